/** What the plan tells, beyond what is kept on disk. */
export interface PlanEvents {
  /** The person looks at the Shrink screen, and may want a ladder before long. */
  'shrink.opened': Record<string, never>
  /** Two minutes began or went away, or something was said of them. */
  'timer.changed': Record<string, never>
  /** Another part of the two minutes has gone by. */
  'timer.ticked': Record<string, never>
}
