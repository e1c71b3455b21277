import { languages, type Language } from './languages.ts'

const FALLBACK: Language = 'en'

/**
 * The language of the words: the one that was chosen, else the first of the system's that there are
 * words in. A language counts in any country and script, as CLDR has it for readers: Brazilian
 * Portuguese is near to that of Portugal, simplified Chinese nearer to traditional than English is.
 *
 * @param choice a language, or `system`
 * @param preferred the system's languages, the first one best, such as `pt-PT` or `zh-Hant-TW`
 * @param known those that there are words in
 */
export function chooseLanguage(
  choice: string,
  preferred: readonly string[],
  known: readonly Language[] = languages,
): Language {
  const chosen = known.find((language) => language === choice)
  if (chosen !== undefined) return chosen
  for (const tag of preferred) {
    const exact = known.find((language) => language === tag)
    const near = known.find((language) => subtag(language) === subtag(tag))
    const found = exact ?? near
    if (found !== undefined) return found
  }
  return FALLBACK
}

/** `pt` of `pt-BR`; undefined of what is no language at all, such as `C`. */
function subtag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language
  } catch {
    return undefined
  }
}

/**
 * The languages that a terminal asks for, the first one best: those of `LANGUAGE`, which gettext has
 * in order, unless the locale itself is none; else the locale of messages.
 */
export function terminalLanguages(env: Readonly<Record<string, string | undefined>>): string[] {
  // POSIX: the first that is set counts, and what is empty is not set.
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const tag = tagOf(locale)
  if (tag === undefined) return []
  return [...(env['LANGUAGE'] ?? '').split(':').flatMap((name) => tagOf(name) ?? []), tag]
}

/** `de-DE` of `de_DE.UTF-8@euro`; undefined where no language is meant. */
function tagOf(name: string): string | undefined {
  const tag = name.replace(/[.@].*$/, '').replaceAll('_', '-')
  return tag === '' || tag === 'C' || tag === 'POSIX' ? undefined : tag
}
