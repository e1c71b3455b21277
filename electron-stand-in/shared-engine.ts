import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { PORT_FILE, startChromium } from './src/chromium/process.ts'

const LOOK_AGAIN_MS = 20
const START_TIMEOUT_MS = 20_000

/** A Chromium that serves one app of the stand-in after another, which saves most of their start. */
export interface SharedEngine {
  /** What an app gets into its environment to use it. */
  readonly env: Record<string, string>
  /** Closes whatever an app that has ended has left open, and forgets what its pages have stored. */
  clear(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts it. It ends with this process, and no two apps may use it at a time.
 *
 * @param env the environment, which tells it the display, the zone and the languages
 */
export async function startSharedEngine(env: NodeJS.ProcessEnv): Promise<SharedEngine> {
  const chromium = startChromium({ env, flags: ['--remote-debugging-port=0'] })
  const { cdp, profile } = chromium
  await cdp.send('Browser.getVersion')
  for (let waited = 0; !existsSync(join(profile, PORT_FILE)); waited += LOOK_AGAIN_MS) {
    if (waited > START_TIMEOUT_MS) throw new Error('Chromium has opened no debugging port.')
    await setTimeout(LOOK_AGAIN_MS)
  }
  return {
    env: { ELECTRON_STAND_IN_ENGINE: profile },
    async clear() {
      for (;;) {
        const { targetInfos } = await cdp.send('Target.getTargets')
        const pages = targetInfos.filter(({ type }) => type === 'page')
        if (pages.length === 0) break
        // Chromium forgets to close a page that is just changing its document.
        for (const { targetId } of pages) {
          await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined)
        }
        await setTimeout(LOOK_AGAIN_MS)
      }
      await cdp.send('Storage.clearCookies')
    },
    async stop() {
      chromium.kill()
      await chromium.ended
    },
  }
}
