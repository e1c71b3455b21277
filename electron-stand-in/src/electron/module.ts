import { missing, strict } from '../shared/strict.ts'
import { app } from './app.ts'
import { browserWindow } from './browser-window.ts'
import { clipboard } from './clipboard.ts'
import { dialog } from './dialog.ts'
import { globalShortcut } from './global-shortcut.ts'
import { ipcMain } from './ipc-main.ts'
import { menu, menuItem } from './menu.ts'
import { nativeImage } from './native-image.ts'
import { nativeTheme } from './native-theme.ts'
import { net } from './net.ts'
import { notification } from './notification.ts'
import { powerMonitor } from './power-monitor.ts'
import { protocol } from './protocol.ts'
import { safeStorage } from './safe-storage.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { tray } from './tray.ts'
import { utilityProcess } from './utility-process.ts'
import { webContents } from './web-contents.ts'

const present = {
  app,
  BrowserWindow: browserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu: menu,
  MenuItem: menuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification: notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray: tray,
  utilityProcess,
  webContents,
}

const ABSENT = [
  'BaseWindow',
  'BrowserView',
  'ImageView',
  'MessageChannelMain',
  'ServiceWorkerMain',
  'ShareMenu',
  'TouchBar',
  'View',
  'WebContentsView',
  'autoUpdater',
  'contentTracing',
  'crashReporter',
  'desktopCapturer',
  'inAppPurchase',
  'netLog',
  'parentPort',
  'powerSaveBlocker',
  'pushNotifications',
  'sharedTexture',
  'systemPreferences',
  'webFrameMain',
]

/** The module `electron` of the main process. */
export const electronModule: object = strict('electron', {
  ...Object.fromEntries(ABSENT.map((name) => [name, missing(name)])),
  ...present,
})
