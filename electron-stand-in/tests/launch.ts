import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type ElectronApplication, _electron } from 'playwright'

import { buildStandIn } from '../build.ts'
import { type Desktop, type DesktopOptions, startDesktop } from '../desktop.ts'

/** A desktop with the stand-in built, and a fresh data folder for every app on it. */
export interface Stage {
  readonly desktop: Desktop
  readonly dist: string
  /** Starts a fixture; `extra` are further arguments and environment. */
  launch(
    fixture: string,
    extra?: { args?: string[]; env?: Record<string, string>; userData?: string },
  ): Promise<ElectronApplication>
  /** A new empty folder that vanishes with the stage. */
  folder(): string
  stop(): Promise<void>
}

/** The folder of a fixture app. */
export function fixture(name: string): string {
  return join(import.meta.dirname, 'fixtures', name)
}

/** Builds the stand-in and starts a desktop. */
export async function setStage(options: DesktopOptions): Promise<Stage> {
  const [dist, desktop] = await Promise.all([buildStandIn(), startDesktop(options)])
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist
  const root = mkdtempSync(join(tmpdir(), 'stand-in-tests-'))
  const apps: ElectronApplication[] = []
  const folder = (): string => mkdtempSync(join(root, 'data-'))
  return {
    desktop,
    dist,
    folder,
    async launch(name, { args = [], env = {}, userData = folder() } = {}) {
      const app = await _electron.launch({
        args: [fixture(name), `--user-data-dir=${userData}`, ...args],
        env: { ...desktop.env, ELECTRON_STAND_IN_TRAY: 'hidden', ...env },
      })
      apps.push(app)
      return app
    },
    async stop() {
      await Promise.all(apps.map((app) => app.close().catch(() => {})))
      await desktop.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
