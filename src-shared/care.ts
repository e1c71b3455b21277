import type { Helplines } from './care/helplines.ts'

/** What a person may need who writes something that is no task. The first of several counts. */
export const careKinds = ['crisis', 'emergency', 'harmed', 'self-worth'] as const
export type CareKind = (typeof careKinds)[number]

/** How a text was read, where it is no task. */
export interface CareReading {
  kind: CareKind
  /** It may be over, or not now: the card first asks whether it is happening now. */
  ask?: true
}

/** A reading, and the texts that it comes from: those that "This is about something else" is said of. */
export interface CareFound {
  care: CareReading
  texts: readonly string[]
}

/** The answer to a change whose words need care: nothing of it was kept. */
export type CareNeeded = { kind: 'care' } & CareFound

/** The numbers that the care card shows, and the regions it can be asked for. */
export interface HelplinesView {
  /** ISO 3166 code; null where no numbers are known for where the person is. */
  region: string | null
  /** Every region that has numbers. */
  regions: readonly string[]
  helplines?: Helplines
}
