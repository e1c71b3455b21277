import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { openLog, redactedPath, type Log } from './log-file.ts'

const TYPED = 'told nobody about Anna'
const MIB = 1024 * 1024

let folder: string
let log: Log
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  log = openLog(folder)
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

const logs = (): string => join(folder, 'logs')
const text = (): string => readFileSync(log.path, 'utf8')

it('touches nothing before there is something to write', () => {
  expect(existsSync(logs())).toBe(false)
  log.info('start', { app: '1.0.0', packaged: true, desktop: undefined })
  expect(readdirSync(logs())).toEqual(['main.log'])
  expect(text()).toMatch(
    /^20\d\d-\d\d-\d\dT[\d:.]+Z \[info\] +start app=1\.0\.0 packaged=true\r?\n$/,
  )
})

it('says where an error happened, and none of the words that its message quotes', () => {
  const throwing = [
    () => JSON.parse(`{"text": ${TYPED}}`) as unknown,
    () => JSON.parse(TYPED) as unknown,
    () => z.strictObject({ text: z.literal('x') }).parse({ text: TYPED, [TYPED]: 1 }),
    () => z.enum(['a']).parse(TYPED),
    () => readFileSync(join(folder, TYPED)),
    () => new URL(TYPED),
    () => structuredClone({ [TYPED]: () => TYPED }),
    () => new RegExp(`(${TYPED}`),
    () => {
      throw Object.assign(new Error(TYPED, { cause: TYPED }), { text: TYPED })
    },
  ]
  for (const call of throwing) {
    let thrown: unknown
    try {
      call()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Error)
    log.error('uncaught exception', thrown, { page: 'main' })
  }
  log.error('unhandled rejection', TYPED)
  expect(text()).toContain('uncaught exception error=SyntaxError page=main\n    at ')
  expect(text()).toContain('error=ZodError')
  expect(text()).toContain('error=Error code=ENOENT')
  expect(text().match(/log-file\.test\.ts:\d+:\d+/g)?.length).toBeGreaterThan(5)
  expect(text()).not.toMatch(/told|nobody|Anna/)
  expect(text()).not.toContain(folder)
})

it('holds at most a mebibyte, and one older file', () => {
  const long = 'x'.repeat(10_000)
  for (let number = 0; number < 1_200; number += 1) {
    vi.advanceTimersByTime(1_000)
    log.info(`event ${number}`, { long })
  }
  expect(readdirSync(logs()).toSorted()).toEqual(['main.log', 'main.old.log'])
  for (const name of readdirSync(logs())) {
    expect(statSync(join(logs(), name)).size).toBeLessThanOrEqual(MIB)
  }
  expect(text()).toContain('event 1199 ')
})

it('writes each event on one line, and of what comes again and again the first', () => {
  for (let number = 0; number < 1_000; number += 1) log.warn('again\nand again')
  expect(text().trimEnd().split('\n')).toHaveLength(100)
  expect(text()).toContain('left out')
  vi.advanceTimersByTime(60_000)
  log.warn('later')
  expect(text()).toContain('later')
})

it('goes on where it cannot be written', () => {
  rmSync(folder, { recursive: true, force: true })
  const blocked = openLog(import.meta.filename)
  expect(() => blocked.error('uncaught exception', new Error('no'))).not.toThrow()
})

it('names files within the app’s folders alone', () => {
  const folders = { data: join(folder, 'My sad year'), userData: folder }
  const place = (...path: string[]): string => redactedPath(folders, join(...path))
  expect(place(folder, 'My sad year', 'd1', 'plan.json')).toBe('data/d1/plan.json')
  expect(place(folder, 'My sad year')).toBe('data')
  expect(place(folder, 'settings.json')).toBe('userData/settings.json')
  expect(place(folder, '..', 'secret.md')).toBe('elsewhere')
  expect(redactedPath(folders, '+05:45')).toBe('elsewhere')
})
