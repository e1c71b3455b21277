import { openCatalog } from '../../src-shared/words/catalog.ts'
import { locale } from './locale.ts'

/** The strings of the product, with dates and numbers in the formats of the system. */
export const catalog = openCatalog(locale)
