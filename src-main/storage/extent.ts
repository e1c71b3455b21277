/** What a file knows, as far as it can be compared at a glance. Neither ever becomes less. */
export interface Extent {
  /** How many records, those that are gone included; 0 if there is no file. */
  records: number
  /** The latest change to any of them, as an instant; empty if there is none. */
  latest: string
}

/** Whether one extent is less than another in any way. */
export function isLess(a: Extent, b: Extent): boolean {
  return a.records < b.records || a.latest < b.latest
}
