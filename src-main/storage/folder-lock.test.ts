import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'

import { parseMonth } from '../journal/store/month-document.ts'
import { LOCK_HELD, locked } from './folder-lock.ts'
import { readBytes } from './read-file.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const LOCK = '~$saving.tmp'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('a folder in which one writes at a time', () => {
  it('is locked while something is done in it, and not afterwards, however that ends', () => {
    expect(locked(folder, () => readdirSync(folder))).toEqual([LOCK])
    const failing = (): never => {
      throw new RangeError('no')
    }
    expect(() => locked(folder, failing)).toThrow(RangeError)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is not entered while a process on another computer holds it', () => {
    writeFileSync(join(folder, LOCK), 'another-computer all 1 019a')
    expect(locked(folder, () => 'done')).toBe(LOCK_HELD)
    expect(readdirSync(folder)).toEqual([LOCK])
  })

  it('is entered where a lock was left by this process or by one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    for (const pid of [process.pid, child.pid]) {
      expect(locked(folder, () => undefined)).toBeUndefined()
      const own = locked(folder, () => readBytes(join(folder, LOCK)))
      const text = own !== LOCK_HELD && own.kind === 'bytes' ? own.bytes.toString('utf8') : ''
      expect(text).toContain(hostname())
      writeFileSync(join(folder, LOCK), text.replace(` ${process.pid} `, ` ${pid} `))
      expect(locked(folder, () => 'done')).toBe('done')
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it.runIf(process.platform === 'linux')(
    'is not entered while a clone of this computer holds it (only Linux tells its starts apart)',
    async () => {
      const child = spawn(process.execPath, ['-e', ''])
      await once(child, 'exit')
      const own = locked(folder, () => readFileSync(join(folder, LOCK), 'utf8'))
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const clone = String(own)
        .replace(boot, '00000000-0000-4000-8000-000000000000')
        .replace(` ${process.pid} `, ` ${child.pid} `)
      writeFileSync(join(folder, LOCK), clone)
      expect(locked(folder, () => 'done')).toBe(LOCK_HELD)
    },
  )

  it('is not entered because the same process has locked it before, however long ago', () => {
    const lock = 'another-computer all 1 019a'
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
    onTestFinished(() => clock.mockRestore())
    for (const time of [0, 60_000]) {
      now = time
      // In the same place on the disk, as file systems give freed places away again.
      rmSync(join(folder, LOCK), { force: true })
      writeFileSync(join(folder, LOCK), lock)
      expect(locked(folder, () => 'done')).toBe(LOCK_HELD)
    }
  })

  it('needs no lock where none can be made', () => {
    expect(locked(join(folder, 'not there'), () => 'done')).toBe('done')
    expect(existsSync(join(folder, 'not there'))).toBe(false)
  })
})

describe('processes that write one month at the same time, and are killed', () => {
  it('lose no win that was kept', { timeout: 120_000 }, async () => {
    const kept = new Set<number>()
    const refused: string[] = []
    const start = (first: number, count: number): ChildProcess => {
      const program = join(import.meta.dirname, '../tests/logging-process.ts')
      const child = spawn(
        process.execPath,
        [program, folder, DEVICE, String(first), String(count)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      child.stdout?.setEncoding('utf8').on('data', (printed: string) => {
        for (const line of printed.split('\n').filter((line) => line !== '')) {
          if (/^\d+$/.test(line)) kept.add(Number(line))
          else refused.push(line)
        }
      })
      return child
    }
    const lasting = [start(1_000, 60), start(2_000, 60)]
    const ended = lasting.map((child) => once(child, 'close'))
    for (let victim = 3; victim < 7; victim += 1) {
      const child = start(victim * 1_000, 1_000)
      const closed = once(child, 'close')
      await once(child.stdout ?? child, 'data')
      await pause(victim * 7)
      child.kill('SIGKILL')
      await closed
    }
    await Promise.all(ended)

    expect(refused).toEqual([])
    expect(kept.size).toBeGreaterThan(120)
    const found = readBytes(join(folder, DEVICE, 'wins', '2026-11.json'))
    const read = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
    const wins = read?.kind === 'month' && !read.damaged ? read.document.wins : []
    const numbers = wins.map(({ text }) => Number(text.replace('win ', '')))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect([...kept].filter((number) => !numbers.includes(number))).toEqual([])
  })
})
