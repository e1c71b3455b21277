/** What is told of later versions. */
export interface UpdateEvents {
  /** Something was found, or the choice about it changed. */
  'updates.changed': Record<string, never>
}
