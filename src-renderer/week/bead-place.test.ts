import { expect, it } from 'vitest'

import { beadPlaces } from './bead-place.ts'
import { layOutWeek } from './week-layout.ts'

const days = [[{ id: 'a' }], [], [], [{ id: 'b' }], [{ id: 'c' }], [], []]
const layout = layOutWeek({ days, goesOn: new Set(), columnWidth: 140 })

it('gives the place of a bead in its own column', () => {
  const placeOf = beadPlaces(layout, 140, false)
  expect(placeOf('a').place).toEqual({ left: 70, top: 24 })
  expect(placeOf('b').place).toEqual({ left: 70, top: 24 })
  expect(placeOf('gone')).toEqual({ place: undefined, side: 'end' })
})

it('opens words to the end, and in the last three columns to the start', () => {
  const placeOf = beadPlaces(layout, 140, false)
  expect(['a', 'b', 'c'].map((id) => placeOf(id).side)).toEqual(['end', 'end', 'start'])
})

it('gives no place in a list', () => {
  expect(beadPlaces(layout, 140, true)('c')).toEqual({ place: undefined, side: 'start' })
})
