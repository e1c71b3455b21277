import { createInstance, type i18n } from 'i18next'

import type { Acknowledgement } from '../contract.ts'
import en from './en.json' with { type: 'json' }

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
    returnObjects: true
  }
}

/** The words, to be asked for by key. */
export type Catalog = Pick<i18n, 't'>

/**
 * The words of the product, ready to use at once. Both processes make their own from the same
 * catalogs; keys are checked by the type checker against the English one.
 */
export function openCatalog(): i18n {
  const catalog = createInstance()
  void catalog.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnObjects: true,
  })
  return catalog
}

/** The kind word about a win. */
export function acknowledgementWords({ t }: Catalog, { list, index }: Acknowledgement): string {
  return t(list)[index] ?? ''
}
