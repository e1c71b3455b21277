import { openCareGate, type CareGate } from '../care-gate.ts'

/** A gate where nothing was ever said to be about something else. */
export function freshGate(): CareGate {
  return openCareGate({ isOrdinary: () => false, remember: () => ({ kind: 'kept' }) })
}
