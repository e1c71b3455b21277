import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from 'vite'

import { ROOT } from '../scripts/paths.ts'
import { frictionKind } from '../src-main/shrink/friction-words.ts'
import { rememberSteps, type PastStep, type PastSteps } from '../src-main/shrink/past-steps.ts'
import { EVERYDAY_TASKS } from '../src-main/tests/everyday-tasks.ts'
import { writtenShrinker } from '../src-main/tests/written-shrinker.ts'
import { frictionKinds } from '../src-shared/frictions.ts'
import { median, percentile, type Bench, type Figure } from './figure.ts'

const BENCH = 'shrink'
const PAST = 10_000
const STARTS = 9
const ENGINE = join(ROOT, 'src-main/shrink/engine')
/** Tables of what to-do lists write around words: data, though in a module. */
const DATA = new Set(['task-markup.ts'])

/** How soon there is a ladder: at first, later, and with years of own steps to learn from. */
export const shrink: Bench = async () => {
  const warm = ladders()
  const bare = percentile(splitting(), 0.95)
  const plain = percentile(warm, 0.95)
  const began = performance.now()
  const past = rememberSteps(manySteps(), writtenShrinker.stemsOf)
  const remembering = performance.now() - began
  const learnt = percentile(ladders(past), 0.95)
  const { first, unfamiliar, empty } = await firstLadders()
  const lines = engineLines()
  return [
    figure('ladder-p95', plain, 'ms', warm.length, 2),
    figure('ladder-p95-ratio', plain / bare, 'ratio', warm.length),
    figure('first-ladder', median(first), 'ms', first.length, 30),
    // Of words that are none of ours, for which every language is read.
    figure('first-ladder-unfamiliar', median(unfamiliar), 'ms', unfamiliar.length),
    figure('first-ladder-ratio', median(first) / median(empty), 'ratio', first.length),
    figure('ladder-p95-10k-past', learnt, 'ms', warm.length, 5),
    figure('ladder-p95-10k-past-ratio', learnt / plain, 'ratio', warm.length),
    figure('remember-10k-past', remembering, 'ms', 1),
    figure('engine-lines', lines, 'count', 1, 900),
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
function ladders(past?: PastSteps): number[] {
  const requests = EVERYDAY_TASKS.flatMap(({ text }) =>
    frictionKinds.map((kind) => ({ text, friction: frictionKind({ kind }) })),
  )
  const make = (request: (typeof requests)[number]) => {
    writtenShrinker.ladderFor(request)
    past?.similar(request.text, 2)
  }
  for (const request of requests) make(request)
  return requests.map((request) => timed(() => make(request)))
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

/** Lines of the engine's code, without comments, blank lines and tables of data. */
function engineLines(): number {
  const files = readdirSync(ENGINE).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !DATA.has(file),
  )
  return files
    .flatMap((file) =>
      readFileSync(join(ENGINE, file), 'utf8')
        .replaceAll(/^\s*\/\*\*[^]*?\*\/$/gm, '')
        .split('\n'),
    )
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length
}

/**
 * Milliseconds until the first ladder in a process that has read nothing yet, in the form in which
 * the app has it; and until the same process has loaded an empty module.
 */
async function firstLadders(): Promise<Record<'first' | 'unfamiliar' | 'empty', number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'first-ladder-'))
  try {
    const entry = join(folder, 'entry.ts')
    const [shrinker, files] = ['engine/shrinker.ts', 'ladder-folder.ts'].map((file) =>
      JSON.stringify(join(ROOT, 'src-main/shrink', file)),
    )
    writeFileSync(
      entry,
      `import { shrinkerFor } from ${shrinker}
       import { ladderFolder } from ${files}
       export const ladderFor = (folder, request) =>
         shrinkerFor('en', ladderFolder(folder)).ladderFor(request)`,
    )
    await build({
      configFile: join(ROOT, 'src-main/vite.config.ts'),
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: () => 'shrinker.mjs' },
      },
    })
    if (!readdirSync(folder).includes('shrinker.mjs')) throw new Error('Nothing was built.')
    writeFileSync(join(folder, 'empty.mjs'), 'export const ladderFor = () => undefined\n')
    const once = (module: string, text = 'the tax return'): number =>
      Number(
        execFileSync(process.execPath, [
          '--input-type=module',
          '--eval',
          `const began = performance.now()
           const { ladderFor } = await import(${JSON.stringify(join(folder, module))})
           ladderFor(${JSON.stringify(join(ROOT, 'dist/ladders'))},
             { text: ${JSON.stringify(text)}, friction: 'boring' })
           process.stdout.write(String(performance.now() - began))`,
        ]),
      )
    const rounds = Array.from({ length: STARTS }, () => ({
      first: once('shrinker.mjs'),
      unfamiliar: once('shrinker.mjs', 'xyzzy plugh'),
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
