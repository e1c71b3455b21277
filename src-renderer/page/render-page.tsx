import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/buttons.css'
import '../styles/fields.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

import { onEvent } from '../api.ts'
import { setLocale } from '../formats/locale.ts'
import { keepCompositionToItself } from './composition.ts'
import { reportContextMenuTarget } from './context-menu.ts'
import { reportUncaughtErrors } from './error-reporting.ts'
import { trackPresses } from './press.ts'

/** Renders a page into the window, with everything that each page needs. */
export function renderPage(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  keepCompositionToItself()
  trackPresses()
  // Before anything that is shown hears of it.
  onEvent('settings.changed', setLocale)
  reportContextMenuTarget()
  reportUncaughtErrors()
  createRoot(root).render(<StrictMode>{page}</StrictMode>)
}
