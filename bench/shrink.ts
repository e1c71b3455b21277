import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'vite'

import { ROOT } from '../scripts/paths.ts'
import { rememberSteps, type PastStep } from '../src-main/domain/shrink/past-steps.ts'
import { ladderFor, loadEnglish } from '../src-main/domain/shrink/shrinker.ts'
import { EVERYDAY_TASKS } from '../src-main/tests/everyday-tasks.ts'
import { frictionKinds } from '../src-shared/frictions.ts'
import { median, percentile, type Bench, type Figure } from './figure.ts'

const BENCH = 'shrink'
const PAST = 10_000
const STARTS = 9

/** How soon there is a ladder: at first, later, and with years of own steps to learn from. */
export const shrink: Bench = async () => {
  await loadEnglish()
  const warm = ladders()
  const bare = percentile(splitting(), 0.95)
  const plain = percentile(warm, 0.95)
  const past = rememberSteps(manySteps())
  const learnt = percentile(ladders(past), 0.95)
  const { first, unfamiliar, empty } = await firstLadders()
  const remembering = timed(() => rememberSteps(manySteps()))
  return [
    figure('ladder-p95', plain, 'ms', warm.length, 16),
    figure('ladder-p95-ratio', plain / bare, 'ratio', warm.length),
    figure('first-ladder', median(first), 'ms', first.length, 150),
    // Of words that are not ours, for which English is loaded, too.
    figure('first-ladder-unfamiliar', median(unfamiliar), 'ms', unfamiliar.length),
    figure('first-ladder-ratio', median(first) / median(empty), 'ratio', first.length),
    figure('ladder-p95-10k-past', learnt, 'ms', warm.length, 30),
    figure('ladder-p95-10k-past-ratio', learnt / plain, 'ratio', warm.length),
    figure('remember-10k-past', remembering, 'ms', 1),
  ]
}

function figure(
  metric: string,
  value: number,
  unit: Figure['unit'],
  n: number,
  atMost?: number,
): Figure {
  return { bench: BENCH, metric, value, unit, n, ...(atMost !== undefined && { aim: { atMost } }) }
}

/** Milliseconds for a ladder of each task with each friction, after one round to warm up. */
function ladders(past?: ReturnType<typeof rememberSteps>): number[] {
  const requests = EVERYDAY_TASKS.flatMap(({ text }) =>
    frictionKinds.map((kind) => ({ text, friction: { kind } })),
  )
  for (const request of requests) ladderFor(request, past)
  return requests.map((request) => timed(() => ladderFor(request, past)))
}

/** Milliseconds for the least there is to do: to split the words and put them in order. */
function splitting(): number[] {
  return EVERYDAY_TASKS.map(({ text }) =>
    timed(() => {
      for (let round = 0; round < 100; round += 1) text.split(/\s+/).toSorted()
    }),
  )
}

/** Ten years of own steps: every task again and again, with a step of each kind. */
function manySteps(): PastStep[] {
  return Array.from({ length: PAST }, (_, number) => {
    const task = EVERYDAY_TASKS[number % EVERYDAY_TASKS.length]?.text ?? ''
    const step = `${['open', 'read', 'write', 'find'][number % 4] ?? ''} one thing ${number}`
    return { step, task: `${task} ${Math.floor(number / 400)}`, at: number }
  })
}

/**
 * Milliseconds until the first ladder in a process that has read nothing yet, in the form in which
 * the app has it; and until the same process has loaded an empty module.
 */
async function firstLadders(): Promise<Record<'first' | 'unfamiliar' | 'empty', number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'first-ladder-'))
  try {
    await build({
      configFile: join(ROOT, 'src-main/vite.config.ts'),
      logLevel: 'warn',
      build: {
        outDir: folder,
        lib: {
          entry: join(ROOT, 'src-main/domain/shrink/shrinker.ts'),
          formats: ['es'],
          fileName: () => 'shrinker.mjs',
        },
      },
    })
    if (!readdirSync(folder).includes('shrinker.mjs')) throw new Error('Nothing was built.')
    writeFileSync(
      join(folder, 'empty.mjs'),
      `export const ladderFor = () => undefined
       export const withEnglish = (read) => read()
`,
    )
    const once = (module: string, task = 'the tax return'): number =>
      Number(
        execFileSync(process.execPath, [
          '--input-type=module',
          '--eval',
          `const began = performance.now()
           const { ladderFor, withEnglish } = await import(${JSON.stringify(join(folder, module))})
           const request = { text: ${JSON.stringify(task)}, friction: { kind: 'boring' } }
           await withEnglish(() => ladderFor(request))
           process.stdout.write(String(performance.now() - began))`,
        ]),
      )
    const rounds = Array.from({ length: STARTS }, () => ({
      first: once('shrinker.mjs'),
      unfamiliar: once('shrinker.mjs', 'repot the monstera'),
      empty: once('empty.mjs'),
    }))
    return {
      first: rounds.map(({ first }) => first),
      unfamiliar: rounds.map(({ unfamiliar }) => unfamiliar),
      empty: rounds.map(({ empty }) => empty),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
