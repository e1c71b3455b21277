import { openCareGate, type CareGate } from '../care/care-gate.ts'

/** A gate of its own. @param ordinary what was said to be about something else */
export function freshGate(ordinary: readonly string[] = []): CareGate {
  return openCareGate({
    isOrdinary: (text) => ordinary.includes(text),
    remember: () => ({ kind: 'kept' }),
  })
}
