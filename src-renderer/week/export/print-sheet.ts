import './print-sheet.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { LOCALE } from '../../formats/locale.ts'

/** Where a page is printed on US Letter; elsewhere it is A4. */
const LETTER = new Set('US CA MX PH CL CO CR GT NI PA PR SV VE'.split(' '))

/**
 * Has a sheet in the page that is seen on paper alone, in place of everything else, until what
 * prints it is through. It depends on no screen, so that it stays when the screen changes.
 */
export async function withPrintSheet<T>(sheet: ReactNode, print: () => Promise<T>): Promise<T> {
  const place = document.createElement('div')
  place.className = 'paper'
  place.dataset['size'] = paperSize(LOCALE)
  const root = createRoot(place)
  document.body.append(place)
  try {
    flushSync(() => root.render(sheet))
    await document.fonts.ready
    return await print()
  } finally {
    root.unmount()
    place.remove()
  }
}

/** The size of paper that a locale's people have. */
export function paperSize(locale: string): 'letter' | 'a4' {
  const { region = '' } = new Intl.Locale(locale).maximize()
  return LETTER.has(region) ? 'letter' : 'a4'
}
