import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'
import { parseAccelerator } from './accelerator.ts'

/** The stand-in has no keys of the whole system: nothing can be registered and nothing fires. */
export const globalShortcut = strict('globalShortcut', {
  register(accelerator: string, _callback: () => void): boolean {
    parseAccelerator(accelerator)
    return false
  },
  registerAll(accelerators: string[], _callback: () => void): void {
    accelerators.forEach(parseAccelerator)
  },
  unregister(accelerator: string): void {
    parseAccelerator(accelerator)
  },
  unregisterAll(): void {},
  isRegistered(accelerator: string): boolean {
    parseAccelerator(accelerator)
    return false
  },
}) satisfies Pick<
  Electron.GlobalShortcut,
  'register' | 'registerAll' | 'unregister' | 'unregisterAll' | 'isRegistered'
>
