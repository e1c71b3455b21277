/** A language as it is written where no country has one of its own: 3 November 2026. */
const WORLD = '001'

/**
 * The locale for dates, times and numbers: names in the language of the words, since they stand in
 * its sentences, the order of day and month, the clock and the separators as the region has them.
 *
 * @param language of the words, such as `en` or `zh-CN`
 * @param region the locale of the system's formats, such as `de-DE`
 * @returns such as `en-DE-u-hc-h23`
 */
export function dateLocale(language: string, region: string): string {
  const { region: country = WORLD } = new Intl.Locale(region).maximize()
  const wanted = inCountry(language, country)
  const known = new Intl.DateTimeFormat(wanted).resolvedOptions().locale
  // An engine that does not know the language of that country takes that of its first one.
  const base = known === wanted ? wanted : inCountry(language, WORLD)
  const { hourCycle } = new Intl.DateTimeFormat(region, { hour: 'numeric' }).resolvedOptions()
  return new Intl.Locale(base, hourCycle && { hourCycle }).toString()
}

/** A language in a country. One that has several scripts keeps its own: Taiwan has the other Chinese. */
function inCountry(language: string, country: string): string {
  const own = new Intl.Locale(language)
  const there = new Intl.Locale(own.language, { region: country })
  const { script } = own.maximize()
  return script === there.maximize().script || script === undefined
    ? there.toString()
    : new Intl.Locale(there.toString(), { script }).toString()
}
