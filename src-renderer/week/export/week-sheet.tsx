import './week-sheet.css'
import type { ReactNode } from 'react'

import { exportedDays, type ExportedDay } from '../../../src-shared/exported-days.ts'
import type { WeekSummary, WeekView } from '../../../src-shared/review.ts'
import { sentenceWords } from '../../../src-shared/words/sentence-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { fullDate, shortDay, timeOf } from '../../formats/dates.ts'
import { t } from '../../words.ts'
import { coveredWords } from '../covered-words.ts'
import { StillSpread } from '../week-spread.tsx'

/** A day of up to so many wins is not broken over pages; a longer one would leave gaps. */
const MAX_UNBROKEN = 8

interface Props {
  view: WeekView
  summary: WeekSummary
  /** The first day of the week. */
  first: string
}

/**
 * A week for print: its spread, and the whole words of its wins below, since nothing can be pointed
 * at on paper. Its width does not depend on the window.
 */
export function WeekSheet({ view, summary, first }: Props): ReactNode {
  const days = exportedDays(view)
  return (
    <article className="week-sheet">
      <h1>{t('week.heading', { day: fullDate(first) })}</h1>
      <div className="sheet-spread">
        <StillSpread view={view} />
      </div>
      {days.every(({ wins }) => wins.length === 0) && <p>{t('week.quiet')}</p>}
      <div className="sheet-days">
        {days.map((day) => (
          <SheetDay key={day.day} day={day} />
        ))}
      </div>
      {summary.sentences.length > 0 && (
        <section>
          <h2>{t('week.says')}</h2>
          <ul className="sheet-summary">
            {summary.sentences.map((sentence) => (
              <li key={sentence.kind}>{sentenceWords(catalog, sentence)}</li>
            ))}
          </ul>
        </section>
      )}
      {summary.answer !== '' && (
        <section>
          <h2>{summary.question}</h2>
          <p className="sheet-text" dir="auto">
            {summary.answer}
          </p>
        </section>
      )}
    </article>
  )
}

function SheetDay({ day: { day, rest, wins, covered } }: { day: ExportedDay }): ReactNode {
  return (
    <section className="sheet-day" data-together={wins.length <= MAX_UNBROKEN}>
      <h2>{rest ? t('week.keep.restDay', { day: shortDay(day) }) : shortDay(day)}</h2>
      {covered !== undefined && <p className="sheet-text hint">{coveredWords(covered.text)}</p>}
      {wins.length > 0 && (
        <ul>
          {wins.map(({ win, grewOutOf }) => (
            <li key={win.id}>
              <span className="hint">{timeOf(win)}</span>
              <div>
                <p className="sheet-text" dir="auto">
                  {win.text}
                </p>
                {grewOutOf !== undefined && (
                  <p className="hint">{t('wins.grewOutOf', { text: grewOutOf })}</p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
