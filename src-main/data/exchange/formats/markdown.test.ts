import { expect, it } from 'vitest'

import { fileOf, linesRead, someContext } from '../tests/read-sample.ts'

const NOTE = `---
tags: [a]
---
# Garden

- [x] #task Planted **two** trees 🔁 every week on Monday ➕ 2026-11-01 📅 2026-11-20 ✅ 2026-11-20
- [X] Wrote to [[People/Ann|Ann]], see [the list](https://example.org/a_(b)) [completion:: 2026-11-19]  [due:: 2026-11-30] ^ab12
- [ ] #task Prune the roses ⏫ ⏳ 2026-11-23 #garden/roses
    - [x] Found the shears ✅ 2026-11-18
    1. [ ] Cut one branch 🆔 dcf64c ⛔ 0h17ye
	- plain
- [/] Half way
- [-] Never mind ❌ 2026-11-18
- [>] Moved on
- [b] A bookmark
- [x] No date here
> - [x] In a quote (completion:: 2026-11-17)

\`\`\`
- [x] code ✅ 2026-11-16
\`\`\`
## 2026-11-15
- [x] Below a date
* [ ] ==Profit== and #words inside
`

it('reads check boxes with the dates of Tasks and Dataview', () => {
  expect(linesRead(fileOf('vault/Garden.md', NOTE))).toEqual([
    'choice: keepMarks',
    'win 2026-11-20 Planted two trees [Garden]',
    'win 2026-11-19 Wrote to Ann, see [the list](https://example.org/a_(b)) [Garden]',
    'task Prune the roses [Garden]\n  step Cut one branch',
    'win 2026-11-18 Found the shears [Garden] of a task',
    'task Half way [Garden]',
    'left out at 13: cancelled (Never mind)',
    'left out at 14: skipped-there (Moved on)',
    'left out at 15: no-entry (A bookmark)',
    'left out at 16: no-date (No date here)',
    'win 2026-11-17 In a quote [Garden]',
    'win 2026-11-15 Below a date [Garden]',
    'task Profit and #words inside [Garden]',
    'choice: undatedOn',
  ])
  const kept = linesRead(fileOf('Garden.md', NOTE), someContext({ keepMarks: true }))
  expect(kept).toContain('task Prune the roses #garden/roses [Garden]\n  step Cut one branch')
})

it('takes the day of a daily note where a box has none', () => {
  const box = '- [x] Swam ^id\n- [ ] Read\n'
  for (const name of ['2026-11-20.md', 'a/2026_11_20.md', '20261120.md', '20.11.2026 Friday.md']) {
    expect(linesRead(fileOf(name, box))).toEqual(['win 2026-11-20 Swam', 'task Read'])
  }
  expect(linesRead(fileOf('plan.md', `---\ndate: 2026-11-20\n---\n${box}`))).toContain(
    'win 2026-11-20 Swam [plan]',
  )
})

it('reads the words of Logseq', () => {
  const text =
    '- DONE Rang Ann\n  :LOGBOOK:\n  :END:\n- TODO Write\n- LATER Sing\n- CANCELED Shout\n'
  expect(linesRead(fileOf('journals/2026_11_20.md', text))).toEqual([
    'win 2026-11-20 Rang Ann',
    'task Write',
    'task Sing',
    'left out at 6: cancelled (Shout)',
  ])
})

it('says of a note without boxes that it has none', () => {
  expect(linesRead(fileOf('a.md', '# A\n\nwords'))).toEqual([
    'left out: no-entry (a.md)',
    'problem: nothing-in-it',
  ])
})
