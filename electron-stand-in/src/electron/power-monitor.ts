import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { engine } from '../engine.ts'
import { strictClass } from '../shared/strict.ts'

let lastInputAt: number | undefined

/** Asks the X server for the next `getSystemIdleTime`. */
function followInput(): void {
  void engine()
    .display.idleMs()
    .then((idle) => {
      lastInputAt = performance.now() - idle
    })
}

/** Knows the X server's idle time. There is no power or lock to watch: specs emit its events. */
class PowerMonitor extends EventEmitter {
  /**
   * Counted from the last input that is known; the stand-in asks for a later one, which the next
   * call knows. The first call gives 0.
   */
  getSystemIdleTime(): number {
    followInput()
    return lastInputAt === undefined ? 0 : Math.floor((performance.now() - lastInputAt) / 1_000)
  }
  getSystemIdleState(idleThreshold: number): 'active' | 'idle' {
    return this.getSystemIdleTime() >= idleThreshold ? 'idle' : 'active'
  }
}
strictClass('powerMonitor', PowerMonitor)

/** `powerMonitor`. */
export const powerMonitor = new PowerMonitor()
powerMonitor satisfies Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState'>
