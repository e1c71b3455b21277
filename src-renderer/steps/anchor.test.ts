import { describe, expect, it } from 'vitest'

import { parseAnchor, anchorInputText } from './anchor.ts'

describe('an anchor', () => {
  it.each([
    ['pour my coffee', 'I pour my coffee'],
    [' I pour my coffee ', 'I pour my coffee'],
    ['i pour my coffee', 'I pour my coffee'],
    ['After I pour my coffee', 'I pour my coffee'],
    ['after pouring my coffee', 'pouring my coffee'],
    ['lunch', 'lunch'],
    ['the kids are at school', 'the kids are at school'],
    ['my alarm rings', 'my alarm rings'],
    ['lunch is over', 'lunch is over'],
    ['add the milk', 'I add the milk'],
    ['bring the kids to school', 'I bring the kids to school'],
    ['leave the house', 'I leave the house'],
  ])('typed as “%s” is kept as “%s”', (typed, kept) => {
    expect(parseAnchor(typed)).toBe(kept)
  })

  it.each(['', '  ', 'I', 'After I'])('is none where “%s” is typed', (typed) => {
    expect(parseAnchor(typed)).toBeUndefined()
  })

  it('is typed again without what the field says already', () => {
    expect(anchorInputText('I pour my coffee')).toBe('pour my coffee')
    expect(anchorInputText('lunch is over')).toBe('lunch is over')
  })
})
