import type { LogResult } from '../../../src-shared/contract/journal.ts'
import type { DidResult, GoalMark } from '../../../src-shared/contract/plan.ts'
import { acknowledgementWords } from '../../../src-shared/words/catalog.ts'
import type { SaidOfWin } from '../../journal/domain/new-win.ts'
import { fold } from '../../kernel/fold.ts'
import { done, EXIT, named, notFor, notSaved, plain, type Answer } from '../answer.ts'
import type { CommandWorld } from '../command-world.ts'
import { timeSaid } from '../domain/time-said.ts'
import type { CommandRequest } from '../request.ts'
import { winPrinter } from '../win-lines.ts'

/** `log`: writes a win down. */
export async function log(
  { words, options }: CommandRequest,
  world: CommandWorld,
): Promise<Answer> {
  const said: SaidOfWin = {}
  if (typeof options.at === 'string') {
    const { clock, dayStartHour } = world
    const moment = { now: clock.now(), zone: clock.zone(), dayStartHour: dayStartHour() }
    const time = timeSaid(options.at, moment)
    if (time === undefined) return notFor(EXIT.usage, 'badWhen', { given: options.at })
    Object.assign(said, time)
  }
  if (typeof options.goal === 'string') {
    const goal = goalNamed(options.goal, world.goals())
    if ('code' in goal) return goal
    said.goalId = goal.id
  }
  return logged(await world.logWin(words.join(' '), 'command-line', said), world)
}

/** What is said of a win that was written down, or why it was not. */
export function logged(result: LogResult | DidResult, world: CommandWorld): Answer {
  switch (result.kind) {
    case 'logged': {
      const { line, printed } = winPrinter(world.goals())
      const acknowledgement = acknowledgementWords(world.catalog, result.acknowledgement)
      return done(
        { win: printed(result.win), acknowledgement },
        [line(result.win)],
        [acknowledgement],
      )
    }
    case 'empty':
      return notFor(EXIT.usage, 'empty')
    case 'too-long':
      return notFor(EXIT.refused, 'tooLong', { length: result.length, limit: result.limit })
    case 'ahead':
      return notFor(EXIT.refused, 'ahead')
    case 'long-ago':
      return notFor(EXIT.refused, 'longAgo')
    case 'gone':
      return notFor(EXIT.nothing, 'gone')
    case 'not-saved':
      return notSaved(result.problem, world.catalog)
  }
}

/** The goal that is meant: by its id, its name, or how it begins. */
function goalNamed(given: string, all: readonly GoalMark[]): GoalMark | Answer {
  const wanted = fold(given.trim())
  const exact = all.find(({ id, name }) => id === given || fold(name) === wanted)
  if (exact !== undefined) return exact
  const open = all.filter(
    ({ name, letGo }) => !letGo && wanted !== '' && fold(name).startsWith(wanted),
  )
  const [only, ...others] = open
  if (only === undefined) return notFor(EXIT.refused, 'noGoal', { given: plain(given) })
  if (others.length === 0) return only
  const goals = named(open.map(({ name }) => name))
  return notFor(EXIT.refused, 'goalUnclear', { given: plain(given), goals })
}
