import { createInstance, type i18n } from 'i18next'

import type { Acknowledgement } from '../contract/journal.ts'
import { dateLocale } from './date-locale.ts'
import type { english } from './english.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: AllWords }
    returnObjects: true
  }
}

/** The words, to be asked for by key. */
export interface Catalog extends Pick<i18n, 't'> {
  /** Dates and times in their language, in the order and by the clock of the region. */
  dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat
}

/** All words of the product, or some sections of them. */
export type Words = Partial<AllWords>

/** Every section, of whichever file. */
type AllWords = typeof english

const LANGUAGE = 'en'

/**
 * The words of the product, ready to use at once; keys are checked by the type checker against the
 * English catalog. A page that is to appear quickly begins with the sections that it needs, and adds
 * the others later.
 *
 * @param region the locale of the system's formats, such as `de-DE`
 */
export function makeCatalog(
  region: () => string,
  words: Words,
): Catalog & { add: (words: Words) => void } {
  const catalog = createInstance()
  void catalog.init({
    lng: LANGUAGE,
    fallbackLng: LANGUAGE,
    resources: { en: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnObjects: true,
  })
  // Making a format takes longer than using it.
  const formats = new Map<string, Intl.DateTimeFormat>()
  return {
    t: catalog.t,
    add: (more) => void catalog.addResourceBundle(LANGUAGE, 'translation', more, true, true),
    dateFormat(options) {
      const key = JSON.stringify([region(), options])
      const known = formats.get(key)
      if (known !== undefined) return known
      const format = new Intl.DateTimeFormat(dateLocale(LANGUAGE, region()), options)
      formats.set(key, format)
      return format
    },
  }
}

/** The kind word about a win. */
export function acknowledgementWords(
  { t }: Pick<Catalog, 't'>,
  { list, index }: Acknowledgement,
): string {
  return t(list)[index] ?? ''
}
