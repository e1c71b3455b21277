import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { median, type Aim, type Figure } from './figure.ts'
import { DEVICE, generatedFolder, type GeneratedFolder } from './generated-folder.ts'
import { measuredProcess, type MeasuredProcess } from './measured-process.ts'

/** How often each is done, in turn. */
const RUNS = 5
const BYTES_A_MB = 1_000_000

/**
 * The least there is to do: every file of wins is read, parsed and written again as JSON, by a
 * process of its own, all in memory.
 */
const BARE = `
  const { openSync, readdirSync, readFileSync, writeSync, fsyncSync } = require('node:fs')
  const [folder, out] = process.argv.slice(1)
  const wins = readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(folder + '/' + name, 'utf8')).wins)
  const handle = openSync(out, 'w')
  writeSync(handle, JSON.stringify(wins))
  fsyncSync(handle)`

/** The export of ten years as JSON, from the command line. */
export async function exportFigures(): Promise<Figure[]> {
  const folder = generatedFolder('110k', clock.now())
  const empty = generatedFolder('none', clock.now())
  try {
    // Builds the command line where that is due.
    await exported(empty)
    const exports: MeasuredProcess[] = []
    const others = { bare: [] as number[], start: [] as number[] }
    for (let run = 0; run < RUNS; run += 1) {
      exports.push(await exported(folder))
      others.start.push((await exported(empty)).seconds)
      others.bare.push((await bare(folder)).seconds)
    }
    const seconds = median(exports.map((one) => one.seconds))
    const peaks = exports.flatMap(({ peakBytes }) => peakBytes ?? [])
    const written = statSync(join(folder.userData, 'out.json')).size
    return [
      figure('export-110k-s', seconds, 's', { atMost: 3 }),
      figure('export-110k-over-bare', seconds / median(others.bare), 'ratio'),
      figure('export-none-s', median(others.start), 's'),
      figure('bare-110k-s', median(others.bare), 's'),
      ...(peaks.length === 0
        ? []
        : [figure('export-110k-rss-mb', Math.max(...peaks) / BYTES_A_MB, 'MB', { atMost: 300 })]),
      figure('export-110k-mb', written / BYTES_A_MB, 'MB'),
    ]
  } finally {
    for (const one of [folder, empty]) one.remove()
  }
}

async function exported({ userData }: GeneratedFolder): Promise<MeasuredProcess> {
  const out = join(userData, 'out.json')
  const command = ['export', '--format', 'json', '--out', out, '--user-data-dir', userData]
  const measured = await measuredProcess('npm', ['run', '-s', 'cli', '--', ...command])
  const { wins } = JSON.parse(readFileSync(out, 'utf8')) as { wins: unknown[] }
  if (wins.length !== 0 && wins.length !== 110_000) {
    throw new Error(`The export has ${wins.length} wins.`)
  }
  return measured
}

function bare({ dataFolder, userData }: GeneratedFolder): Promise<MeasuredProcess> {
  const wins = join(dataFolder, DEVICE, 'wins')
  return measuredProcess(process.execPath, ['-e', BARE, wins, join(userData, 'bare.json')])
}

function figure(metric: string, value: number, unit: Figure['unit'], aim?: Aim): Figure {
  return { bench: 'exchange', metric, value, unit, n: RUNS, ...(aim && { aim }) }
}
