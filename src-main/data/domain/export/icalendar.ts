import type { Win } from '../../../../src-shared/records.ts'
import type { ExportFacts, ExportWriter } from './export-writer.ts'
import { planNames } from './plan-names.ts'

const END = '\r\n'
/** The most octets of a line (RFC 5545, 3.1). */
const LINE_OCTETS = 75
// What no value of text may hold (RFC 5545, 3.3.11): controls but for the tab.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g

/**
 * Writes wins as days of a calendar (RFC 5545): an all-day event each, which takes up no time. The
 * same win has the same UID in every file, so that a calendar that has it already keeps it once.
 */
export function icalendarWriter({ plan }: ExportFacts): ExportWriter {
  const names = planNames(plan)
  return {
    head: () =>
      lines(
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Micro-Momentum//Wins//EN',
        'CALSCALE:GREGORIAN',
      ),
    month: (_, wins) => wins.map((win) => event(win, names.goal(win))).join(''),
    foot: () => lines('END:VCALENDAR'),
  }
}

function event({ id, at, day, text, updatedAt }: Win, goal: string | undefined): string {
  return lines(
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utc(updatedAt)}`,
    `CREATED:${utc(at)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(text)}`,
    ...(goal === undefined ? [] : [`CATEGORIES:${escaped(goal)}`]),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  )
}

/** An instant to the second: `20261129T201500Z`. */
function utc(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')
    .toWellFormed()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

function lines(...unfolded: string[]): string {
  return unfolded.map((line) => `${folded(line)}${END}`).join('')
}

/** A line cut into lines of at most 75 octets, never within a character. */
function folded(line: string): string {
  // At most three octets a code unit.
  if (line.length * 3 <= LINE_OCTETS) return line
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      text += `${END} `
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}
