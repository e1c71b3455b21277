import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { testsApart, testsOfZone } from './tests-by-code.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  mkdirSync(join(folder, 'src'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): void => writeFileSync(join(folder, 'src', name), text)
const found = (): string[] => testsOfZone(folder, 'src/*.test.ts')

it('finds a test that reads the zone through what it imports, however it is imported', () => {
  write('clock.ts', 'export const hour = (at: Date) => at.getHours()\n')
  write('day.ts', "import { hour } from './clock.ts'\nexport const isLate = hour\n")
  write('far.test.ts', "import {\n  isLate,\n} from './day.ts'\n")
  write('lazy.test.ts', "const { isLate } = await import('./day.ts')\n")
  write('passed-on.ts', "export { isLate } from './day.ts'\n")
  write('passed-on.test.ts', "import { isLate } from './passed-on.ts'\n")
  write('itself.test.ts', "process.env['TZ'] = 'UTC'\n")
  expect(found()).toEqual([
    'src/far.test.ts',
    'src/itself.test.ts',
    'src/lazy.test.ts',
    'src/passed-on.test.ts',
  ])
})

it('leaves a test that is told its zone, or takes only types, or speaks of it alone', () => {
  write('clock.ts', 'export type Hour = number\nexport const hour = (at: Date) => at.getHours()\n')
  write('day.ts', 'export const hour = (at: Date) => at.getUTCHours()\n')
  write('told.test.ts', "import { hour } from './day.ts'\nnew Date('2026-11-20T12:00Z')\n")
  write('types.test.ts', "import type { Hour } from './clock.ts'\n// Never getHours().\n")
  expect(found()).toEqual([])
})

it('keeps apart a test that changes what its process has, itself or by a helper', () => {
  write('full-disk.ts', 'fs.writeSync = () => 0\nsyncBuiltinESMExports()\n')
  write('disk.test.ts', "import './full-disk.ts'\n")
  write('timers.test.ts', 'vi.useFakeTimers()\n')
  write(
    'told.test.ts',
    'const heard = vi.fn()\nawait vi.waitFor(() => expect(heard).toBeCalled())\n',
  )
  write('zone.test.ts', "process.env['TZ'] = 'UTC'\n")
  expect(testsApart(folder, 'src/*.test.ts')).toEqual([
    'src/disk.test.ts',
    'src/timers.test.ts',
    'src/zone.test.ts',
  ])
})
