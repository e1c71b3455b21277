import { EventEmitter } from 'node:events'

import { strictClass } from '../shared/strict.ts'

/** Tells nothing by itself: there is no power to watch. Specs emit its events. */
class PowerMonitor extends EventEmitter {}
strictClass('powerMonitor', PowerMonitor)

/** `powerMonitor`. */
export const powerMonitor = new PowerMonitor()
