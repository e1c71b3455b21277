import { dayPlus, instantOfWall, instantText, type Day } from '../../src-shared/calendar.ts'
import type { Goal, Repeat, Step, Task, Win } from '../../src-shared/records.ts'
import type { WeekSentence } from '../../src-shared/review.ts'
import type { WeekFacts } from '../review/domain/week-facts.ts'
import { writtenShrinker } from './written-shrinker.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** A Monday. */
const FIRST: Day = '2026-11-16'
const DAY_START_HOUR = 4

const updatedAt = '2026-09-01T08:00:00.000Z'
const letGoAt = '2026-11-10T08:00:00.000Z'

const goals: readonly Goal[] = [
  { id: 'write', name: 'Write again', identity: 'someone who writes', updatedAt },
  { id: 'home', name: 'A calm home', identity: 'someone who looks after the home', updatedAt },
  { id: 'learn', name: 'Learn Danish', updatedAt },
  { id: 'run', name: 'Run', identity: 'someone who runs', letGoAt, updatedAt },
  { id: 'sing', name: 'Sing', identity: 'someone who sings', deleted: true, updatedAt },
]

const tasks: readonly Task[] = [
  { id: 'tax', text: 'the tax return', friction: { kind: 'too-big' }, updatedAt },
  { id: 'shed', text: 'the shed', friction: { kind: 'too-big' }, updatedAt },
  { id: 'call', text: 'the dentist', friction: { kind: 'scary' }, updatedAt },
  { id: 'desk', text: 'the desk', friction: { words: 'so much' }, updatedAt },
  { id: 'attic', text: 'the attic', friction: { kind: 'too-big' }, letGoAt, updatedAt },
  { id: 'car', text: 'the car', friction: { kind: 'too-big' }, deleted: true, updatedAt },
]

const steps: readonly Step[] = [
  { id: 'open-tax', taskId: 'tax', text: 'Open the letter', updatedAt },
  { id: 'read-tax', taskId: 'tax', text: 'Read one line of it', updatedAt },
  { id: 'first-tax', taskId: 'tax', text: 'Tax: a first look', updatedAt },
  { id: 'open-shed', taskId: 'shed', text: '“Open” the shed door', updatedAt },
  { id: 'open-call', taskId: 'call', text: 'Open the phone book', updatedAt },
  { id: 'open-desk', taskId: 'desk', text: 'Open one drawer', updatedAt },
  { id: 'open-attic', taskId: 'attic', text: 'Open the hatch', updatedAt },
  { id: 'open-car', taskId: 'car', text: 'Open the boot', updatedAt },
  { id: 'open-gone', taskId: 'tax', text: 'Open the drawer', deleted: true, updatedAt },
  { id: 'open-bored', taskId: 'call', text: 'Open the list', friction: 'boring', updatedAt },
  { id: 'open-blank', taskId: 'call', text: 'Open the diary', friction: null, updatedAt },
  { id: 'coffee', text: 'Stretch once', anchor: 'I pour my coffee', updatedAt },
  { id: 'coffee-too', text: 'Water one plant', anchor: 'I  Pour my coffee', updatedAt },
  { id: 'tea', text: 'Breathe', anchor: 'I pour my tea', deleted: true, updatedAt },
]

const versions = [{ text: 'Walk to the corner', since: updatedAt }]
const repeats: readonly Repeat[] = [
  { id: 'lunch', versions, anchor: 'lunch', changes: 0, updatedAt },
  { id: 'coffee-walk', versions, anchor: 'I pour my coffee', changes: 0, updatedAt },
]

/** A week as it is written in the table, and what it says. */
interface HandMadeWeek {
  what: string
  /**
   * Lines such as `-2 Mon,Wed 09:00,09:30 step=coffee energy=2>4 zone=Asia/Tokyo`: two weeks before
   * the one shown, on two days, two wins each.
   */
  wins: readonly string[]
  energy?: boolean
  /** As `inShort` says it. */
  insights: readonly string[]
}

/** A sentence in few letters, for the table. */
export function inShort(sentence: WeekSentence): string {
  switch (sentence.kind) {
    case 'wins':
      return `wins ${sentence.count} on ${sentence.days}`
    case 'identity':
      return `identity ${sentence.goalId} ${sentence.count}`
    case 'friction':
      return `friction ${sentence.friction} ${sentence.verb} ${sentence.count}`
    case 'hours':
      return `hours ${sentence.part} ${sentence.count} of ${sentence.of}`
    case 'anchor':
      return `anchor ${sentence.anchor} on ${sentence.days}`
    case 'energy':
      return `energy ${sentence.up} of ${sentence.of}`
  }
}

/** The facts of a week of the table. */
export function factsOf({ wins, energy = true }: HandMadeWeek): WeekFacts {
  const inTime = wins.flatMap(winsOf).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  for (const [place, win] of inTime.entries()) win.id = `win ${place + 1}`
  return {
    days: WEEKDAYS.map((_, place) => dayPlus(FIRST, place)),
    wins: inTime,
    plan: { goals, tasks, steps, repeats },
    energy,
    verbOf: writtenShrinker.verbOf,
  }
}

function winsOf(line: string): Win[] {
  const parts = line.split(' ')
  const back = parts[0]?.startsWith('-') === true ? Number(parts.shift()) : 0
  const [weekdays = '', times = '', ...rest] = parts
  const named = new Map(rest.map((part) => part.split('=') as [string, string]))
  const wins: Win[] = []
  for (const weekday of weekdays.split(',')) {
    const day = dayPlus(FIRST, 7 * back + WEEKDAYS.indexOf(weekday))
    for (const time of times.split(',')) wins.push(winAt({ weekday, day, time }, named))
  }
  return wins
}

function winAt(
  { weekday, day, time }: { weekday: string; day: Day; time: string },
  named: ReadonlyMap<string, string>,
): Win {
  const zone = named.get('zone') ?? 'Europe/Berlin'
  // What is before the hour at which the day turns over is on the next date.
  const date = Number(time.slice(0, 2)) < DAY_START_HOUR ? dayPlus(day, 1) : day
  const at = instantText(instantOfWall(`${date}T${time}`, zone))
  const [stepId, repeatId, goalId] = ['step', 'repeat', 'goal'].map((name) => named.get(name))
  const [before = 0, after = 0] = named.get('energy')?.split('>').map(Number) ?? []
  return {
    id: '',
    at,
    zone,
    day,
    text: `${weekday} at ${time}`,
    source: 'quick-log',
    updatedAt: at,
    ...(stepId !== undefined && { stepId }),
    ...(repeatId !== undefined && { repeatId }),
    ...(goalId !== undefined && { goalId }),
    ...(before > 0 && { energyBefore: before }),
    ...(after > 0 && { energyAfter: after }),
  }
}

/** Weeks that were made up by hand: when each sentence speaks, and when it stays silent. */
export const handMadeWeeks: readonly HandMadeWeek[] = [
  // How many wins there were.
  { what: 'nothing at all', wins: [], insights: [] },
  { what: 'wins of the week before alone', wins: ['-1 Mon,Tue 09:00'], insights: [] },
  { what: 'one win', wins: ['Wed 09:00'], insights: ['wins 1 on 1'] },
  { what: 'three on one day', wins: ['Wed 09:00,13:00,18:00'], insights: ['wins 3 on 1'] },
  { what: 'on the first and the last day', wins: ['Mon,Sun 13:00'], insights: ['wins 2 on 2'] },
  {
    what: 'a Sunday that goes on after midnight',
    wins: ['Sun 23:00,02:00'],
    insights: ['wins 2 on 1'],
  },
  {
    what: 'a few in the week, more before',
    wins: ['-1 Mon,Tue 13:00', 'Mon 09:00'],
    insights: ['wins 1 on 1'],
  },

  // Evidence for an identity line.
  {
    what: 'two proofs',
    wins: ['Mon,Thu 09:00 goal=write'],
    insights: ['wins 2 on 2', 'identity write 2'],
  },
  {
    what: 'two proofs on one day',
    wins: ['Mon 09:00,19:00 goal=write'],
    insights: ['wins 2 on 1', 'identity write 2'],
  },
  {
    what: 'a single proof',
    wins: ['Mon 09:00 goal=write', 'Tue 09:00'],
    insights: ['wins 2 on 2'],
  },
  {
    what: 'one proof now, one the week before',
    wins: ['-1 Thu 09:00 goal=write', 'Mon 09:00 goal=write'],
    insights: ['wins 1 on 1'],
  },
  {
    what: 'a goal without an identity line',
    wins: ['Mon,Tue,Wed 09:00 goal=learn'],
    insights: ['wins 3 on 3'],
  },
  { what: 'a goal that was archived', wins: ['Mon,Tue 09:00 goal=run'], insights: ['wins 2 on 2'] },
  { what: 'a goal that was deleted', wins: ['Mon,Tue 09:00 goal=sing'], insights: ['wins 2 on 2'] },
  {
    what: 'a goal that nobody knows',
    wins: ['Mon,Tue 09:00 goal=elsewhere'],
    insights: ['wins 2 on 2'],
  },
  {
    what: 'two goals, one with more proofs',
    wins: ['Mon,Tue,Wed 09:00 goal=home', 'Thu,Fri 09:00 goal=write'],
    insights: ['wins 5 on 5', 'identity home 3'],
  },
  {
    what: 'two goals with as many, one later',
    wins: ['Mon,Fri 09:00 goal=write', 'Tue,Wed 09:00 goal=home'],
    insights: ['wins 4 on 4', 'identity write 2'],
  },

  // Which friction loosened, and by what kind of step.
  {
    what: 'four steps of two tasks on one day',
    wins: ['Mon 09:00,13:00 step=open-tax', 'Mon 15:00,18:00 step=open-shed'],
    insights: ['wins 4 on 1', 'friction too-big open 4'],
  },
  {
    what: 'four steps of one task on three days',
    wins: ['Mon 09:00,13:00 step=open-tax', 'Tue,Wed 18:00 step=open-tax'],
    insights: ['wins 4 on 3', 'friction too-big open 4'],
  },
  {
    what: 'four steps of one task on two days',
    wins: ['Mon,Tue 09:00,13:00 step=open-tax'],
    insights: ['wins 4 on 2'],
  },
  {
    what: 'three steps of two tasks on three days',
    wins: ['Mon,Tue 09:00 step=open-tax', 'Wed 13:00 step=open-shed'],
    insights: ['wins 3 on 3'],
  },
  {
    what: 'steps that begin with different verbs',
    wins: ['Mon,Tue 09:00 step=open-tax', 'Wed,Thu 13:00 step=read-tax'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'steps that begin with no action',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=first-tax'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'the same verb for two kinds of friction',
    wins: ['Mon,Tue 09:00 step=open-tax', 'Wed,Thu 13:00 step=open-call'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'a friction that was another when the steps were made',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=open-bored', 'Mon 10:00 step=open-call'],
    insights: ['wins 5 on 4', 'friction boring open 4'],
  },
  {
    what: 'a friction that was named after the steps were made',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=open-blank', 'Mon 10:00 step=open-call'],
    insights: ['wins 5 on 4'],
  },
  {
    what: 'a friction in words of which the kind is not known',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=open-desk'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'a task that was deleted',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=open-car'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'a step that was deleted',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=open-gone'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'a task that was archived: what it loosened stays',
    wins: ['Mon,Tue,Wed,Thu 09:00 step=open-attic'],
    insights: ['wins 4 on 4', 'friction too-big open 4'],
  },
  {
    what: 'steps of the weeks before',
    wins: [
      '-7 Mon 09:00 step=open-tax',
      '-3 Tue,Wed 13:00 step=open-shed',
      'Fri 18:00 step=open-tax',
    ],
    insights: ['wins 1 on 1', 'friction too-big open 4'],
  },
  {
    what: 'two frictions, one with more wins',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 09:00 step=open-call', '-1 Mon,Tue,Wed,Thu 19:00 step=open-tax'],
    insights: ['friction scary open 5'],
  },
  {
    what: 'two verbs with as many, one later',
    wins: ['-1 Mon,Tue,Wed,Thu 09:00 step=open-tax', '-1 Mon,Tue,Wed,Thu 13:00 step=read-tax'],
    insights: ['friction too-big read 4'],
  },

  // Which hours were followed by wins.
  {
    what: 'ten mornings',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 09:00', 'Mon,Tue,Wed,Thu,Fri 08:00'],
    insights: ['wins 5 on 5', 'hours morning 10 of 10'],
  },
  {
    what: 'nine mornings',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 09:00', 'Mon,Tue,Wed,Thu 08:00'],
    insights: ['wins 4 on 4'],
  },
  {
    what: 'many wins on four mornings',
    wins: ['Mon,Tue,Wed,Thu 07:00,08:00,09:00,10:00'],
    insights: ['wins 16 on 4'],
  },
  {
    what: 'nine evenings of ten times',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 19:00', 'Mon,Tue,Wed,Thu 21:59', 'Fri 09:00'],
    insights: ['wins 5 on 5', 'hours evening 9 of 10'],
  },
  {
    what: 'eight evenings of ten times: it may be chance',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 19:00', 'Mon,Tue,Wed 21:59', 'Thu,Fri 09:00'],
    insights: ['wins 5 on 5'],
  },
  {
    what: 'half in the morning, half in the evening',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri,Sat,Sun 09:00,19:00'],
    insights: [],
  },
  {
    what: 'nights on both sides of midnight',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 22:00', 'Mon,Tue,Wed 03:00', 'Thu,Fri 04:59'],
    insights: ['wins 5 on 5', 'hours night 10 of 10'],
  },
  {
    what: 'the first and the last minute of an afternoon',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 12:00', '-1 Mon,Tue,Wed,Thu,Fri 16:59'],
    insights: ['hours afternoon 10 of 10'],
  },
  {
    what: 'mornings of a person who travels',
    wins: [
      '-2 Mon,Tue,Wed,Thu,Fri 11:59 zone=Asia/Tokyo',
      '-1 Mon,Tue,Wed,Thu,Fri 05:00 zone=America/Los_Angeles',
    ],
    insights: ['hours morning 10 of 10'],
  },
  {
    what: 'mornings before and after the clocks are changed',
    wins: ['-5 Mon,Tue,Wed,Thu,Fri,Sat,Sun 05:30', '-3 Mon,Tue,Wed,Thu,Fri 05:30'],
    insights: ['hours morning 12 of 12'],
  },

  // Which anchor was followed by wins.
  {
    what: 'three days of a repeat',
    wins: ['Mon,Wed,Sat 13:00 repeat=lunch'],
    insights: ['wins 3 on 3', 'anchor lunch on 3'],
  },
  {
    what: 'many wins on two days',
    wins: ['Mon,Tue 13:00,14:00,15:00 repeat=lunch'],
    insights: ['wins 6 on 2'],
  },
  {
    what: 'a step, another and a repeat on one anchor, however it is written',
    wins: [
      '-4 Mon 13:00 step=coffee-too',
      '-2 Tue 13:00 repeat=coffee-walk',
      'Wed 19:00 step=coffee',
    ],
    insights: ['wins 1 on 1', 'anchor I pour my coffee on 3'],
  },
  {
    what: 'two anchors, one on more days',
    wins: ['-1 Mon,Tue,Wed,Thu 13:00 repeat=lunch', '-1 Fri,Sat,Sun 09:00,14:00 step=coffee'],
    insights: ['anchor lunch on 4'],
  },
  {
    what: 'two anchors on as many days, one later',
    wins: ['-1 Mon,Tue,Wed 13:00 repeat=lunch', '-1 Thu,Fri,Sat 09:00 step=coffee'],
    insights: ['anchor I pour my coffee on 3'],
  },
  {
    what: 'the anchor of a step that was deleted',
    wins: ['Mon,Tue,Wed 17:00 step=tea'],
    insights: ['wins 3 on 3'],
  },

  // The energy shift.
  {
    what: 'five rises on three days',
    wins: ['Mon,Tue 09:00,13:00 energy=2>3', 'Wed 18:00 energy=1>5'],
    insights: ['wins 5 on 3', 'energy 5 of 5'],
  },
  {
    what: 'the same, switched off',
    wins: ['Mon,Tue 09:00,13:00 energy=2>3', 'Wed 18:00 energy=1>5'],
    energy: false,
    insights: ['wins 5 on 3'],
  },
  { what: 'four rises', wins: ['Mon,Tue,Wed,Thu 13:00 energy=2>5'], insights: ['wins 4 on 4'] },
  {
    what: 'five rises on two days',
    wins: ['Mon 09:00,13:00,18:00 energy=2>3', 'Tue 09:00,13:00 energy=2>3'],
    insights: ['wins 5 on 2'],
  },
  {
    what: 'five rises and a fall: it may be chance',
    wins: ['Mon,Tue,Wed,Thu,Fri 13:00 energy=2>3', 'Sat 13:00 energy=3>2'],
    insights: ['wins 6 on 6'],
  },
  {
    what: 'seven rises and a fall',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri,Sat,Sun 13:00 energy=2>3', '-2 Sat 13:00 energy=3>2'],
    insights: ['energy 7 of 8'],
  },
  {
    what: 'five rises, and four times no difference',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 13:00 energy=2>3', '-2 Mon,Tue,Wed,Thu 09:00 energy=3>3'],
    insights: ['energy 5 of 9'],
  },
  {
    what: 'five rises, and as often no difference',
    wins: ['-1 Mon,Tue,Wed,Thu,Fri 13:00 energy=2>3', '-2 Mon,Tue,Wed,Thu,Fri 09:00 energy=3>3'],
    insights: [],
  },
  {
    what: 'falls alone',
    wins: ['Mon,Tue,Wed,Thu,Fri,Sat 13:00 energy=4>2'],
    insights: ['wins 6 on 6'],
  },
  {
    what: 'energy before, and none after',
    wins: ['Mon,Tue,Wed 13:00 energy=4>', 'Thu,Fri,Sat 13:00 energy=>4'],
    insights: ['wins 6 on 6'],
  },

  // All at once.
  {
    what: 'everything but energy',
    wins: [
      '-1 Mon,Tue,Wed,Thu,Fri 09:00 step=open-tax',
      'Mon,Tue,Wed,Thu,Fri 08:00 step=coffee goal=write',
    ],
    insights: [
      'wins 5 on 5',
      'identity write 5',
      'friction too-big open 5',
      'hours morning 10 of 10',
      'anchor I pour my coffee on 5',
    ],
  },
  {
    what: 'more than five sentences: the first five',
    wins: [
      '-1 Mon,Tue,Wed,Thu,Fri 09:00 step=open-tax energy=2>4',
      'Mon,Tue,Wed,Thu,Fri 08:00 step=coffee goal=write energy=2>4',
    ],
    insights: [
      'wins 5 on 5',
      'identity write 5',
      'friction too-big open 5',
      'hours morning 10 of 10',
      'anchor I pour my coffee on 5',
    ],
  },
  {
    what: 'energy after what else speaks',
    wins: [
      '-1 Mon,Tue,Wed,Thu,Fri 09:00 energy=2>4',
      'Mon,Tue,Wed,Thu,Fri 08:00 goal=write energy=2>4',
    ],
    insights: ['wins 5 on 5', 'identity write 5', 'hours morning 10 of 10', 'energy 10 of 10'],
  },
]
