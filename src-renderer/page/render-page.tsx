import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/languages.css'
import '../styles/base.css'
import '../styles/buttons.css'
import '../styles/fields.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

import { onEvent } from '../api.ts'
import { speakLanguage } from '../formats/language.ts'
import { setLocale } from '../formats/locale.ts'
import { keepCompositionToItself } from './composition.ts'
import { reportContextMenuTarget } from './context-menu.ts'
import { reportUncaughtErrors } from './error-reporting.ts'
import { trackPresses } from './press.ts'

/**
 * Renders a page into the window, with everything that each page needs.
 *
 * @param page made anew for another language, so that all of it is rendered and nothing typed is lost
 */
export function renderPage(page: () => ReactNode): void {
  const element = document.getElementById('root')
  if (element === null) throw new Error('The page has no root.')
  const root = createRoot(element)
  const render = (): void => root.render(<StrictMode>{page()}</StrictMode>)
  if (!navigator.platform.startsWith('Mac')) document.documentElement.dataset['bars'] = 'own'
  keepCompositionToItself()
  trackPresses()
  // Before anything that is shown hears of it.
  onEvent('settings.changed', (settings) => {
    setLocale(settings)
    void speakLanguage(settings.spoken).then((isAnother) => isAnother && render())
  })
  reportContextMenuTarget()
  reportUncaughtErrors()
  render()
}
