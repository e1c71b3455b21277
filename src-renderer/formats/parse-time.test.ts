import { afterAll, beforeEach, expect, it } from 'vitest'

import { locale, setLocale } from './locale.ts'
import { parseTime, timePlus } from './parse-time.ts'

const before = locale()
beforeEach(() => setLocale({ region: 'de-DE' }))
// Tests after these share the process.
afterAll(() => setLocale({ region: before }))

it.each([
  ['8:30', '08:30'],
  [' 08.30 ', '08:30'],
  ['830', '08:30'],
  ['2030', '20:30'],
  ['8', '08:00'],
  ['20h', '20:00'],
  ['20h15', '20:15'],
  ['20 h 15', '20:15'],
  ['0:05', '00:05'],
  ['8:30 PM', '20:30'],
  ['8:30\u202Fp.m.', '20:30'],
  ['12 am', '00:00'],
  ['12:15pm', '12:15'],
  ['８：３０', '08:30'],
])('%j is %s', (typed, time) => {
  expect(parseTime(typed, '09:00')).toBe(time)
})

it.each(['', '24:00', '8:60', '8:3', '13 pm', '0 am', 'eight', '8:30 x', '8:300'])(
  '%j is no time',
  (typed) => {
    expect(parseTime(typed, '09:00')).toBeUndefined()
  },
)

it('keeps the half of the day where the clock has twelve hours', () => {
  setLocale({ region: 'en-US' })
  expect(parseTime('8:30', '20:00')).toBe('20:30')
  expect(parseTime('8:30', '09:00')).toBe('08:30')
  expect(parseTime('12:00', '09:00')).toBe('12:00')
  expect(parseTime('08:30', '20:00')).toBe('08:30')
  expect(parseTime('14:30', '09:00')).toBe('14:30')
  setLocale({ region: 'en-US-u-hc-h23' })
  expect(parseTime('8:30', '20:00')).toBe('08:30')
})

it('goes round midnight', () => {
  expect(timePlus('23:50', 15)).toBe('00:05')
  expect(timePlus('00:05', -15)).toBe('23:50')
})
