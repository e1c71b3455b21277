/** What somebody may need where they write something that is no task. */
const careKinds = ['crisis', 'emergency', 'harmed', 'self-worth'] as const
export type CareKind = (typeof careKinds)[number]

/** How a text was read, where it is no task. */
export interface CareReading {
  kind: CareKind
  /** It may be over, or not now: the card first asks whether it is happening now. */
  ask?: true
}
