import { dayPlus, type Day } from '../../../src-shared/calendar.ts'
import type { Pause } from '../../../src-shared/nudges.ts'
import { say } from '../../../src-shared/words/command-line/command-line-words.ts'
import { pausedUntil } from '../../days/person-day.ts'
import { done, EXIT, notFor, notSaved, type Answer } from '../answer.ts'
import type { CommandWorld } from '../command-world.ts'
import { dayNamed } from '../domain/time-said.ts'
import type { CommandRequest } from '../request.ts'

/** `pause`: no nudges for an hour, for the rest of today, or until a date. */
export function pause({ words }: CommandRequest, world: CommandWorld): Answer {
  const asked = words
    .join(' ')
    .trim()
    .toLowerCase()
    .replace(/^until /, '')
  const { day } = world.today()
  if (asked === '' || asked === 'today' || asked === 'hour') {
    const forWhat = asked === 'hour' ? 'hour' : 'today'
    const words = say(forWhat === 'hour' ? 'pausedHour' : 'pausedToday')
    return answered(world.pause(forWhat), world, words)
  }
  const before = dayAhead(asked, day)
  if (before === undefined) return notFor(EXIT.usage, 'badDay', { given: asked })
  if (before <= day) return notFor(EXIT.refused, 'pauseOver')
  return answered(world.pause({ before }), world, say('pausedUntil', { day: before }))
}

/** A date, or the next day of the week that is called so. */
function dayAhead(asked: string, today: Day): Day | undefined {
  if (asked === 'tomorrow') return dayPlus(today, 1)
  const named = dayNamed(asked, today)
  return named === undefined || named === asked ? named : dayPlus(named, 7)
}

/** `resume`: ends a pause. */
export function resume(_: CommandRequest, world: CommandWorld): Answer {
  return answered(world.pause(null), world, say('resumed'))
}

/** `status`: where things are. */
export function status(_: CommandRequest, world: CommandWorld): Answer {
  const { day, wins, lowEnergy } = world.today()
  const { isApp: running, version } = world
  const dataFolder = world.dataFolder()
  const paused = presentPause(world)
  return done(
    { running, version, dataFolder, day, wins: wins.length, paused: paused ?? null, lowEnergy },
    [
      say(running ? 'running' : 'notRunning'),
      say('dataIn', { path: dataFolder }),
      ...(paused === undefined ? [] : [say('paused')]),
    ],
  )
}

function answered(
  result: ReturnType<CommandWorld['pause']>,
  world: CommandWorld,
  words: string,
): Answer {
  if (result.kind === 'not-saved') return notSaved(result.problem, world.catalog)
  return done({ paused: presentPause(world) ?? null }, [], [words])
}

/** The pause that is going on. Returns undefined if there is none. */
function presentPause({ clock, nudges, dayStartHour }: CommandWorld): Pause | undefined {
  const { pause } = nudges()
  const moment = { now: clock.now(), zone: clock.zone(), dayStartHour: dayStartHour() }
  return pausedUntil(moment, pause) === undefined ? undefined : pause
}
