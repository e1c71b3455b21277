import '@fontsource-variable/newsreader/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

import { sayMenuSubject } from './context-menu.ts'
import { reportTroubles } from './error-reporting.ts'
import { followPresses } from './press.ts'

/** Draws a page into the window. */
export function drawPage(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  followPresses()
  sayMenuSubject()
  reportTroubles()
  createRoot(root).render(<StrictMode>{page}</StrictMode>)
}
