import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { desktopFor, launchApp } from '../e2e/fixtures/test.ts'
import { ROOT } from '../scripts/paths.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { median, type Figure } from './figure.ts'
import { generatedFolder } from './generated-folder.ts'

const RUNS = 9
/** The built command line, as the packaged app and `npm run cli` run it. */
const COMMAND_LINE = join(ROOT, 'dist/cli/index.js')

/** How soon a command answers, with the app and without it, beside a process that does nothing. */
export async function commandLineFigures(): Promise<Figure[]> {
  const folder = generatedFolder('110k', clock.now())
  const desktop = await desktopFor({ trayHost: true })
  const at = `--user-data-dir=${folder.userData}`
  const times: Record<'bare' | 'log' | 'week', number[]> = { bare: [], log: [], week: [] }
  try {
    const app = await launchApp({}, desktop, folder.userData)
    // The first one finds what the app has not read so far.
    ran('log', at, 'the first')
    for (let run = 0; run < RUNS; run += 1) {
      times.log.push(ran('log', at, `win ${run}`))
      times.bare.push(ranNode('0'))
    }
    await app.close()
    for (let run = 0; run < RUNS; run += 1) {
      times.week.push(ran('week', at))
      times.bare.push(ranNode('0'))
    }
  } finally {
    await desktop.stop()
    folder.remove()
  }
  const [bare, log, week] = [median(times.bare), median(times.log), median(times.week)]
  return [
    figure('cli-log-ms', log, 'ms', 300),
    figure('cli-log-over-bare', log / bare, 'ratio'),
    figure('cli-week-ms', week, 'ms', 500),
    figure('cli-week-over-bare', week / bare, 'ratio'),
    figure('bare-node-ms', bare, 'ms'),
  ]
}

function figure(metric: string, value: number, unit: Figure['unit'], atMost?: number): Figure {
  return {
    bench: 'exchange',
    metric,
    value,
    unit,
    n: RUNS,
    ...(atMost !== undefined && { aim: { atMost } }),
  }
}

/** How long a command takes, from the start of its process to its end, in milliseconds. */
function ran(...args: string[]): number {
  const module = JSON.stringify(COMMAND_LINE)
  return ranNode(`
    import(${module}).then(async ({ runCommandLine }) => {
      process.exitCode = await runCommandLine(${JSON.stringify(args)})
    })`)
}

function ranNode(script: string): number {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' })
  const took = performance.now() - began
  if (status !== 0) throw new Error(`A command ended with ${status}: ${stderr}`)
  return took
}
