import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanTask, withoutAmount } from './clean-task.ts'

describe('stays as typed', () => {
  it.each([
    'Buy 3.5mm adapter',
    'Pay $1,200.50 to the landlord',
    'Deploy v1.2.0',
    'Send resume.pdf to Ana',
    'Set an alarm for 6:30am',
    'Read 30 min',
    'Run 5 km',
    'Finish the C++ course',
    'Learn C# and F#',
    'Fix issue #42',
    'Paint apartment #5',
    'Be #1 in something',
    'Email a_b@x.example',
    'Rename my_file_name.txt',
    'Multiply 2*3*4',
    'Write Q&A for the talk',
    'Re: the invoice',
    'Say sorry (properly)',
    'Meet at 10:30, bring 2-3 books',
    'Buy 1.5 l milk and 0.5 kg flour',
    'call x-ray dept',
    'X-ray appointment',
    'A letter to Tom',
    '書類を出す',
    'Écrire à l’école',
    '-5° outside: buy gloves',
    'Fill in form 1040-EZ',
    'Upgrade to Node.js 24.1',
    'AC/DC tickets',
    'Explain <= and >=',
    'Plan the P1 launch',
  ])('%j', (task) => {
    expect(cleanTask(task)).toBe(task)
  })
})

describe('is cleaned', () => {
  it.each([
    ['[[Table]]', 'Table'],
    ['Sand the [[Kitchen table|table]]', 'Sand the table'],
    ['** TODO [#A] Call mom :home:', 'Call mom'],
    ['*** NEXT Write chapter 2 :book:writing:', 'Write chapter 2'],
    ['* TODO Pay rent DEADLINE: <2026-11-30 Mon>', 'Pay rent'],
    ['- [ ] Clean the desk', 'Clean the desk'],
    ['- [x] Clean the desk', 'Clean the desk'],
    ['* Clean the desk', 'Clean the desk'],
    ['1. Clean the desk', 'Clean the desk'],
    ['  2) Clean the desk', 'Clean the desk'],
    ['☐ Clean the desk', 'Clean the desk'],
    ['> - [ ] Clean the desk', 'Clean the desk'],
    ['## Clean the desk', 'Clean the desk'],
    ['Finish chapter 2 #reading', 'Finish chapter 2'],
    ['#reading Finish chapter 2', 'Finish chapter 2'],
    ['#reading', 'reading'],
    ['#to-read', 'to read'],
    ['Buy #milk today', 'Buy milk today'],
    ['Walk +health @phone due:2026-11-30 rec:d', 'Walk'],
    ['+health @phone Walk in the park due:2026-11-30', 'Walk in the park'],
    ['Water plants rec:+1w t:2026-11-20 pri:B', 'Water plants'],
    ['Call @mom', 'Call mom'],
    ['Call @phone', 'Call'],
    ['Reply to @anna', 'Reply to anna'],
    ['Send the draft to @anna #work', 'Send the draft to anna'],
    ['x 2026-11-01 2026-10-01 Write the report', 'Write the report'],
    ['x 2026-11-01 (A) Write the report', 'Write the report'],
    ['(A) 2026-11-01 Write the report', 'Write the report'],
    ['2026-11-01 Write the report', 'Write the report'],
    ['Write the report :)', 'Write the report'],
    ['Write the report :-( ', 'Write the report'],
    ['Write the report ;) and sleep', 'Write the report and sleep'],
    ['Call mom 📅 2026-11-28 ⏫ 🔁 every day', 'Call mom'],
    ['Call mom 🔁 every week on Sunday ⏳ 2026-11-29 🔽', 'Call mom'],
    ['Call mom [due:: 2026-11-30]', 'Call mom'],
    ['Call mom ^a1b2c3', 'Call mom'],
    ['Call mom p1', 'Call mom'],
    ['Call mom !!', 'Call mom'],
    ['Tom &amp; Jerry&nbsp;night', 'Tom & Jerry night'],
    ['Read &quot;Emma&quot; &#8211; slowly &#x263A;', 'Read "Emma" – slowly ☺'],
    ['[The tax form](https://x.example/a_(b)) by hand', 'The tax form by hand'],
    ['![receipt](receipt.png) Send it', 'receipt Send it'],
    ['[[https://x.example][The form]]', 'The form'],
    ['Fill in the form https://x.example/a_b?c=1', 'Fill in the form'],
    ['Read https://www.x.example/a', 'Read x.example'],
    ['https://x.example/a_b', 'x.example'],
    ['<https://x.example/a> read the page', 'read the page'],
    ['**Buy milk**', 'Buy milk'],
    ['*Buy* __milk__ and _bread_, ~~eggs~~ `flour`', 'Buy milk and bread, eggs flour'],
    ['<b>Buy</b> milk<br>', 'Buy milk'],
    ['TODO: buy milk', 'buy milk'],
    ['buy\u00A0\u200Bmilk', 'buy milk'],
    ['- ', ''],
    ['', ''],
    [':)', ''],
  ])('%j to %j', (typed, words) => {
    expect(cleanTask(typed)).toBe(words)
  })

  it('once and for all, and never by throwing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '**',
        '__',
        '[[',
        ']]',
        '- ',
        '[ ] ',
        '#a',
        '@b',
        '+c',
        'due:x',
        ':)',
        '(A) ',
      ),
      fc.constantFrom(
        'https://x.example',
        '[a](b)',
        '3.5',
        '&amp;',
        '\n',
        ' ',
        'word',
        'x ',
        '<b>',
      ),
      fc.constantFrom('📅 2026-11-28', '🔁 every day'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const clean = cleanTask(pieces.join(''))
        expect(clean).toBe(clean.trim())
        expect(clean).not.toMatch(/\s\s/)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => cleanTask(text)).not.toThrow()
      }),
    )
  })
})

it('is done at once, whatever is pasted', () => {
  for (const sign of '[(*_`~<&:@') {
    const pasted = sign.repeat(1_000_000)
    expect(cleanTask(pasted).length).toBeLessThanOrEqual(2_000)
  }
})

describe('how much', () => {
  it.each([
    ['Read 30 min', 'Read'],
    ['Read for 20 minutes', 'Read'],
    ['Practise guitar 1h', 'Practise guitar'],
    ['Walk for half an hour', 'Walk'],
    ['Run 5 km', 'Run'],
    ['Push-ups 3x', 'Push-ups'],
    ['Meditate (10 min)', 'Meditate'],
    ['Read – 30 min a day', 'Read'],
    ['30 min', '30 min'],
    ['Read 10 pages', 'Read 10 pages'],
    ['Send v1.2.0', 'Send v1.2.0'],
    ['Buy a 5 m cable', 'Buy a 5 m cable'],
    ['lose 20 kg', 'lose 20 kg'],
    ['Listen to music from the 90s', 'Listen to music from the 90s'],
    ['Meet at 6 a m', 'Meet at 6 a m'],
    ['the tax return', 'the tax return'],
  ])('%j is %j', (task, rest) => {
    expect(withoutAmount(task)).toBe(rest)
  })
})
