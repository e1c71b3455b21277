import advanced from './en-advanced.json' with { type: 'json' }
import exchange from './en-exchange.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import { makeCatalog, type Catalog } from './make-catalog.ts'

export { acknowledgementWords, type Catalog } from './make-catalog.ts'

/**
 * All words of the product. Both processes make their own from the same catalogs.
 *
 * @param region the locale of the system's formats, such as `de-DE`
 */
export function openCatalog(region: () => string = () => 'en-US'): Catalog {
  return makeCatalog(region, { ...en, ...advanced, ...exchange })
}
