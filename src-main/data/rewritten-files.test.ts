import { describe, expect, it } from 'vitest'

import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH, parseMonth } from '../journal/store/month-document.ts'
import { planText } from '../plan/store/plan-bytes.ts'
import { EMPTY_PLAN, parsePlan } from '../plan/store/plan-document.ts'
import { readSealed, sealedJson } from '../storage/seal.ts'
import { sampleWin } from '../tests/sample-win.ts'

/** What other programs do to a text file without changing what it says. */
const REWRITES: [string, (text: string) => string | Buffer][] = [
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['without its last line end', (text) => text.trimEnd()],
  ['with one more line end', (text) => `${text}\n`],
  ['indented by four', (text) => JSON.stringify(JSON.parse(text), undefined, 4)],
  ['indented by tabs', (text) => JSON.stringify(JSON.parse(text), undefined, '\t')],
  ['in one line', (text) => JSON.stringify(JSON.parse(text))],
  ['with its keys sorted', (text) => JSON.stringify(sorted(JSON.parse(text)), undefined, 2)],
  ['with its letters decomposed', (text) => text.normalize('NFD')],
  ['with escapes for letters', (text) => text.replaceAll(/[\u0080-\uFFFF]/g, escaped)],
  ['in UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['in UTF-16, the other way round', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
]

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

const win = (number: number) => sampleWin(number, { text: `café ${number} – 🌱 über "x"` })
const month = {
  ...EMPTY_MONTH,
  wins: [win(1), { ...win(2), deleted: true }, win(3)],
  gone: [{ id: win(9).id, updatedAt: win(9).at, moved: true }],
}
const plan = {
  ...EMPTY_PLAN,
  goals: [{ id: win(20).id, name: 'jemand, der schön schreibt', updatedAt: win(20).at }],
  tasks: [{ id: win(21).id, text: 'the form', goalId: win(20).id, updatedAt: win(21).at }],
}

describe.each(REWRITES)('a file that was written anew %s', (_, rewrite) => {
  const again = (bytes: string | Uint8Array): Buffer =>
    Buffer.from(rewrite(Buffer.from(bytes as Uint8Array).toString('utf8')) as string)

  it('is the same month', () => {
    const bytes = again(monthBytes('2026-11', month))
    const read = { kind: 'month', document: month, month: '2026-11', damaged: false }
    expect(parseMonth(bytes)).toEqual(read)
  })

  it('is the same plan', () => {
    const read = { kind: 'plan', document: plan, damaged: false }
    expect(parsePlan(again(planText(plan)))).toEqual(read)
  })
})

it('is still noticed when it says something else', () => {
  const text = Buffer.from(monthBytes('2026-11', month)).toString('utf8')
  for (const [, rewrite] of REWRITES) {
    const bytes = Buffer.from(rewrite(text.replace('café 1', 'cafe 1')) as string)
    expect(parseMonth(bytes)).toMatchObject({ damaged: true, fits: true })
  }
  expect(readSealed(Buffer.from(sealedJson({ a: 1 }).replace('1', '2'))).seal).toBe('damaged')
})
