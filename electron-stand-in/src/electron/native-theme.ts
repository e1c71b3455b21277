import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { type Page, pageSend } from '../chromium/page.ts'
import type { Engine } from '../engine.ts'
import { strictClass } from '../shared/strict.ts'

const pages = new Map<Page, Engine>()

class NativeTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly prefersReducedTransparency = false
  readonly inForcedColorsMode = false
  #source: Electron.NativeTheme['themeSource'] = 'system'

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system'
      ? process.env['ELECTRON_STAND_IN_DARK'] === '1'
      : this.#source === 'dark'
  }
  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source
  }
  set themeSource(source: Electron.NativeTheme['themeSource']) {
    if (!['system', 'light', 'dark'].includes(source))
      throw new TypeError('Error processing argument: themeSource')
    const before = this.shouldUseDarkColors
    this.#source = source
    if (before === this.shouldUseDarkColors) return
    for (const [page, engine] of pages) applyTheme(engine, page).catch(() => pages.delete(page))
    this.emit('updated')
  }
}
strictClass('nativeTheme', NativeTheme)

/** `nativeTheme`. */
export const nativeTheme = new NativeTheme()
nativeTheme satisfies Pick<
  Electron.NativeTheme,
  | 'shouldUseDarkColors'
  | 'themeSource'
  | 'shouldUseHighContrastColors'
  | 'shouldUseInvertedColorScheme'
  | 'prefersReducedTransparency'
>

/** Has a page prefer the theme's colours, now and whenever it changes. */
export async function applyTheme(engine: Engine, page: Page): Promise<void> {
  pages.set(page, engine)
  const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
  await pageSend(engine, page, 'Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }],
  })
}
