import fc from 'fast-check'
import { expect, it } from 'vitest'

import { readSealed, sealedJson } from './seal.ts'

const checkSeal = (bytes: Buffer) => readSealed(bytes).seal

const document = { schemaVersion: 1, wins: [{ text: 'wrote a page – é 🌱' }] }
const sealed = Buffer.from(sealedJson(document))

it('leaves a document JSON, with its check value at the end', () => {
  expect(JSON.parse(sealed.toString('utf8'))).toEqual({
    ...document,
    crc32: expect.stringMatching(/^[0-9a-f]{8}$/),
  })
  expect(checkSeal(sealed)).toBe('whole')
})

it('replaces the check value that was read with a document', () => {
  const read = JSON.parse(sealed.toString('utf8')) as Record<string, unknown>
  expect(sealedJson(read)).toBe(sealed.toString('utf8'))
})

it('notices every single bit that changes, also in the seal itself', () => {
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const bytes = Buffer.from(sealed)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(checkSeal(bytes), `bit ${bit}`).toBe('damaged')
  }
})

it('notices a few bits in the name of the value and more elsewhere', () => {
  const mark = sealed.indexOf('"crc32"')
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: mark, max: mark + 6 }), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 0, max: mark - 1 }), { maxLength: 12 }),
      (inMark, elsewhere) => {
        const bytes = Buffer.from(sealed)
        for (const place of [...inMark, ...elsewhere]) bytes[place] = (bytes[place] ?? 0) ^ 4
        expect(checkSeal(bytes)).toBe('damaged')
      },
    ),
  )
})

it.each([
  ['a document without a seal', JSON.stringify(document, undefined, 2)],
  ['a document whose seal was taken out by hand', `${JSON.stringify(document)}\n`],
  ['nothing', ''],
  ['a few letters', '{}\n'],
])('takes %s for one that was never sealed', (_, text) => {
  expect(checkSeal(Buffer.from(text))).toBe('unsealed')
})
