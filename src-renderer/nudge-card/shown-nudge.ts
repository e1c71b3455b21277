import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { TWO_MINUTES_MS } from '../ui/two-minutes.tsx'

/** A nudge on the screen, and how far it has come. */
export interface ShownNudge {
  offer: NudgeOffer
  /** When its two minutes began, in milliseconds since the epoch. */
  began?: number
  /** The person goes on by themselves, without a ring. */
  going?: boolean
  /** The energy that was entered during the two minutes. */
  energy?: WinEnergy
}

/** Whether the two minutes of a nudge are still running. */
export function isRingRunning(nudge: ShownNudge | undefined): boolean {
  return nudge?.began !== undefined && Date.now() < nudge.began + TWO_MINUTES_MS
}

/** The stages that a nudge goes through on the screen; each has buttons of its own. */
export type NudgePhase = 'offered' | 'begun' | 'going'

/** The stage that a nudge is at. */
export function phaseOf({ began, going = false }: ShownNudge): NudgePhase {
  if (going) return 'going'
  return began === undefined ? 'offered' : 'begun'
}
