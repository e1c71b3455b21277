import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { writeHistory, type HistoryPlan } from '../e2e/fixtures/generated-history.ts'

/** The device id of generated histories. */
export const DEVICE = '019a0000-0000-7000-8000-00000000000b'

/** A folder of settings and wins, as an earlier run of the app would have left it. */
export interface GeneratedFolder {
  userData: string
  dataFolder: string
  remove(): void
}

/** The sizes of history that are measured: how many wins, and how many a day. */
export const SIZES = {
  none: { wins: 0, perDay: 30 },
  /** Most of a year. */
  '10k': { wins: 10_000, perDay: 30 },
  /** Ten years. */
  '110k': { wins: 110_000, perDay: 30 },
  /** A life of busy days, further than any person gets. */
  '1m': { wins: 1_000_000, perDay: 50 },
} as const satisfies Record<string, Pick<HistoryPlan, 'wins' | 'perDay'>>
export type Size = keyof typeof SIZES

/**
 * Writes a history into a new temporary folder.
 *
 * @param size one of those that are measured, or another one
 * @param until the instant of its last win, in milliseconds since the epoch
 */
export function generatedFolder(
  size: Size | Pick<HistoryPlan, 'wins' | 'perDay'>,
  until: number,
): GeneratedFolder {
  const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
  const dataFolder = join(userData, 'data')
  mkdirSync(dataFolder)
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ schemaVersion: 1, deviceId: DEVICE }),
  )
  writeHistory(join(dataFolder, DEVICE), {
    ...(typeof size === 'string' ? SIZES[size] : size),
    until,
  })
  return {
    userData,
    dataFolder,
    remove: () => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }),
  }
}
