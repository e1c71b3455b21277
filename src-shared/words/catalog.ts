import { english } from './english.ts'
import { makeCatalog, type Catalog } from './make-catalog.ts'

export { acknowledgementWords, type Catalog } from './make-catalog.ts'

/**
 * All words of the product. Both processes make their own from the same catalogs.
 *
 * @param region the locale of the system's formats, such as `de-DE`
 */
export function openCatalog(region: () => string = () => 'en-US'): Catalog {
  return makeCatalog(region, english)
}
