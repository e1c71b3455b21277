import { makeCatalog } from '../../src-shared/words/make-catalog.ts'
import { locale } from './locale.ts'

/**
 * The strings of the product, with dates and numbers in the formats of the system. Each page adds the
 * words that it needs (language.ts).
 */
export const catalog = makeCatalog(locale)
