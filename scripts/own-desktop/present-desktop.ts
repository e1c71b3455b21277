import { within } from '../../electron-stand-in/desktop-programs.ts'
import { XDisplay } from '../../electron-stand-in/src/x11/display.ts'

/**
 * Whether there is a desktop that windows can be shown on. A `DISPLAY` that is left over from
 * another session, or that only somebody else may use, is none.
 */
export async function hasDesktop(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  if (process.env['WAYLAND_DISPLAY']) return true
  return Boolean(process.env['DISPLAY']) && answers()
}

/** Whether an X server answers: the one of a name and an authority file, or this process's own. */
export async function answers(display?: string, authority?: string): Promise<boolean> {
  try {
    await within('The X server', (resolve, reject) => {
      XDisplay.open(display, authority).then((connection) => {
        connection.close()
        resolve('')
      }, reject)
    })
    return true
  } catch {
    return false
  }
}
