import type { FrictionKind } from '../../../src-shared/frictions.ts'
import type { Doing } from './doing.ts'
import { MOVEMENT, REST, SELF_CARE } from './patterns/body.ts'
import {
  FILES,
  GRIEF,
  HELPING,
  MEDICINE,
  NOURISHING,
  OVERWHELMED,
  PARTING,
  STOPPING,
} from './patterns/gentle.ts'
import { CLEANING, COOKING, DISHES, LAUNDRY, PACKING, REPAIRING, TIDYING } from './patterns/home.ts'
import { CHANGE, FACING, GOING } from './patterns/life.ts'
import {
  COMPUTERS,
  DEVICES,
  ERRANDS,
  GENERAL,
  HANDING_IN,
  PRACTICE,
  SCREEN_WORK,
  SEARCHING,
  SENDING,
  UNREAD,
} from './patterns/making.ts'
import {
  APOLOGY,
  CALLS,
  DEAR_CALL,
  HARD_TALK,
  INBOX,
  MESSAGES,
  REPLY,
} from './patterns/messages.ts'
import { ADMIN, APPOINTMENTS, FORMS, MONEY, PLANNING } from './patterns/paper.ts'
import { FINDING_OUT_BASE, STUDY, WATCHING } from './patterns/study.ts'
import { EDITING, WRITING } from './patterns/writing.ts'

/** How much a step asks: 1 is one breath, 5 is two minutes. */
type Size = 1 | 2 | 3 | 4 | 5

/** A step with places for the person's own words, such as `{the}`. */
export interface Pattern {
  size: Size
  words: string
}

/** The patterns for one kind of doing: those for anybody, and those for each friction. */
export type PatternSet = Record<'base' | FrictionKind, readonly Pattern[]>

/** Lines of a size and a pattern each, as the pattern files have them. */
type Lines = Record<'base' | FrictionKind, string>

/** Every pattern there is, by the kind of doing. */
export const LIBRARY: Record<Doing, PatternSet> = {
  writing: read(WRITING),
  editing: read(EDITING),
  study: read(STUDY),
  watching: read(WATCHING),
  'finding-out': read({ ...GENERAL, base: FINDING_OUT_BASE }),
  messages: read(MESSAGES),
  calls: read(CALLS),
  'dear-call': read(DEAR_CALL),
  reply: read(REPLY),
  inbox: read(INBOX),
  'hard-talk': read(HARD_TALK),
  apology: read({ ...HARD_TALK, ...APOLOGY }),
  tidying: read(TIDYING),
  cleaning: read(CLEANING),
  dishes: read(DISHES),
  laundry: read(LAUNDRY),
  movement: read(MOVEMENT),
  'self-care': read(SELF_CARE),
  rest: read(REST),
  forms: read(FORMS),
  admin: read(ADMIN),
  money: read(MONEY),
  planning: read(PLANNING),
  facing: read(FACING),
  going: read(GOING),
  change: read(CHANGE),
  computers: read(COMPUTERS),
  'screen-work': read(SCREEN_WORK),
  devices: read(DEVICES),
  files: read(FILES),
  searching: read(SEARCHING),
  stopping: read(STOPPING),
  grief: read(GRIEF),
  helping: read(HELPING),
  medicine: read(MEDICINE),
  nourishing: read(NOURISHING),
  overwhelmed: read(OVERWHELMED),
  parting: read(PARTING),
  packing: read(PACKING),
  practice: read(PRACTICE),
  errands: read(ERRANDS),
  sending: read(SENDING),
  'handing-in': read(HANDING_IN),
  cooking: read(COOKING),
  appointments: read(APPOINTMENTS),
  repairing: read(REPAIRING),
  general: read(GENERAL),
  unread: read(UNREAD),
}

function read(lines: Lines): PatternSet {
  const sets = Object.entries(lines).map(([name, text]) => [name, readLines(text)] as const)
  return Object.fromEntries(sets) as unknown as PatternSet
}

/**
 * Reads lines such as `3 Put one thing that belongs to {the} in front of you`.
 *
 * @throws RangeError when a line has no size
 */
export function readLines(text: string): Pattern[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const size = Number(line.slice(0, 1))
      if (!(size >= 1 && size <= 5)) throw new RangeError(`A pattern without a size: ${line}`)
      return { size: size as Size, words: line.slice(2) }
    })
}
