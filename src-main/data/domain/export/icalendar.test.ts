import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'

import { arbitraryWins, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'

const GOAL_ID = '019a0000-0000-7000-9000-0000000000a1'
const goals = [{ id: GOAL_ID, name: 'write; daily', updatedAt: '2026-11-01T08:00:00.000Z' }]

function eventsOf(text: string): InstanceType<typeof ICAL.Component>[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
}

it('is an all-day event for each win', async () => {
  const wins = [
    sampleWin(1, {
      text: 'wrote; one, sentence\nand one more',
      goalId: GOAL_ID,
      updatedAt: '2026-11-24T08:00:00.000Z',
    }),
    sampleWin(2, { deleted: true }),
  ]
  expect(await exported({ format: 'ics' }, sourceOf(wins, { goals }))).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Micro-Momentum//Wins//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      `UID:${sampleWin(1).id}`,
      'DTSTAMP:20261124T080000Z',
      'CREATED:20261123T100000Z',
      'LAST-MODIFIED:20261124T080000Z',
      'DTSTART;VALUE=DATE:20261123',
      String.raw`SUMMARY:wrote\; one\, sentence\nand one more`,
      String.raw`CATEGORIES:write\; daily`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

it('folds its lines at 75 octets, between characters', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(), async (wins) => {
      const text = await exported({ format: 'ics' }, sourceOf(wins))
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

it('keeps id, day and words of every win', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(), async (all) => {
      const wins = all.filter(({ deleted }) => deleted !== true)
      const events = eventsOf(await exported({ format: 'ics' }, sourceOf(all)))
      expect(events).toHaveLength(wins.length)
      for (const component of events) {
        const event = new ICAL.Event(component)
        const win = wins.find(({ id }) => id === event.uid)
        expect(event.startDate.isDate).toBe(true)
        expect(event.startDate.toString()).toBe(win?.day)
        expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
        expect(event.summary).toBe(held(win?.text ?? ''))
      }
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g

/** What a calendar can hold of some words: no controls, and no halves of characters. */
function held(words: string): string {
  return words.replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '').toWellFormed()
}
