import './print-sheet.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { locale } from '../../formats/locale.ts'

/** The regions that print on US Letter; the others use A4. */
const LETTER_REGIONS = new Set('US CA MX PH CL CO CR GT NI PA PR SV VE'.split(' '))

/**
 * Adds a sheet to the page that replaces everything else in print, and removes it once `print` has
 * settled. It belongs to no screen, so that it stays if the screen changes meanwhile.
 */
export async function withPrintSheet<T>(sheet: ReactNode, print: () => Promise<T>): Promise<T> {
  const container = document.createElement('div')
  container.className = 'paper'
  container.dataset['size'] = paperSize(locale())
  const root = createRoot(container)
  document.body.append(container)
  try {
    flushSync(() => root.render(sheet))
    await document.fonts.ready
    return await print()
  } finally {
    root.unmount()
    container.remove()
  }
}

/** The paper size of a locale. */
export function paperSize(locale: string): 'letter' | 'a4' {
  const { region = '' } = new Intl.Locale(locale).maximize()
  return LETTER_REGIONS.has(region) ? 'letter' : 'a4'
}
