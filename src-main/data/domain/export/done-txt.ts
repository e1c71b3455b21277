import type { Win } from '../../../../src-shared/records.ts'
import type { ExportFacts, ExportWriter } from './export-writer.ts'
import { planNames } from './plan-names.ts'

/** What would be read as one more date of the line. */
const BEGINS_WITH_DATE = /^\d{4}-\d\d-\d\d(?:\s|$)/

/** Writes wins as finished lines of todo.txt: `x 2026-11-29 wrote one sentence +Write-every-day`. */
export function doneTxtWriter({ plan }: ExportFacts): ExportWriter {
  const names = planNames(plan)
  return {
    head: () => '',
    month: (_, wins) => wins.map((win) => `${line(win, names.goal(win))}\n`).join(''),
    foot: () => '',
  }
}

function line({ day, text }: Win, goal: string | undefined): string {
  const words = inOneLine(text)
  // With the day of its making before it, a date that the person wrote is theirs.
  const dates = BEGINS_WITH_DATE.test(words) ? `${day} ${day}` : day
  const project = goal === undefined ? '' : inOneLine(goal).replaceAll(/\s+/g, '-')
  return `x ${dates} ${words}${project === '' ? '' : ` +${project}`}`
}

/** Whatever ends a line for some program: whitespace that is neither a tab nor a space. */
const ENDS_LINE = / *(?:[^\S\t\p{Zs}\uFEFF]|\u0085)+ */gu

function inOneLine(text: string): string {
  return text.replaceAll(ENDS_LINE, ' ').trim()
}
