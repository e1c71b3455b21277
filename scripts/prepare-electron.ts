import { buildApp } from './build.ts'
import { findElectron } from './electron-dist.ts'
import { ALL_PROGRAMS, bringOptionalPrograms, ensurePrograms } from './system-packages.ts'

/**
 * Makes everything ready for driving the built app from this process: system packages, an
 * Electron that Playwright finds, and the build.
 *
 * @returns which Electron it is, or `undefined` when something cannot be had (already said)
 */
export async function prepareElectron(): Promise<'electron' | 'stand-in' | undefined> {
  if (!(await ensurePrograms(ALL_PROGRAMS))) return undefined
  await bringOptionalPrograms()
  const dist = await findElectron()
  if (dist.kind === 'none') return undefined
  // The packaged app is built already.
  if (process.env['MICRO_MOMENTUM_PACKAGED'] === undefined) await buildApp()
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist.folder
  return dist.kind
}
