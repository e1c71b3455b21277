import { describe, expect, it } from 'vitest'

import type { ChainView, WeekView } from '../../src-shared/review.ts'
import { chainNeighbours, chainMembers } from './chain-members.ts'
import { sampleWeek } from './tests/sample-week.ts'

const view: WeekView = {
  ...sampleWeek('a', 'b<a x', 'c<a', 'd<c y<x', 'e<before f<before'),
  today: '2026-11-27',
  before: [],
  goesOn: [],
  previous: '2026-11-16',
}
const lit = (id: string): string => [...chainMembers(view, id)].toSorted().join(' ')

describe('the chain in a week', () => {
  it.each(['a', 'b', 'c', 'd'])('is all that is joined by links, seen from %s', (id) => {
    expect(lit(id)).toBe('a b c d')
  })

  it('leaves other chains alone', () => {
    expect(lit('x')).toBe('x y')
  })

  it('joins what grew out of the same win of another week', () => {
    expect(lit('e')).toBe('before e f')
  })

  it('is joined through other weeks once the whole chain is known', () => {
    const week = { ...view, ...sampleWeek('a<p b<q', 'c') }
    expect([...chainMembers(week, 'a')].toSorted().join(' ')).toBe('a p')
    const day = '2026-11-16'
    const whole: ChainView = {
      wins: [
        { id: 'p', day, text: 'p' },
        { id: 'q', day, text: 'q', linkedTo: 'p' },
        { id: 'a', day: '2026-11-23', text: 'a', linkedTo: 'p' },
        { id: 'b', day: '2026-11-23', text: 'b', linkedTo: 'q' },
      ],
    }
    expect([...chainMembers(week, 'a', whole)].toSorted().join(' ')).toBe('a b p q')
  })

  it('is the win alone where nothing is linked to it', () => {
    expect([...chainMembers({ ...view, ...sampleWeek('a', 'b') }, 'a')]).toEqual(['a'])
  })

  it('comes to an end in a circle', () => {
    const circle = { ...view, ...sampleWeek('a<c', 'b<a', 'c<b') }
    expect([...chainMembers(circle, 'b')].toSorted()).toEqual(['a', 'b', 'c'])
  })
})

describe('along a chain', () => {
  const link = (id: string, linkedTo?: string): ChainView['wins'][number] => ({
    id,
    day: '2026-11-23',
    text: id,
    ...(linkedTo !== undefined && { linkedTo }),
  })
  /** In the order of time; two grew out of `a`. */
  const chain: ChainView = { wins: [link('a'), link('b', 'a'), link('c', 'a'), link('d', 'c')] }
  const ways = (id: string): (string | undefined)[] => {
    const { earlier, later } = chainNeighbours(chain, id)
    return [earlier?.id, later?.id]
  }

  it.each([
    ['a', undefined, 'b'],
    ['b', 'a', undefined],
    ['c', 'a', 'd'],
    ['d', 'c', undefined],
  ])('there is, around %s, what it grew out of and what first grew out of it', (id, ...around) => {
    expect(ways(id)).toEqual(around)
  })

  it('there is nothing around a win that is not in it', () => {
    expect(ways('z')).toEqual([undefined, undefined])
  })
})
