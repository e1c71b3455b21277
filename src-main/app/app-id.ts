/** Equal to `appId` in electron-builder.yml: Windows ties its notifications to it. */
export const APP_ID = 'app.micro-momentum'
/** What Windows starts where a notification is chosen; installed and unpackaged apps have their own. */
const TOAST_CLSID = {
  packaged: '{6C1E8D0A-7B7C-4C0B-9C55-2F0A5D3B8E41}',
  unpackaged: '{D3A3B7F4-52E6-4D3C-8E0C-91B4A6F7C2D8}',
}

/** By which names Windows knows an app. */
export interface WindowsIdentity {
  appId: string
  /** Of notifications: the same at every start, so that one of an earlier run finds its way. */
  toastActivator: string
}

/**
 * Who the app is for Windows. One that is run from its sources is somebody else: Electron makes a
 * Start-menu entry for each, and two under one name would take each other's notifications
 * (shell/browser/notifications/win/windows_toast_activator.cc).
 */
export function windowsIdentity(packaged: boolean): WindowsIdentity {
  return packaged
    ? { appId: APP_ID, toastActivator: TOAST_CLSID.packaged }
    : { appId: `${APP_ID}.unpackaged`, toastActivator: TOAST_CLSID.unpackaged }
}
