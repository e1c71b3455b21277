import { expect, it, vi } from 'vitest'

import { reviewCommands } from '../../src-shared/contract/review.ts'
import { type SaveProblem } from '../../src-shared/contract/save-result.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import type { MainWindow } from '../shell/main-window.ts'
import { weekExporter } from './week-export.ts'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const AREA = { x: 0, y: 900, width: 1_120, height: 760, scale: 2 }

function keeper(chosen: string | undefined) {
  const window = {
    askForFile: vi.fn<MainWindow['askForFile']>(() => Promise.resolve(chosen)),
    asPdf: () => Promise.resolve(Buffer.from('%PDF-')),
    asPicture: vi.fn<MainWindow['asPicture']>(() => Promise.resolve(PNG)),
  }
  const write = vi.fn<() => Promise<SaveProblem | undefined>>(() => Promise.resolve(undefined))
  const service = {
    week: () => ({
      days: [{ day: '2026-11-22', rest: true, wins: [] }],
      today: '2026-11-26',
      before: [],
      goesOn: [],
      previous: '2026-11-15',
    }),
    summary: () => ({
      sentences: [],
      rhythm: { word: 'resting' as const, line: [] },
      energy: [],
      question: 'What helped?',
      answer: '',
    }),
  }
  return { keep: weekExporter({ service, catalog: openCatalog(), window, write }), window, write }
}

it.each([
  ['png', 'Picture', 'png', { area: AREA }, PNG],
  ['pdf', 'PDF', 'pdf', {}, Buffer.from('%PDF-')],
  ['markdown', 'Markdown text', 'md', {}, expect.stringContaining('# Week of November 22')],
] as const)(
  'asks where to keep a %s, and writes it there',
  async (as, name, ending, more, bytes) => {
    const { keep, window, write } = keeper('/home/ana/week')
    const asked = reviewCommands['week.export'].argument.parse({ first: '2026-11-22', as, ...more })
    expect(await keep(asked)).toEqual({ kind: 'saved', path: '/home/ana/week' })
    expect(window.askForFile).toHaveBeenCalledExactlyOnceWith({
      title: 'Save this week',
      name: `Week of 2026-11-22.${ending}`,
      kind: { name, ending },
    })
    expect(write).toHaveBeenCalledExactlyOnceWith('/home/ana/week', bytes)
  },
)

it('writes nothing where no place is chosen', async () => {
  const { keep, write } = keeper(undefined)
  expect(await keep({ first: '2026-11-22', as: 'markdown' })).toEqual({ kind: 'cancelled' })
  expect(write).not.toHaveBeenCalled()
})

it('passes on why it could not be written', async () => {
  const { keep, write } = keeper('/full/week')
  const problem = { kind: 'disk-full', path: '/full' } as const
  write.mockResolvedValueOnce(problem)
  expect(await keep({ first: '2026-11-22', as: 'pdf' })).toEqual({ kind: 'not-saved', problem })
})

it('captures the page before anybody is asked anything', async () => {
  const { keep, window } = keeper('/home/ana/week')
  window.asPicture.mockRejectedValueOnce(new Error('There is no page'))
  await expect(keep({ first: '2026-11-22', as: 'png', area: AREA })).rejects.toThrow('no page')
  expect(window.asPicture).toHaveBeenCalledExactlyOnceWith(AREA)
  expect(window.askForFile).not.toHaveBeenCalled()
})

it.each([
  { first: '2026-11-22', as: 'png' },
  { first: '2026-11-22', as: 'pdf', area: AREA },
  { first: '2026-11-22', as: 'gif' },
  { first: 'today', as: 'markdown' },
  { first: '2026-11-22', as: 'png', area: { ...AREA, scale: 100 } },
])('is not asked for by %#', (asked) => {
  expect(reviewCommands['week.export'].argument.safeParse(asked).success).toBe(false)
})
