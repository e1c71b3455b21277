import { EventEmitter } from 'node:events'

import type { PresenceParts } from '../nudges/presence/watch-presence.ts'

type IdleState = ReturnType<PresenceParts['powerMonitor']['getSystemIdleState']>

/** What Electron tells of the computer, as a test says. */
export class FakePowerMonitor extends EventEmitter {
  idle = 0
  state: IdleState = 'unknown'
  getSystemIdleTime(): number {
    return this.idle
  }
  getSystemIdleState(): IdleState {
    return this.state
  }
}
