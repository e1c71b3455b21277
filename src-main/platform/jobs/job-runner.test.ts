import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { FileGroup, ReadFile } from '../../storage/file-jobs.ts'
import { eventually } from '../../tests/eventually.ts'
import { nodeJobProcess } from '../../tests/node-job-process.ts'
import type { testJobs } from '../../tests/test-jobs.ts'
import { openJobRunner, type OwnedJobRunner } from './job-runner.ts'
import type { JobOrder, JobProcess, JobReport } from './job-types.ts'

/** Only against jobs that would never end, in milliseconds. */
const LONG_MS = 60_000

describe('jobs in a process of their own', () => {
  let folder: string
  let started: ReturnType<typeof nodeJobProcess>[]
  let runner: OwnedJobRunner<typeof testJobs>

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jobs-'))
    started = []
    runner = openJobRunner<typeof testJobs>(() => {
      const child = nodeJobProcess()
      started.push(child)
      return child
    })
  })
  afterEach(() => {
    runner.end()
    rmSync(folder, { recursive: true, force: true })
  })

  it('answer, tell of parts in their order, and say what went wrong', async () => {
    const limit = { limitMs: LONG_MS }
    expect(await runner.run('test.double', 21, limit)).toEqual({ kind: 'done', result: 42 })
    const parts: number[] = []
    const onPart = (part: number): void => void parts.push(part)
    const counted = await runner.run('test.count', 3, { ...limit, onPart })
    expect(counted).toEqual({ kind: 'done', result: 'done' })
    expect(parts).toEqual([1, 2, 3])
    const thrown = await runner.run('test.throw', undefined, limit)
    expect(thrown).toEqual({ kind: 'failed', reason: 'Error: no good' })
    const ended = await runner.run('test.end', undefined, limit)
    expect(ended).toEqual({ kind: 'failed', reason: 'The process has ended.' })
    const strange = await runner.run('test.double', (() => 1) as never, limit)
    expect(strange).toMatchObject({ kind: 'failed' })
    // One process did all of it until it ended.
    expect(started).toHaveLength(2)
  })

  it.skipIf(process.platform === 'win32')(
    'are late where the file system does not answer, and hold up no other',
    async () => {
      const pipe = join(folder, 'pipe')
      const file = join(folder, 'file')
      execFileSync('mkfifo', [pipe])
      writeFileSync(file, 'here')
      const hangs = runner.run('test.hang', pipe, { limitMs: 200 })
      const other = await runner.run('test.hang', file, { limitMs: LONG_MS })
      expect(other).toEqual({ kind: 'done', result: 4 })
      expect(await hangs).toEqual({ kind: 'late' })
      await eventually(() => expect(isAlive(started[0]?.pid)).toBe(false))
    },
  )

  it.skipIf(process.platform === 'win32')(
    'read what is here, and say of what does not come that it is not here',
    async () => {
      const pipes = ['1', '2', '3'].map((name) => join(folder, `pipe-${name}`))
      for (const pipe of pipes) execFileSync('mkfifo', [pipe])
      const file = join(folder, 'file')
      writeFileSync(file, 'here')
      writeFileSync(join(folder, '.away.json.icloud'), '')
      const paths = ['missing.json', 'away.json'].map((name) => join(folder, name))
      const found = new Map<string, unknown>()
      const limitMs = 100
      const input: FileGroup[] = [
        { paths: pipes, limitMs },
        { paths: [file, folder, ...paths], limitMs },
      ]
      const outcome = await runner.run('files.read', input, {
        limitMs: LONG_MS,
        onPart: (part: ReadFile) => found.set(part.path, part.found),
      })
      expect(outcome.kind).toBe('done')
      for (const pipe of pipes) expect(found.get(pipe)).toEqual({ kind: 'not-here' })
      expect(found.get(file)).toMatchObject({ kind: 'bytes' })
      expect(found.get(folder)).toEqual({ kind: 'no-file' })
      expect(paths.map((path) => found.get(path))).toEqual([
        { kind: 'missing' },
        { kind: 'not-here' },
      ])
    },
  )

  it('end at once where they are cancelled, or the app ends', async () => {
    const stop = new AbortController()
    const going = runner.run('test.count', 1e9, {
      limitMs: LONG_MS,
      signal: stop.signal,
      onPart: () => stop.abort(),
    })
    expect(await going).toEqual({ kind: 'cancelled' })
    const others = [1, 2, 3].map(() => runner.run('test.count', 1e9, { limitMs: LONG_MS }))
    runner.end()
    expect(await Promise.all(others)).toEqual(others.map(() => ({ kind: 'cancelled' })))
    await eventually(() => expect(started.map(({ pid }) => isAlive(pid))).not.toContain(true))
  })
})

describe('job processes', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are not kept without a job', async () => {
    const { children, runner } = withPretended()
    const job = runner.run('test.double', 1, { limitMs: 100 })
    children[0]?.report({ kind: 'ready' })
    children[0]?.report({ kind: 'done', result: 2 })
    await job
    await vi.advanceTimersByTimeAsync(1_000)
    expect(children[0]?.isKilled).toBe(false)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(children[0]?.isKilled).toBe(true)
  })

  it('may take their time to start', async () => {
    const { children, runner } = withPretended()
    const job = runner.run('test.double', 1, { limitMs: 100 })
    await vi.advanceTimersByTimeAsync(10_000)
    children[0]?.report({ kind: 'ready' })
    await vi.advanceTimersByTimeAsync(99)
    children[0]?.report({ kind: 'done', result: 2 })
    expect(await job).toEqual({ kind: 'done', result: 2 })
  })

  it('are two at most, and none any more once three do not end', async () => {
    const { children, runner } = withPretended()
    const jobs = [1, 2, 3, 4].map((value) => runner.run('test.double', value, { limitMs: 100 }))
    expect(children).toHaveLength(2)
    for (let time = 0; time < 4; time += 1) {
      for (const child of children) child.report({ kind: 'ready' })
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(await Promise.all(jobs)).toEqual(jobs.map(() => ({ kind: 'late' })))
    expect(children.every(({ isKilled }) => isKilled)).toBe(true)
    const more = children.length
    expect(await runner.run('test.double', 5, { limitMs: 100 })).toEqual({ kind: 'late' })
    expect(children).toHaveLength(more)
    // The file system answers again.
    for (const child of children) child.exit()
    const again = runner.run('test.double', 6, { limitMs: 100 })
    children.at(-1)?.report({ kind: 'done', result: 12 })
    expect(await again).toEqual({ kind: 'done', result: 12 })
  })
})

/** A process that only says what it is made to say. */
class Pretended implements JobProcess {
  isKilled = false
  readonly orders: JobOrder[] = []
  report: (report: JobReport) => void = () => undefined
  exit: () => void = () => undefined

  send(order: JobOrder): void {
    this.orders.push(order)
  }
  onReport(hear: (report: JobReport) => void): void {
    this.report = hear
  }
  onExit(hear: () => void): void {
    this.exit = hear
  }
  kill(): void {
    this.isKilled = true
  }
}

function withPretended() {
  const children: Pretended[] = []
  const runner = openJobRunner<typeof testJobs>(() => {
    const child = new Pretended()
    children.push(child)
    return child
  })
  return { children, runner }
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}
