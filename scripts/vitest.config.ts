import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { defaultExclude, defineConfig } from 'vitest/config'

import { isShortRun } from '../src-main/tests/short-run.ts'
import { testsApart, testsOfZone } from './tests-by-code.ts'

const ROOT = join(import.meta.dirname, '..')
const UNIT = 'src-*/**/*.test.{ts,tsx}'

/** Everything is tested here: a day ahead of half the world, and half an hour of summer time. */
const ODD_ZONE = 'Australia/Lord_Howe'
/**
 * What reads the zone of the computer is tested in these as well. On a push the one that is behind
 * the world has to do, beside the odd one, which is ahead of it.
 */
const OTHER_ZONES = isShortRun
  ? ['America/Los_Angeles']
  : ['UTC', 'America/Los_Angeles', 'Asia/Tokyo']
/** These read it as all of the data does, and are about something else, at length. */
const ONE_ZONE =
  /\/(?:corruption|flushes|pending-changes|twins|import-faults|queries-write-nothing|commands-without-app)\.test\.ts$/
const APART = testsApart(ROOT, UNIT)

// electron-store imports the `electron` package, which outside Electron answers with the path
// of its program; a set folder keeps it from downloading one for that.
const env = { ELECTRON_OVERRIDE_DIST_PATH: join(ROOT, 'electron-stand-in/dist') }

export default defineConfig({
  test: {
    root: ROOT,
    // A test reads the colours as they are written.
    css: { include: [/tokens\.css/] },
    setupFiles: [
      join(import.meta.dirname, 'fixed-seed.ts'),
      join(ROOT, 'src-renderer/tests/page-words.ts'),
    ],
    // By itself vitest leaves one processor unused, half of a small machine. One worker more than
    // there are processors goes on while others wait for disks, programs and services.
    maxWorkers: availableParallelism() + 1,
    // Only against tests that would never end: how long one takes is a matter of the benches.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true as const,
        test: {
          name: ODD_ZONE,
          include: [UNIT],
          exclude: [...defaultExclude, ...APART],
          // A process for every file, in which it reads all that it needs anew, takes twice as long.
          isolate: false,
          env: { ...env, TZ: ODD_ZONE },
        },
      },
      {
        extends: true as const,
        test: { name: `${ODD_ZONE}, apart`, include: APART, env: { ...env, TZ: ODD_ZONE } },
      },
      ...OTHER_ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: testsOfZone(ROOT, UNIT).filter((test) => !ONE_ZONE.test(test)),
          env: { ...env, TZ: zone },
        },
      })),
      {
        extends: true as const,
        test: {
          name: 'tools',
          include: ['scripts/**/*.test.ts', 'e2e/fixtures/*.test.ts'],
          // What has a long spec alone is tested at night, as that is.
          exclude: [...defaultExclude, ...(isShortRun ? ['e2e/fixtures/syncthing.test.ts'] : [])],
          isolate: false,
          env,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'stand-in',
          // The stand-in is for Linux, and so are its tests.
          include: process.platform === 'linux' ? ['electron-stand-in/**/*.test.ts'] : [],
          fileParallelism: false,
        },
      },
    ],
  },
})
