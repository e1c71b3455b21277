import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { exportCommands } from '../../../../src-shared/contract/export.ts'
import type { Win } from '../../../../src-shared/records.ts'
import { openCatalog } from '../../../../src-shared/words/catalog.ts'
import { openEventBus } from '../../../kernel/event-bus.ts'
import { serialQueue } from '../../../kernel/serial-queue.ts'
import { newSettings } from '../../../settings/settings-schema.ts'
import { sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import type { DataEvents } from '../../data-events.ts'
import { exportHandlers } from './export-handlers.ts'

const settings = newSettings('019a0000-0000-7000-8000-00000000000b')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function opened(wins: () => readonly Win[], chosen: string | undefined) {
  const bus = openEventBus<DataEvents>()
  const enqueue = serialQueue()
  const window = {
    askForFile: vi.fn<() => Promise<string | undefined>>(() => Promise.resolve(chosen)),
    askForFolder: vi.fn<() => Promise<string | undefined>>(() => Promise.resolve(chosen)),
  }
  const showFile = vi.fn<(path: string) => void>()
  const read = vi.fn<(month: string) => readonly Win[]>((month) =>
    sourceOf(wins()).store.read(month),
  )
  const handlers = exportHandlers({
    data: {
      store: { months: () => sourceOf(wins()).store.months(), read, notices: () => [] },
      plan: { read: () => sourceOf([]).facts.plan, notices: () => [] },
      settings: { current: () => settings },
      journal: { exclusively: enqueue },
    },
    catalog: openCatalog(),
    window,
    bus,
    today: () => '2026-11-29',
    tell: () => undefined,
    showFile,
  })
  return { handlers, bus, window, showFile, read, enqueue }
}

it('reads once more, while nothing changes, what has changed on the way', async () => {
  const path = join(folder, 'wins.txt')
  const moved = sampleWin(1, { day: '2026-10-01' })
  let wins = [moved, sampleWin(2)]
  const { handlers, bus, read, enqueue } = opened(() => wins, path)
  const busy: boolean[] = []
  let asked = 0
  read.mockImplementation((month) => {
    const found = sourceOf(wins).store.read(month)
    asked += 1
    // After October was read, its win moves to November: it would be in the file twice.
    if (asked === 1) {
      wins = [{ ...moved, day: '2026-11-22' }, sampleWin(2)]
      bus.emit('wins.changed', { months: ['2026-10', '2026-11'] })
    }
    busy.push(enqueue.isBusy())
    return found
  })
  expect(await handlers['export.write']({ format: 'done-txt' })).toMatchObject({ wins: 2 })
  expect(readFileSync(path, 'utf8')).toBe('x 2026-11-22 win 1\nx 2026-11-23 win 2\n')
  expect(busy).toEqual([false, false, true])
})

it.each([
  [{ format: 'json' }, 'Micro-Momentum 2026-11-29.json'],
  [{ format: 'csv', from: '2026-11-01' }, 'Micro-Momentum from 2026-11-01.csv'],
  [{ format: 'ics', to: '2026-11-01' }, 'Micro-Momentum up to 2026-11-01.ics'],
  [
    { format: 'markdown', from: '2026-11-01', to: '2026-11-02' },
    'Micro-Momentum 2026-11-01 to 2026-11-02.md',
  ],
  [{ format: 'done-txt', from: '2026-11-01' }, 'done.txt'],
] as const)('asks for a place by a name that says what it is: %o', async (wish, name) => {
  const { handlers, window } = opened(() => [], undefined)
  expect(await handlers['export.write'](wish)).toEqual({ kind: 'cancelled' })
  expect(window.askForFile).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name }))
})

it('makes a folder for files of months, beside what has the name already', async () => {
  const { handlers, showFile } = opened(() => [sampleWin(1)], folder)
  writeFileSync(join(folder, 'Micro-Momentum 2026-11-29'), 'of the person')
  await handlers['export.show']({})
  expect(showFile).not.toHaveBeenCalled()
  const path = join(folder, 'Micro-Momentum 2026-11-29 (2)')
  const wish = { format: 'markdown', monthly: true } as const
  expect(await handlers['export.write'](wish)).toEqual({
    kind: 'exported',
    path,
    wins: 1,
    unread: 0,
  })
  await handlers['export.show']({})
  expect(showFile).toHaveBeenCalledExactlyOnceWith(path)
})

it.each([
  { format: 'pdf' },
  { format: 'json', path: '/etc/passwd' },
  { format: 'csv', from: 'yesterday' },
  {},
])('is not asked for by %o', (wish) => {
  expect(exportCommands['export.write'].argument.safeParse(wish).success).toBe(false)
})
