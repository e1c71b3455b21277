import type * as Electron from 'electron'

const UNSAFE: Partial<Record<keyof Electron.WebPreferences, unknown>> = {
  contextIsolation: false,
  sandbox: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  webSecurity: false,
  webviewTag: true,
}

/** Throws for a page that the stand-in could not run as Electron would. */
export function refuseUnsafe(preferences: Electron.WebPreferences = {}): void {
  for (const [name, value] of Object.entries(UNSAFE))
    if (preferences[name as keyof Electron.WebPreferences] === value)
      throw new Error(`not in the stand-in: webPreferences.${name} = ${String(value)}`)
}
