import type { ElectronApplication } from '@playwright/test'

import type { PagesApp } from './pages-app.ts'

/** The app, driven whole or by its pages alone. */
export type AnyApp = ElectronApplication | PagesApp

/** Tells them apart without loading the one that is not there. */
export function isPagesApp(app: AnyApp): app is PagesApp {
  return 'chooseInTray' in app
}
