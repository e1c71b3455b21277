import { type Chromium, startChromium } from './chromium/process.ts'
import { XDisplay } from './x11/display.ts'

/** Chromium and the X server, once both answer. */
export interface Engine {
  readonly chromium: Chromium
  readonly display: XDisplay
  /** Chromium's version, such as "156.0.8078.79". */
  readonly version: string
  /** The area windows are placed in. */
  readonly workArea: { x: number; y: number; width: number; height: number }
}

const started = Promise.withResolvers<Engine>()
let running: Engine | undefined

/** Starts both; rejects when one cannot be reached. */
export async function startEngine(chromium: Chromium = startChromium()): Promise<Engine> {
  const [display, { product }] = await Promise.all([
    XDisplay.open(),
    chromium.cdp.send('Browser.getVersion'),
    chromium.cdp.send('Target.setDiscoverTargets', { discover: true }),
  ])
  running = {
    chromium,
    display,
    version: product.replace(/^.*\//, ''),
    workArea: await display.workArea(),
  }
  started.resolve(running)
  return running
}

/** Resolves with the engine as soon as it runs. */
export function whenEngine(): Promise<Engine> {
  return started.promise
}

/** The engine; throws before `app` is ready. */
export function engine(): Engine {
  if (!running) throw new Error('This cannot be used before the app is ready')
  return running
}
