import { createInstance, type i18n } from 'i18next'

import type { Acknowledgement } from '../contract/journal.ts'
import { isolated } from '../right-to-left.ts'
import { dateLocale } from './date-locale.ts'
import type { english } from './english.ts'
import { directionOf } from './languages.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: AllWords }
    returnObjects: true
  }
}

/** The words, to be asked for by key. */
export interface Catalog extends Pick<i18n, 't'> {
  /** The language of the words, such as `en`. */
  language(): string
  /** Dates and times in their language, in the order and by the clock of the region. */
  dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat
  /** Numbers in their language, with the separators of the region. */
  numberFormat(options?: Intl.NumberFormatOptions): Intl.NumberFormat
  /** Several things in one phrase: with "and" (`conjunction`) or "or" (`disjunction`). */
  listFormat(type: 'conjunction' | 'disjunction'): Intl.ListFormat
  /** The name of a country in their language. */
  countryName(code: string): string
}

/** All words of the product, or some sections of them. */
type Words = Partial<AllWords>

/** Every section, of whichever file. */
type AllWords = typeof english

/** Words of a language, and the English ones in the place of what it has not. */
export interface LanguageWords {
  words: Words
  english?: Words
}

/** A catalog that learns words and languages. */
export interface SpeakingCatalog extends Catalog {
  /** Adds words; those that were there before are replaced. */
  add(language: string, words: LanguageWords): void
  /** Speaks a language from now on; its words are to be there. */
  speak(language: string): void
}

const ENGLISH = 'en'

/**
 * The words of the product, ready to use at once; keys are checked by the type checker against the
 * English catalog. A page that is to appear quickly begins with the sections that it needs, and adds
 * the others later. What a language has not is said in English.
 *
 * @param region the locale of the system's formats, such as `de-DE`
 */
export function makeCatalog(region: () => string): SpeakingCatalog {
  const catalog = createInstance()
  void catalog.init({
    lng: ENGLISH,
    fallbackLng: ENGLISH,
    // `pt-BR` is asked for as that alone.
    load: 'currentOnly',
    resources: {},
    initAsync: false,
    // What a person wrote, a path or a name keeps to itself in a sentence of the other direction.
    interpolation: { escape: (value) => isolated(value, directionOf(catalog.language)) },
    returnObjects: true,
    // Chinese and Japanese have no space between sentences.
    returnEmptyString: true,
  })
  // Making a format takes longer than using it.
  const formats = new Map<string, unknown>()
  const language = (): string => catalog.language

  function kept<F>(kind: string, options: object, make: (locale: string) => F): F {
    const key = JSON.stringify([kind, language(), region(), options])
    const known = formats.get(key)
    if (known !== undefined) return known as F
    const format = make(dateLocale(language(), region()))
    formats.set(key, format)
    return format
  }

  const numberFormat = (options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
    kept('number', options, (locale) => new Intl.NumberFormat(locale, options))
  catalog.services.formatter?.add('number', (value: number) => numberFormat().format(value))
  catalog.services.formatter?.add('capital', (value: string) => capital(value, language()))

  return {
    t: catalog.t,
    add(spoken, { words, english = {} }) {
      catalog.addResourceBundle(spoken, 'translation', words, true, true)
      if (spoken !== ENGLISH) catalog.addResourceBundle(ENGLISH, 'translation', english, true, true)
    },
    // With all words there, it speaks at once: the promise is for those that would load some.
    speak: (spoken) => void catalog.changeLanguage(spoken),
    language,
    dateFormat: (options) =>
      kept('date', options, (locale) => new Intl.DateTimeFormat(locale, options)),
    numberFormat,
    listFormat: (type) => kept('list', { type }, () => new Intl.ListFormat(language(), { type })),
    countryName: (code) =>
      kept('country', {}, () => new Intl.DisplayNames(language(), { type: 'region' })).of(code) ??
      code,
  }
}

/** As at the beginning of a sentence. */
function capital(words: string, language: string): string {
  const [first = '', ...rest] = words
  return first.toLocaleUpperCase(language) + rest.join('')
}

/** The kind word about a win. */
export function acknowledgementWords(
  { t }: Pick<Catalog, 't'>,
  { list, index }: Acknowledgement,
): string {
  return t(list)[index] ?? ''
}
