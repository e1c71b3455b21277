const NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** A region in words. */
export function regionName(code: string): string {
  return NAMES.of(code) ?? code
}
