import { dayBefore, dayPlus, epochMs, type Day } from '../../../src-shared/calendar.ts'
import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import { bold, done, EXIT, notFor, type Answer } from '../answer.ts'
import type { CommandWorld } from '../command-world.ts'
import { dayNamed } from '../domain/time-said.ts'
import type { CommandRequest } from '../request.ts'
import { winPrinter } from '../win-lines.ts'
import { nextLine, printedStep } from './steps.ts'

/** `today`: the wins of the person's day, and the next step. */
export function today(_: CommandRequest, world: CommandWorld): Answer {
  const { day, wins, next, lowEnergy } = world.today()
  const { printed, line } = winPrinter(world.goals())
  return done(
    { day, wins: wins.map(printed), next: next ? printedStep(next) : null, lowEnergy },
    wins.map(line),
    [...(wins.length === 0 ? [say('emptyDay')] : []), ...(next ? [nextLine(next)] : [])],
  )
}

/** `week`: the wins of seven days. */
export function week({ words }: CommandRequest, world: CommandWorld): Answer {
  const asked = words.join(' ').trim().toLowerCase()
  const of = asked === '' ? undefined : weekOf(asked, world)
  if (asked !== '' && of === undefined) return notFor(EXIT.usage, 'badDay', { given: asked })
  const { days } = world.week(of)
  const { printed, line } = winPrinter(world.goals())
  const shown = days.filter(({ wins }) => wins.length > 0)
  const lines = shown.flatMap(({ day, wins }) =>
    [bold(dayWords(day, world))].concat(wins.map((win) => `  ${line(win)}`)),
  )
  return done(
    {
      from: days.at(0)?.day,
      to: days.at(-1)?.day,
      days: days.map(({ day, rest, wins }) => ({ day, rest, wins: wins.map(printed) })),
    },
    lines,
    lines.length === 0 ? [say('emptyWeek')] : [],
  )
}

function weekOf(asked: string, world: CommandWorld): Day | undefined {
  const { day } = world.today()
  if (asked === 'this') return day
  if (asked === 'last') return dayBefore(world.week(day).days.at(0)?.day ?? dayPlus(day, -6))
  return dayNamed(asked, day)
}

function dayWords(day: Day, { catalog }: CommandWorld): string {
  const format = catalog.dateFormat({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return format.format(epochMs(`${day}T12:00:00Z`))
}
