import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { defineConfig } from 'vitest/config'

/** The zones in which everything about days is tested. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Australia/Lord_Howe']
/** Long tests that have nothing to do with the zone they run in, or choose zones themselves. */
const ONE_ZONE = [
  'src-main/{journal,storage,data}/**/{save-*,folder-lock,corruption,conflict-copies*}.test.ts',
  'src-main/nudges/{presence,delivery}/*.test.ts',
  'src-main/nudges/nudge-years.test.ts',
  'src-shared/day-turns.test.ts',
  'src-main/shrink/**/*.test.ts',
  'src-renderer/week/week-layout*.test.ts',
]

// electron-store imports the `electron` package, which outside Electron answers with the path
// of its program; a set folder keeps it from downloading one for that.
const env = { ELECTRON_OVERRIDE_DIST_PATH: join(import.meta.dirname, '../electron-stand-in/dist') }

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    // vitest leaves one processor alone, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // Only against tests that would never end: how long one takes is a matter of the benches.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          include: ['src-*/**/*.test.{ts,tsx}'],
          exclude: zone === 'UTC' ? [] : ONE_ZONE,
          env: { ...env, TZ: zone },
        },
      })),
      {
        extends: true as const,
        test: {
          name: 'tools',
          // The stand-in is for Linux, and so are its tests.
          include: [
            'scripts/**/*.test.ts',
            ...(process.platform === 'linux' ? ['electron-stand-in/**/*.test.ts'] : []),
          ],
          fileParallelism: false,
        },
      },
    ],
  },
})
