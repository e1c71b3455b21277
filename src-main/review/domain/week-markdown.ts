import { epochMs, wallTime, type Day } from '../../../src-shared/calendar.ts'
import {
  exportedDays,
  type ExportedDay,
  type ExportedWin,
} from '../../../src-shared/exported-days.ts'
import type { WeekSummary, WeekView } from '../../../src-shared/review.ts'
import type { Catalog } from '../../../src-shared/words/catalog.ts'
import { aside } from '../../../src-shared/words/joined-words.ts'
import { sentenceWords } from '../../../src-shared/words/sentence-words.ts'
import { zoneOf } from '../../../src-shared/zone.ts'
import { escapedLine, escapedParagraphs, escapedSentence } from './escape-markdown.ts'

const DATE = { dateStyle: 'long', timeZone: 'UTC' } as const
const WEEKDAY_DATE = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const

/** What a week is written from. */
interface Facts {
  view: Pick<WeekView, 'days' | 'before' | 'unquoted'>
  summary: Pick<WeekSummary, 'sentences' | 'question' | 'answer'>
  catalog: Catalog
}

/**
 * A week as Markdown: its days with their wins, what it says, and its question where that was
 * answered. Times are on a clock of twenty-four hours, which reads the same anywhere.
 */
export function weekMarkdown({ view, summary, catalog }: Facts): string {
  const { t } = catalog
  const days = exportedDays(view)
  const [first] = view.days
  const blocks = [
    ...(first ? [`# ${t('week.heading', { day: dateWords(DATE, first.day) })}`] : []),
    ...days.flatMap(dayBlocks),
    ...(days.some(({ wins }) => wins.length > 0) ? [] : [t('week.quiet')]),
    ...saysBlocks(),
    ...answerBlocks(),
  ]
  return `${blocks.join('\n\n')}\n`

  function dateWords(options: Intl.DateTimeFormatOptions, day: Day): string {
    return catalog.dateFormat(options).format(epochMs(`${day}T12:00:00Z`))
  }

  function dayBlocks({ day, rest, wins, covered }: ExportedDay): string[] {
    const heading = dateWords(WEEKDAY_DATE, day)
    return [
      `## ${rest ? t('week.keep.restDay', { day: heading }) : heading}`,
      ...(covered === undefined ? [] : [coveredLine(covered)]),
      ...(wins.length > 0 ? [wins.map(winItem).join('\n')] : []),
    ]
  }

  function coveredLine({ text }: NonNullable<ExportedDay['covered']>): string {
    return text === undefined
      ? t('week.coveredUnquoted')
      : t('week.covered', { text: escapedLine(text) })
  }

  function winItem({ win, grewOutOf }: ExportedWin): string {
    const time = wallTime(epochMs(win.at), zoneOf(win)).slice(-5)
    const origin =
      grewOutOf === undefined
        ? ''
        : aside(catalog, t('wins.grewOutOf', { text: escapedLine(grewOutOf) }))
    return `- ${time} – ${escapedParagraphs(win.text, '  ')}${origin}`
  }

  function saysBlocks(): string[] {
    if (summary.sentences.length === 0) return []
    const items = summary.sentences.map(
      (sentence) => `- ${escapedSentence(sentenceWords(catalog, sentence))}`,
    )
    return [`## ${t('week.says')}`, items.join('\n')]
  }

  function answerBlocks(): string[] {
    return summary.answer === ''
      ? []
      : [`## ${escapedLine(summary.question)}`, escapedParagraphs(summary.answer, '')]
  }
}
