/** Orders wins, and whatever else was made at an instant; ids settle those of the same millisecond. */
export function byInstant(a: { at: string; id: string }, b: { at: string; id: string }): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return byId(a, b)
}

/** Orders records as they were made, since their ids are by time. */
export function byId(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
