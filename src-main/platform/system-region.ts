/** What the system says of its formats. */
export interface RegionFacts {
  /** As in `process.platform`. */
  platform: string
  env: Readonly<Record<string, string | undefined>>
  /** As `app.getSystemLocale()` gives it: the formats' on macOS and Windows, on Linux the language's. */
  systemLocale: string
  /** As `app.getPreferredSystemLanguages()` gives them. */
  languages: readonly string[]
}

/** Where nothing is known, as Electron has it. */
const DEFAULT_REGION = 'en-US'

/** The locale of the system's formats for dates and times, such as `de-DE`. */
export function systemRegion({ platform, env, systemLocale, languages }: RegionFacts): string {
  const { LC_ALL, LC_TIME, LANG } = env
  // POSIX: the first that is set counts, and what is empty is not set.
  const posix = platform === 'linux' ? LC_ALL || LC_TIME || LANG || '' : ''
  const all = [posix, systemLocale, ...languages]
  return all.map(localeOf).find((locale) => locale !== undefined) ?? DEFAULT_REGION
}

/**
 * The country of the system's formats, such as `GB`, as far as it says one itself; empty where it
 * does not, so that nobody is taken for somewhere else.
 */
export function systemCountry(facts: RegionFacts): string {
  const { LC_ALL, LC_TIME, LANG } = facts.env
  const isSaid =
    facts.platform !== 'linux' || localeOf(LC_ALL || LC_TIME || LANG || '') !== undefined
  return isSaid ? (new Intl.Locale(systemRegion(facts)).region ?? '') : ''
}

/**
 * The locale of a name as systems write it: `de_DE.UTF-8@euro`, `en-US@rg=dezzzz`. Undefined of one
 * that names none, such as `C`.
 */
function localeOf(name: string): string | undefined {
  const tag = name.replace(/[.@].*$/, '').replaceAll('_', '-')
  if (tag === '' || tag === 'C' || tag === 'POSIX') return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
