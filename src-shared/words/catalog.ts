import { english } from './english.ts'
import { makeCatalog, type Catalog, type LanguageWords } from './make-catalog.ts'

export { acknowledgementWords, type Catalog } from './make-catalog.ts'

/** A catalog whose language can be changed; English is built in. */
export interface ChangeableCatalog extends Catalog {
  /** Speaks another language from now on; one without words is not spoken. */
  speak(language: string): void
}

/**
 * All words of the product.
 *
 * @param region the locale of the system's formats, such as `de-DE`
 * @param read the words of another language, when it is first spoken; undefined if there are none
 */
export function openCatalog(
  region: () => string = () => 'en-US',
  read: (language: string) => LanguageWords | undefined = () => undefined,
): ChangeableCatalog {
  const catalog = makeCatalog(region)
  catalog.add('en', { words: english })
  const known = new Set(['en'])
  return {
    ...catalog,
    speak(language) {
      const words = known.has(language) ? undefined : read(language)
      if (words !== undefined) {
        catalog.add(language, words)
        known.add(language)
      }
      if (known.has(language)) catalog.speak(language)
    },
  }
}
