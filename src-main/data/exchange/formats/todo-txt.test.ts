import { expect, it } from 'vitest'

import { eventsRead, fileOf, linesRead, someContext } from '../tests/read-sample.ts'

const TODO = `(A) 2026-11-01 Answer the letter from the bank +money @desk due:2026-12-01
x 2026-11-20 2026-11-02 Took the bottles back +home
x 2026-11-21 Wrote at 18:30, see https://example.org/a:b
x Watered the plants @balcony
X 2026-11-22 Opened the tax form rec:1w
xylophone lesson
Buy bread @ the corner

(B) @phone
x 2026-11-23 +garden
x 2026-12-24 Wrapped gifts
x 2026-13-45 Counted the days
`

it('reads what is done and what is open', () => {
  expect(linesRead(fileOf('todo.txt', TODO))).toEqual([
    'choice: keepMarks',
    'task Answer the letter from the bank [money]',
    'win 2026-11-20 Took the bottles back [home]',
    'win 2026-11-21 Wrote at 18:30, see https://example.org/a:b',
    'left out at 4: no-date (Watered the plants)',
    'win 2026-11-22 Opened the tax form',
    'task xylophone lesson',
    'task Buy bread @ the corner',
    'task phone',
    'win 2026-11-23 garden [garden]',
    'left out at 11: later-than-today (Wrapped gifts)',
    'left out at 12: date-not-understood (Counted the days)',
    'choice: undatedOn',
  ])
})

it('keeps marks where the person wants them', () => {
  const [, , first] = linesRead(fileOf('todo.txt', TODO), someContext({ keepMarks: true }))
  expect(first).toBe('win 2026-11-20 Took the bottles back [home]')
  expect(
    linesRead(
      fileOf('a.txt', 'x 2026-11-20 Rang Ann @phone due:2026-11-22'),
      someContext({ keepMarks: true }),
    ),
  ).toContain('win 2026-11-20 Rang Ann @phone due:2026-11-22')
})

it('gives what has no date a day of the person’s choice', () => {
  const file = fileOf('done.txt', 'x Watered the plants')
  expect(linesRead(file, someContext({ undatedOn: '2026-11-28' }))).toEqual([
    'win 2026-11-28 Watered the plants',
  ])
})

it('knows the file by its marks where its name says nothing', () => {
  expect(linesRead(fileOf('list.txt', 'x 2026-11-20 Rang Ann'))).toEqual([
    'win 2026-11-20 Rang Ann',
  ])
  expect(linesRead(fileOf('letter.txt', 'Dear Ann,\nhow are you?'))).toEqual([
    'problem: unknown-format',
  ])
})

it('gives two equal lines two ids, and the same ones each time', () => {
  const file = fileOf('done.txt', 'x 2026-11-20 Ran\nx 2026-11-20 Ran\n')
  const ids = eventsRead(file).flatMap((event) => (event.kind === 'win' ? event.id : []))
  expect(new Set(ids).size).toBe(2)
  expect(eventsRead(file).flatMap((event) => (event.kind === 'win' ? event.id : []))).toEqual(ids)
  const longer = fileOf('done.txt', 'x 2026-11-19 Swam\r\nx 2026-11-20 Ran\r\nx 2026-11-20 Ran\r\n')
  expect(eventsRead(longer).flatMap((event) => (event.kind === 'win' ? event.id : []))).toEqual(
    expect.arrayContaining(ids),
  )
})

it('keeps a mark that is a word of the sentence', () => {
  const text = `x 2026-11-20 Wrote a part of the +Book
x 2026-11-20 Told @Ann about it
x 2026-11-20 @desk +Book Wrote C:\\notes, https://example.org/a
`
  expect(linesRead(fileOf('done.txt', text))).toEqual([
    'win 2026-11-20 Wrote a part of the Book [Book]',
    'choice: keepMarks',
    'win 2026-11-20 Told Ann about it',
    'win 2026-11-20 Wrote C:\\notes, https://example.org/a [Book]',
  ])
})

it('leaves a letter alone that names somebody', () => {
  expect(linesRead(fileOf('letter.txt', 'Dear all,\n@ann says hello.\nYours,\nBob'))).toEqual([
    'problem: unknown-format',
  ])
})
