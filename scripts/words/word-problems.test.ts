import { describe, expect, it } from 'vitest'

import { wordProblems } from './word-problems.ts'

const english = {
  tray: { log: 'Log a win…', step: 'Did it: {{step}}' },
  wins_one: 'One win',
  wins_other: '{{count, number}} wins',
  day_zero: '{{day}}',
  day_one: '{{day}}: {{count, number}} win',
  day_other: '{{day}}: {{count, number}} wins',
  titles: ['A small step', 'An easy start'],
  joining: { sentence: ' ' },
}
const russian = {
  tray: { log: 'Записать…', step: 'Готово: {{step}}' },
  wins_one: '{{count, number}} шаг',
  wins_few: '{{count, number}} шага',
  wins_many: '{{count, number}} шагов',
  wins_other: '{{count, number}} шага',
  day_zero: '{{day}}',
  day_one: '{{day}}: {{count, number}} шаг',
  day_few: '{{day}}: {{count, number}} шага',
  day_many: '{{day}}: {{count, number}} шагов',
  day_other: '{{day}}: {{count, number}} шага',
  titles: ['Маленький шаг', 'Лёгкое начало'],
  joining: { sentence: '' },
}
const rules = {
  language: 'ru',
  neverSaid: { words: ['провал*'], fine: [] },
  limits: { 'tray.': 20, titles: 15 },
}

function problems(changes: object): string[] {
  return wordProblems(english, { ...russian, ...changes }, rules)
}

it('has nothing against a whole language', () => {
  expect(problems({})).toEqual([])
})

describe('names', () => {
  it.each<[string, object, string]>([
    ['what is missing', { tray: { log: 'Записать…' } }, 'tray.step: is missing'],
    ['what nobody asks for', { more: 'Ещё' }, 'more: is not in English'],
    [
      'a placeholder that is gone',
      { tray: { log: 'Записать…', step: 'Готово' } },
      'tray.step: lacks {{step}}',
    ],
    [
      'a placeholder that English has not',
      { tray: { log: '{{step}}', step: '{{step}}' } },
      'tray.log: has {{step}}, which English has not',
    ],
    [
      'a broken placeholder',
      { tray: { log: 'Записать}…', step: '{{step}}' } },
      'tray.log: has a brace that is part of no placeholder',
    ],
    ['a plural form that is missing', { wins_few: undefined }, 'wins: has no form for “few”'],
    [
      'a plural form that the language has not',
      { wins_two: 'Два шага' },
      'wins: has a form for “two”, which ru does not know',
    ],
    [
      'a number left out where the form is for several',
      { wins_one: 'Один шаг' },
      'wins: lacks {{count, number}} in “one”',
    ],
    ['a list of another length', { titles: ['Шаг'] }, 'titles: has 1 lines of 2'],
    ['a line that is there twice', { titles: ['Шаг', 'Шаг'] }, 'titles: says “Шаг” twice'],
    ['what is empty', { wins_other: '' }, 'wins_other: is empty'],
    [
      'what is never said',
      { titles: ['Шаг', 'Провалы'] },
      'titles: says “провал*”, which is never said: Провалы',
    ],
    [
      'what is too long',
      { titles: ['Шаг', 'Очень лёгкое начало'] },
      'titles: has 19 characters of 15: Очень лёгкое начало',
    ],
  ])('%s', (_, changes, problem) => {
    const given = Object.fromEntries(
      Object.entries({ ...russian, ...changes }).filter(([, said]) => said !== undefined),
    )
    expect(wordProblems(english, given, rules)).toContain(problem)
  })
})

it('lets a form for one number alone, or for none, leave the number out', () => {
  const arabic = {
    ...russian,
    wins_zero: 'لا خطوات',
    wins_one: 'خطوة',
    wins_two: 'خطوتان',
    day_two: '{{day}}: خطوتان',
    day_one: '{{day}}: خطوة',
  }
  expect(wordProblems(english, arabic, { ...rules, language: 'ar' })).toEqual([])
})
