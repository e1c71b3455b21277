/** Which of two versions of one instant counts: the one whose text is greater, or the second. */
export type AtOneInstant = 'greater' | 'second'

/**
 * What stands in the place of a device id for the second of two files of one device; for the first
 * it is empty. At the same instant, the greater one counts.
 */
export function deviceOfSecond(counts: AtOneInstant): string {
  return counts === 'second' ? '1' : ''
}

/** Entries that no version of the app may ever have read: each once. */
export function distinct(entries: readonly unknown[]): unknown[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}
