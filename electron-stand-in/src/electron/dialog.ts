import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'

const refuse = (name: string) => (): never => {
  throw new Error(`not in the stand-in: dialog.${name} (a spec replaces it)`)
}

/** `dialog`: nobody is there to answer, so a spec replaces what the app asks with. */
export const dialog = strict('dialog', {
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`)
  },
  showMessageBox: refuse('showMessageBox') as () => Promise<Electron.MessageBoxReturnValue>,
  showMessageBoxSync: refuse('showMessageBoxSync') as () => number,
  showOpenDialog: refuse('showOpenDialog') as () => Promise<Electron.OpenDialogReturnValue>,
  showOpenDialogSync: refuse('showOpenDialogSync') as () => string[] | undefined,
  showSaveDialog: refuse('showSaveDialog') as () => Promise<Electron.SaveDialogReturnValue>,
  showSaveDialogSync: refuse('showSaveDialogSync') as () => string,
}) satisfies Pick<
  Electron.Dialog,
  | 'showErrorBox'
  | 'showMessageBox'
  | 'showMessageBoxSync'
  | 'showOpenDialog'
  | 'showOpenDialogSync'
  | 'showSaveDialog'
  | 'showSaveDialogSync'
>
