const NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** The name of a region, such as `Germany` for `DE`. */
export function regionName(code: string): string {
  return NAMES.of(code) ?? code
}
