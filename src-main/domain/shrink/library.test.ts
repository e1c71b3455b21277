import { describe, expect, it } from 'vitest'

import { LIBRARY, readLines, type Pattern } from './library.ts'
import { LORE } from './patterns/lore.ts'
import { brokenRules } from './rules.ts'
import { looksSmall } from './step-size.ts'

/** A pattern with a thing of two words in every place. */
function filled({ words }: Pattern): string {
  return words
    .replaceAll(/\((\w+)\|(\w+)\)/g, '$1')
    .replaceAll('{about}', '')
    .replaceAll('{in}', 'in')
    .replaceAll(/\{(?:the|who|topic|one|act)\}/g, 'the green report')
    .replaceAll('{search}', 'how to write the green report')
    .replaceAll(/\{(?:obj|name)\}/g, 'green report')
    .replaceAll('{gear}', 'your shoes')
}

const sets = Object.entries(LIBRARY).flatMap(([doing, set]) =>
  Object.entries(set).map(([friction, patterns]) => ({ doing, friction, patterns })),
)
const lore = LORE.split(/^= /m)
  .slice(1)
  .map((entry) => {
    const [head = '', ...lines] = entry.split('\n')
    return { head, patterns: readLines(lines.join('\n').replaceAll(/~[a-z-]+ /g, '')) }
  })

describe('the patterns', () => {
  it.each(sets)('for $doing and $friction keep every rule', ({ patterns }) => {
    expect(patterns.map(filled).filter((step) => brokenRules(step).length > 0)).toEqual([])
    expect(patterns.length).toBeGreaterThanOrEqual(3)
  })

  it.each(sets)('for $doing and $friction go from small to large', ({ patterns }) => {
    const sizes = patterns.map(({ size }) => size)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })

  it.each(lore)('for $head keep every rule', ({ patterns }) => {
    expect(patterns.map(filled).filter((step) => brokenRules(step).length > 0)).toEqual([])
    expect(patterns.length).toBeGreaterThan(0)
  })

  it('are small by the check that a step of somebody’s own goes through', () => {
    const all = [...sets, ...lore].flatMap(({ patterns }) => patterns.map(filled))
    expect(all.filter((step) => !looksSmall(step))).toEqual([])
  })

  it('stand for themselves: each may be the one that is done', () => {
    const all = [...sets, ...lore].flatMap(({ patterns }) => patterns.map(({ words }) => words))
    const back =
      /\b(?:that|those) (?:one|first|small|sentence|note|piece|person|thing|page|memory|bag|words|smile)\b|\bOpen it\b/
    expect(all.filter((words) => back.test(words))).toEqual([])
  })

  it('begin with one breath for everybody', () => {
    const first = sets
      .filter(({ friction }) => friction === 'base')
      .map(({ patterns }) => patterns[0])
    expect(first.every((pattern) => pattern?.size === 1 && /breath/.test(pattern.words))).toBe(true)
  })
})
