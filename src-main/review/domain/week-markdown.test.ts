import { describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import type { WeekSummary, WeekView } from '../../../src-shared/review.ts'
import { openCatalog } from '../../../src-shared/words/catalog.ts'
import { weekMarkdown } from './week-markdown.ts'

const catalog = openCatalog()
const nothingSaid = { sentences: [], question: 'What helped, even a little?', answer: '' }

function win(text: string, day = '2026-11-23', clock = '08:05', linkedTo?: string): Win {
  const at = `${day}T${clock}:00.000Z`
  return {
    id: text,
    at,
    zone: 'Europe/Berlin',
    day,
    text,
    source: 'quick-log',
    updatedAt: at,
    ...(linkedTo !== undefined && { linkedTo }),
  }
}

function written(
  days: WeekView['days'],
  summary: Pick<WeekSummary, 'sentences' | 'question' | 'answer'> = nothingSaid,
  before: WeekView['before'] = [],
): string {
  return weekMarkdown({ view: { days, before }, summary, catalog })
}

/** The item of the only win of a week. */
function item(text: string): string {
  const [, ...items] = written([{ day: '2026-11-23', rest: false, wins: [win(text)] }]).split(
    '- 09:',
  )
  return items.join('- 09:').slice('05 – '.length, -1)
}

it('is a week from its heading to the answer to its question', () => {
  const text = written(
    [
      {
        day: '2026-11-23',
        rest: false,
        wins: [
          win('opened the letter', '2026-11-23', '08:05', 'before'),
          win('called the office', '2026-11-23', '22:59', 'opened the letter'),
        ],
      },
      {
        day: '2026-11-24',
        rest: false,
        wins: [],
        covered: { id: 'a', day: '2026-11-23', text: 'called the office' },
      },
      { day: '2026-11-25', rest: false, wins: [] },
      { day: '2026-11-28', rest: true, wins: [win('a walk', '2026-11-28')] },
      { day: '2026-11-29', rest: true, wins: [] },
    ],
    {
      sentences: [
        {
          kind: 'wins',
          wins: [],
          count: 3,
          days: 2,
          first: { id: 'a', day: '2026-11-23', text: 'opened\nthe letter' },
        },
        { kind: 'hours', wins: [], part: 'morning', count: 12, of: 14 },
      ],
      question: 'What helped, even a little?',
      answer: 'The tea.\nAnd Ana.\n\n\nThe rest.',
    },
    [{ id: 'before', day: '2026-11-20', text: 'looked at\nthe pile' }],
  )
  expect(text).toBe(`# Week of November 23, 2026

## Monday, November 23

- 09:05 – opened the letter (continues “looked at…”)
- 23:59 – called the office (continues “opened the letter”)

## Tuesday, November 24

Already covered by “called the office”

## Saturday, November 28 – rest day

- 09:05 – a walk

## Sunday, November 29 – rest day

## The week in words

- Three wins on two days. The first was “opened…”.
- Most of your recent wins came in the morning: 12 of 14.

## What helped, even a little?

The tea.\\
And Ana.

The rest.
`)
})

it('is kind about a week without a win, and does not ask what was not answered', () => {
  expect(written([{ day: '2026-11-23', rest: false, wins: [] }])).toBe(`# Week of November 23, 2026

A quiet week. Empty days are fine.
`)
})

describe('words', () => {
  it.each([
    ['2*3 and *not* this', String.raw`2\*3 and \*not\* this`],
    ['[a link](https://example.org)', String.raw`\[a link\](<https://example.org>)`],
    ['snake_case stays, _this_ too', String.raw`snake_case stays, \_this\_ too`],
    ['<b>bold</b> & more &amp; more', String.raw`\<b>bold\</b> & more \&amp; more`],
    ['`code` ~~gone~~ $x$', '\\`code\\` \\~\\~gone\\~\\~ \\$x\\$'],
    [String.raw`back\slash`, String.raw`back\\slash`],
    ['# of them', String.raw`\# of them`],
    ['- and -', String.raw`\- and -`],
    [
      'one\n1. two\n2) three\n=====\n> four',
      'one\\\n  1\\. two\\\n  2\\) three\\\n  \\=====\\\n  \\> four',
    ],
    ['one\n\n    two', 'one\n\n  two'],
    ['1,000 steps, 3.5 km', '1,000 steps, 3.5 km'],
    ['😀 café 👩‍👩‍👧', '😀 café 👩‍👩‍👧'],
  ])('are shown as they are: %j', (text, markdown) => {
    expect(item(text)).toBe(markdown)
  })

  it('that are read from the right keep to themselves, line by line', () => {
    expect(item('פתחתי *את* המכתב\nnow')).toBe('\u2068פתחתי \\*את\\* המכתב\u2069\\\n  now')
    expect(item('said שלום')).toBe('\u2068said שלום\u2069')
  })

  it('that are read from the right turn no sentence round that they stand in', () => {
    const identity = 'מישהו *שכותב*'
    const text = written([{ day: '2026-11-23', rest: false, wins: [win('a walk')] }], {
      ...nothingSaid,
      sentences: [{ kind: 'identity', wins: [], goalId: 'g', identity, count: 3 }],
    })
    expect(text).toContain('\n- “\u2068מישהו \\*שכותב\\*\u2069”: three times this week.\n')
  })

  it('stay whole however long they are', () => {
    const long = 'a'.repeat(20_000)
    expect(item(long)).toBe(long)
  })
})
