/** What kind of care somebody may need whose words are no task (decision 73). */
export const careKinds = ['crisis', 'emergency', 'harmed', 'self-worth'] as const
export type CareKind = (typeof careKinds)[number]

/** What was read in words that are no task. */
export interface CareReading {
  kind: CareKind
  /** It may be over, or somebody else's: "Is this happening now?" is asked first. */
  ask?: true
}
