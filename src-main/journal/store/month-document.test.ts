import { describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { MonthBytes, monthBytes } from './month-bytes.ts'
import { monthExtent, EMPTY_MONTH, parseMonth } from './month-document.ts'

const win = sampleWin
const gone = { id: win(8).id, updatedAt: win(8).at }
const document = { ...EMPTY_MONTH, wins: [win(1), win(2), win(3)], gone: [gone] }
const text = Buffer.from(monthBytes('2026-11', document)).toString('utf8')

describe('a month as bytes', () => {
  it('is read as it was written', () => {
    const full = { ...document, rest: ['odd', { id: 7 }], others: { mood: 'calm', list: [1] } }
    const read = parseMonth(Buffer.from(monthBytes('2026-11', full)))
    expect(read).toEqual({ kind: 'month', document: full, month: '2026-11', damaged: false })
  })

  it('is the same whether its wins came one by one or at once', () => {
    const bytes = new MonthBytes()
    const all = Array.from({ length: 40 }, (_, number) =>
      win(number, { text: `é🌱 ${'x'.repeat(number * 17)}` }),
    )
    for (let count = 1; count <= all.length; count += 1) {
      const wins = all.slice(0, count)
      const one = Buffer.from(bytes.of('2026-11', { ...document, wins }))
      expect(one.equals(Buffer.from(monthBytes('2026-11', { ...document, wins })))).toBe(true)
    }
  })

  it('is its own whichever months are written in between', () => {
    const months = ['2026-10', '2026-11'] as const
    const open = { '2026-10': new MonthBytes(), '2026-11': new MonthBytes() }
    const all = [0, 1, 2, 3, 4].map((number) => win(number))
    for (const count of [1, 2, 3, 4, 4, 5, 3, 4]) {
      const wins = all.slice(0, count)
      for (const month of months) {
        const one = Buffer.from(open[month].of(month, { ...document, wins }))
        expect(parseMonth(one)).toMatchObject({ month, document: { wins }, damaged: false })
        expect(one.equals(Buffer.from(monthBytes(month, { ...document, wins })))).toBe(true)
      }
    }
  })

  it('takes no more space the more months are written once', () => {
    const wins = Array.from({ length: 500 }, (_, number) => win(number, { text: 'x'.repeat(300) }))
    const before = process.memoryUsage().arrayBuffers
    const all = Array.from({ length: 100 }, () => new MonthBytes())
    for (const bytes of all) bytes.of('2026-11', { ...EMPTY_MONTH, wins })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 21)
  })

  it('becomes one of version 2 that knows of nothing gone', () => {
    const one = { schemaVersion: 1, month: '2026-11', mood: 'calm', wins: [win(1)] }
    const read = parseMonth(Buffer.from(JSON.stringify(one)))
    expect(read).toEqual({
      kind: 'month',
      document: { wins: [win(1)], gone: [], rest: [], others: { mood: 'calm' } },
      month: '2026-11',
      damaged: false,
    })
  })

  it('counts each record once, however often it is there', () => {
    const twice = { ...document, wins: [...document.wins, win(1)], rest: ['odd', 'odd'] }
    expect(monthExtent(twice)).toEqual({ records: 5, latest: gone.updatedAt })
    expect(monthExtent(EMPTY_MONTH)).toEqual({ records: 0, latest: '' })
  })
})

describe('a damaged month', () => {
  const read = (bytes: string) => parseMonth(Buffer.from(bytes))
  const salvaged = (wins: readonly Win[], left = [gone]) => ({
    kind: 'month',
    document: { ...EMPTY_MONTH, wins, gone: left },
    month: '2026-11',
    damaged: true,
  })

  it('gives every line that is whole when it is cut short', () => {
    const cut = text.slice(0, text.indexOf('win 3'))
    expect(read(cut)).toEqual(salvaged([win(1), win(2)]))
  })

  it('gives every line that is whole when a part of it is zeros', () => {
    const place = text.indexOf('win 2')
    const zeros = text.slice(0, place) + '\0'.repeat(20) + text.slice(place + 20)
    expect(read(zeros)).toEqual(salvaged([win(1), win(3)]))
    expect(read(text + '\0'.repeat(50))).toEqual(salvaged(document.wins))
  })

  it.each([
    ['version', '"schemaVersion": 2', '"schemaVersion": 6'],
    ['version, which is none,', '"schemaVersion": 2', '"schemaVersion": 0'],
    ['name of the version', '"schemaVersion"', '"schemaVersioo"'],
    ['name of the list', '"wins"', '"wint"'],
    ['name of the seal', '"crc32"', '"csc32"'],
  ])('gives its records when its %s is misread', (_, was, is) => {
    expect(read(text.replace(was, is))).toEqual(salvaged(document.wins))
  })

  it.each(['', '[]', '{}', '{"schemaVersion": 2}', 'null', '7', '{"wins": [{}]}', '\0\0'])(
    'is nonsense when it is %j',
    (bytes) => expect(read(bytes)).toEqual({ kind: 'nonsense' }),
  )

  it('is a newer one only while its seal says that nothing happened to it', () => {
    const newer = { schemaVersion: 99, wins: [win(1)] }
    expect(read(JSON.stringify(newer))).toMatchObject({ kind: 'newer' })
    expect(read('{"schemaVersion": 99, "days": {}}')).toMatchObject({ kind: 'newer' })
  })
})
