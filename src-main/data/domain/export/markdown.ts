import { epochMs, wallTime, type Day, type Month } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { Catalog } from '../../../../src-shared/words/catalog.ts'
import { zoneOf } from '../../../../src-shared/zone.ts'
import { escapedLine, escapedParagraphs } from '../../../review/domain/escape-markdown.ts'
import type { ExportFacts, ExportWriter } from './export-writer.ts'
import { planNames } from './plan-names.ts'

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const WEEKDAY = { weekday: 'long', timeZone: 'UTC' } as const

/**
 * Writes wins as Markdown: a heading a month, one a day, and a list of its wins. Times are on a
 * clock of twenty-four hours, as in a week that is shared.
 */
export function markdownWriter({ plan, catalog }: ExportFacts): ExportWriter {
  const names = planNames(plan)
  let isFirst = true

  function dayText(day: Day, wins: readonly Win[]): string {
    const items = wins.map((win) => winItem(win, names.goal(win))).join('\n')
    return `## ${day}, ${dateWords(catalog, WEEKDAY, day)}\n\n${items}\n`
  }

  return {
    head: () => '',
    month(month, wins) {
      if (wins.length === 0) return ''
      const days = [...Map.groupBy(wins, ({ day }) => day)]
      const heading = `# ${monthWords(catalog, month)}\n`
      const text = [heading, ...days.map(([day, ofDay]) => dayText(day, ofDay))].join('\n')
      const before = isFirst ? '' : '\n'
      isFirst = false
      return before + text
    },
    foot: () => '',
  }
}

function winItem(win: Win, goal: string | undefined): string {
  const time = wallTime(epochMs(win.at), zoneOf(win)).slice(-5)
  const serves = goal === undefined ? '' : ` (${escapedLine(goal)})`
  return `- ${time} – ${escapedParagraphs(win.text, '  ')}${serves}`
}

function monthWords(catalog: Catalog, month: Month): string {
  return dateWords(catalog, MONTH, `${month}-01`)
}

function dateWords(catalog: Catalog, options: Intl.DateTimeFormatOptions, day: Day): string {
  return catalog.dateFormat(options).format(epochMs(`${day}T12:00:00Z`))
}
