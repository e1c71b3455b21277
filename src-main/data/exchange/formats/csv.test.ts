import { expect, it } from 'vitest'

import type { ImportOptions } from '../import-format.ts'
import { eventsRead, fileOf, linesRead, someContext } from '../tests/read-sample.ts'

const read = (text: string, options?: ImportOptions): string[] =>
  linesRead(fileOf('table.csv', text), someContext(options))

it.each([
  ['commas', 'Date,Task\n2026-11-20,"Wrote, and sent"\n', ['win 2026-11-20 Wrote, and sent']],
  ['semicolons', 'Aufgabe;Erledigt am\nGelesen;20.11.2026\n', ['win 2026-11-20 Gelesen']],
  ['tabs', 'What\tWhen\nWrote, and sent\t20 Nov 2026\n', ['win 2026-11-20 Wrote, and sent']],
  ['bars and CR', 'title|date\rWrote|2026-11-20T09:30\r', ['win 2026-11-20 Wrote']],
  [
    'a column that says what is done',
    'Task,Done,Completed,List\nWrote,yes,2026-11-20,Book\nRead,no,,Book\nSang,TRUE,,\n',
    ['win 2026-11-20 Wrote [Book]', 'task Read [Book]', 'left out at 4: no-date (Sang)'],
  ],
  [
    'Outlook',
    '"Subject","Start Date","Due Date","Date Completed","% Complete","Status"\n"Sent it","11/1/2026","11/2/2026","11/20/2026","1","Complete"\n"Open it","","11/30/2026","","0","Not Started"\n',
    ['win 2026-11-20 Sent it', 'task Open it'],
  ],
  [
    'a preamble',
    '"My tasks"\n"made by hand"\n\nDay,Entry\n2026-11-20,Wrote\n2026-11-19,Read\n',
    ['win 2026-11-20 Wrote', 'win 2026-11-19 Read'],
  ],
  [
    'no header',
    '2026-11-20,Wrote\n2026-11-19,Read\n',
    ['win 2026-11-20 Wrote', 'win 2026-11-19 Read'],
  ],
  ['a list of what is open', 'Task\nWrite it\nRead it\n', ['task Write it', 'task Read it']],
  ['dates that are plans', 'Name,Due Date\nWrite it,2026-12-20\n', ['task Write it']],
  [
    'formulas, as they are',
    'date,text\n2026-11-20,=1+1\n2026-11-20,@SUM(A1)\n',
    ['win 2026-11-20 =1+1', 'win 2026-11-20 @SUM(A1)'],
  ],
])('reads a table with %s', (_, text, expected) => {
  expect(read(text).filter((line) => !line.startsWith('choice'))).toEqual(expected)
})

it('loses the line of a quote that is never closed, and no other', () => {
  expect(read('date,text\n2026-11-20,Wrote\n2026-11-19,"Read\n2026-11-18,Sang\n')).toEqual([
    'choice: columns',
    'win 2026-11-20 Wrote',
    'left out at 3: line-not-understood (2026-11-19 "Read)',
    'win 2026-11-18 Sang',
  ])
})

it('reads rows of any length and cells of several lines', () => {
  expect(read('date,text,list\n2026-11-20,"a\nb"\n2026-11-19\n\n2026-11-18,c,d,e,f\n')).toEqual([
    'choice: columns',
    'win 2026-11-20 a\nb',
    'left out at 4: no-text (2026-11-19)',
    'win 2026-11-18 c [d]',
  ])
})

it('tells its columns with what it took them for, and takes the person’s', () => {
  const text = 'a,b,c\n7,2026-11-20,Wrote\n8,2026-11-19,Read\n'
  const [, option] = eventsRead(fileOf('t.csv', text))
  expect(option).toEqual({
    kind: 'option',
    option: 'columns',
    columns: [
      { name: 'a', examples: ['7', '8'] },
      { name: 'b', examples: ['2026-11-20', '2026-11-19'] },
      { name: 'c', examples: ['Wrote', 'Read'] },
    ],
    taken: { text: 2, date: 1 },
  })
  expect(read(text, { columns: { text: 0, date: 1 } })).toContain('win 2026-11-20 7')
  expect(read(text, { columns: { text: 9, date: 1 } })).toContain('win 2026-11-20 Wrote')
})

it('asks where no column has words', () => {
  expect(read('a,b\n1,2\n3,4\n')).toEqual(['choice: columns', 'problem: columns-needed'])
})

it('asks how dates are meant that can be meant in two ways', () => {
  const text = 'date,text\n03/04/2026,Wrote\n'
  expect(read(text)).toContain('win 2026-03-04 Wrote')
  expect(read(text, { dateOrder: 'day-first' })).toContain('win 2026-04-03 Wrote')
  expect(read('date,text\n03/04/2026,Wrote\n13/04/2026,Read\n')).toEqual([
    'choice: columns',
    'win 2026-04-03 Wrote',
    'win 2026-04-13 Read',
  ])
})
