import { expect, it } from 'vitest'

import { momentIn, orderShown, timeIn } from './date-text.ts'

it.each([
  ['2026-11-20', { day: '2026-11-20' }],
  ['2026/1/5', { day: '2026-01-05' }],
  ['20261120', { day: '2026-11-20' }],
  ['20.11.2026', { day: '2026-11-20' }],
  ['20/11/2026', { day: '2026-11-20' }],
  ['Nov 20, 2026', { day: '2026-11-20' }],
  ['Friday, November 20th, 2026', { day: '2026-11-20' }],
  ['20 Nov 2026', { day: '2026-11-20' }],
  ['20-Nov-2026', { day: '2026-11-20' }],
  ['2026-11-20 14:05', { wall: '2026-11-20T14:05:00' }],
  ['2026-11-20T14:05:07.123', { wall: '2026-11-20T14:05:07' }],
  ['20.11.2026, 14:05', { wall: '2026-11-20T14:05:00' }],
  ['11/20/2026 2:05:30 PM', undefined],
  ['2026-11-20 12:10 AM', { wall: '2026-11-20T00:10:00' }],
  ['Nov 20, 2026 at 2:05 p.m.', { wall: '2026-11-20T14:05:00' }],
  ['2026-11-20T14:05:00Z', { at: Date.UTC(2026, 10, 20, 14, 5) }],
  ['2026-11-20T14:05:00+0100', { at: Date.UTC(2026, 10, 20, 13, 5) }],
  ['2026-11-20 14:05:00 -03:30', { at: Date.UTC(2026, 10, 20, 17, 35) }],
  // Programs that know no time.
  ['2026-11-20 00:00:00', { day: '2026-11-20' }],
  ['2026-11-20T00:00:00.000Z', { day: '2026-11-20' }],
  ['1795169100', { at: 1_795_169_100_000 }],
  ['1795169100123', { at: 1_795_169_100_123 }],
  ['', undefined],
  ['in 5 days', undefined],
  ['2026-11-20 25:00', undefined],
  ['2026-11-20 and more', undefined],
  ['13.13.2026', undefined],
  ['12', undefined],
])('reads %j', (text, moment) => {
  expect(momentIn(text)).toEqual(moment)
})

it('reads a day and a month the other way round where it is told to', () => {
  expect(momentIn('11/20/2026 2:05 PM', 'month-first')).toEqual({ wall: '2026-11-20T14:05:00' })
  expect(momentIn('03/04/2026', 'month-first')).toEqual({ day: '2026-03-04' })
  expect(momentIn('03.04.2026', 'month-first')).toEqual({ day: '2026-04-03' })
})

it('knows which order a date shows', () => {
  expect(
    ['13/04/2026', '04/13/2026', '03/04/2026', '03.04.2026', '2026-03-04'].map(orderShown),
  ).toEqual(['day-first', 'month-first', 'unclear', undefined, undefined])
})

it('reads times as clocks of both kinds show them', () => {
  expect(['14:03', '2:03 PM', '12:00 am', '2:03\u202Fpm', '13:00 PM', 'noon'].map(timeIn)).toEqual([
    '14:03:00',
    '14:03:00',
    '00:00:00',
    '14:03:00',
    undefined,
    undefined,
  ])
})
