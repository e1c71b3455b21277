import { expect, it } from 'vitest'

import { fileOf, linesRead } from '../tests/read-sample.ts'

function calendarOf(...todos: string[][]): string {
  const lines = todos.flatMap((todo) => ['BEGIN:VTODO', todo, 'END:VTODO'].flat())
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//a//b//EN',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

it('reads what is done by COMPLETED, else by what is left', () => {
  const calendar = calendarOf(
    ['UID:1', 'SUMMARY:Sent the form', 'STATUS:COMPLETED', 'COMPLETED:20261120T153000Z'],
    // As Synology writes it.
    [
      'UID:2',
      'SUMMARY:Fed the birds',
      'STATUS:COMPLETED',
      'PERCENT-COMPLETE:0',
      'LAST-MOD:20261119T085445',
      'DTSTAMP:20261118T085445',
    ],
    ['UID:3', 'SUMMARY:Wrote\\, at last\\nand more', 'COMPLETED;VALUE=DATE:20261117'],
    // A program without times.
    ['UID:4', 'SUMMARY:Swept', 'COMPLETED:20261116T000000'],
    ['UID:5', 'SUMMARY:In zone', 'COMPLETED;TZID=/x.example/Pacific/Auckland:20261115T013000'],
    ['UID:6', 'SUMMARY:All of it', 'PERCENT-COMPLETE:100', 'DTSTAMP:20261114T100000Z'],
    ['UID:7', 'SUMMARY:Undated', 'STATUS:COMPLETED'],
    ['UID:8', 'SUMMARY:Never mind', 'STATUS:CANCELLED'],
    [
      'UID:9',
      'SUMMARY:Half way',
      'STATUS:IN-PROCESS',
      'PERCENT-COMPLETE:50',
      'DUE:20261101T100000Z',
    ],
  )
  expect(linesRead(fileOf('tasks.ics', calendar))).toEqual([
    'win 2026-11-20 Sent the form',
    'win 2026-11-19 Fed the birds',
    'win 2026-11-17 Wrote, at last\nand more',
    'win 2026-11-16 Swept',
    'win 2026-11-14 In zone',
    'win 2026-11-14 All of it',
    'left out at 39: no-date (Undated)',
    'left out at 44: cancelled (Never mind)',
    'task Half way',
    'choice: undatedOn',
  ])
})

it('reads each finished instance of what repeats, and the rest as open', () => {
  const calendar = calendarOf(
    [
      'UID:r',
      'SUMMARY:Water the plants',
      'RRULE:FREQ=DAILY',
      'DTSTART;TZID=Europe/Berlin:20261118T090000',
    ],
    [
      'UID:r',
      'SUMMARY:Water the plants',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261118T090000',
      'STATUS:COMPLETED',
      'COMPLETED:20261118T080000Z',
    ],
    [
      'UID:r',
      'SUMMARY:Water the plants',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261119T090000',
      'STATUS:COMPLETED',
      'COMPLETED:20261119T080000Z',
    ],
  )
  expect(linesRead(fileOf('a.ics', calendar))).toEqual([
    'task Water the plants',
    'win 2026-11-18 Water the plants',
    'win 2026-11-19 Water the plants',
  ])
})

it('reads parts as steps, wherever their parent stands', () => {
  const calendar = calendarOf(
    ['UID:c', 'SUMMARY:Open the drawer', 'RELATED-TO:p'],
    [
      'UID:d',
      'SUMMARY:Found the key',
      'RELATED-TO;RELTYPE=PARENT:c',
      'STATUS:COMPLETED',
      'COMPLETED:20261120T100000Z',
    ],
    ['UID:p', 'SUMMARY:Sort the papers'],
    ['UID:s', 'SUMMARY:Beside it', 'RELATED-TO;RELTYPE=SIBLING:p'],
  )
  expect(linesRead(fileOf('a.ics', calendar))).toEqual([
    'task Sort the papers\n  step Open the drawer',
    'win 2026-11-20 Found the key of a task',
    'task Beside it',
  ])
})

it('loses one damaged task and no other, and says of events that they are none', () => {
  const damaged = calendarOf(
    ['UID:1', 'SUMMARY:Good'],
    ['UID:2', 'SUMMARY:Bad', 'what is this'],
    ['UID:3', 'SUMMARY:Last'],
  )
    .replace('BEGIN:VTODO', 'BEGIN:VEVENT\r\nSUMMARY:A party\r\nEND:VEVENT\r\nBEGIN:VTODO')
    .replace('END:VTODO\r\nEND:VCALENDAR\r\n', '')
  expect(linesRead(fileOf('a.ics', damaged))).toEqual([
    'left out at 4: no-entry (VEVENT)',
    'left out at 11: line-not-understood (Bad)',
    'left out at 16: line-not-understood (Last)',
    'task Good',
  ])
  expect(linesRead(fileOf('a.ics', '\nBEGIN:VCALENDAR\nEND:VCALENDAR'))).toEqual([
    'problem: nothing-in-it',
  ])
})

it('unfolds long lines', () => {
  const text = calendarOf(['UID:1', 'SUMMARY:A very long', '  title that goes o', ' n'])
  expect(linesRead(fileOf('a.ics', text))).toEqual(['task A very long title that goes on'])
})

it('puts a letter together that a fold has cut in two', () => {
  const bytes = new TextEncoder().encode(calendarOf(['UID:1', 'SUMMARY:Rang Zoë']))
  const at = bytes.indexOf(0xc3) + 1
  const folded = Uint8Array.from([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)])
  expect(linesRead(fileOf('a.ics', folded))).toEqual(['task Rang Zoë'])
})
