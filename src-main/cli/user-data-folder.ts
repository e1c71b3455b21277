import { join } from 'node:path'

/** As Electron calls the folder of an app: by `productName` in package.json. */
const APP = 'Micro-Momentum'

interface System {
  platform: string
  env: Readonly<Record<string, string | undefined>>
  home: string
}

/** Where Electron has the settings of the app, as `app.getPath('userData')` gives it. */
export function userDataFolder({ platform, env, home }: System): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), APP)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP)
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), APP)
}
