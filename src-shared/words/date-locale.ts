/** English as it is written where no country has an English of its own: 3 November 2026. */
const WORLD = '001'

/**
 * The locale for dates and times: names in the language of the words, since they stand in its
 * sentences, the order of day and month and the clock as the region has them.
 *
 * @param language of the words, such as `en`
 * @param region the locale of the system's formats, such as `de-DE`
 * @returns such as `en-DE-u-hc-h23`
 */
export function dateLocale(language: string, region: string): string {
  const { region: country = WORLD } = new Intl.Locale(region).maximize()
  const wanted = `${language}-${country}`
  const known = new Intl.DateTimeFormat(wanted).resolvedOptions().locale
  // An engine that does not know the language of that country takes that of its first one.
  const base = known === wanted ? wanted : `${language}-${WORLD}`
  const { hourCycle } = new Intl.DateTimeFormat(region, { hour: 'numeric' }).resolvedOptions()
  return new Intl.Locale(base, hourCycle && { hourCycle }).toString()
}
