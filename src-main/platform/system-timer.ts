import type { Timer } from '../kernel/ports.ts'

/** The system's timer. It alone keeps no process running. */
export const systemTimer: Timer = {
  after(ms, call) {
    const timer = setTimeout(call, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
