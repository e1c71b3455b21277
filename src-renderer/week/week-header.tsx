import type { ReactNode } from 'react'

import type { WeekSummary, WeekView } from '../../src-shared/review.ts'
import { monthName } from '../formats/dates.ts'
import { weekHref } from '../page/route.ts'
import { PeriodNav } from '../review/period-nav.tsx'
import { t } from '../words.ts'
import { ExportMenu } from './export-menu.tsx'
import { rhythmSentence } from './rhythm-words.ts'
import type { ExportFormat } from './use-week-export.ts'
import { monthOf, weekHeading } from './week-dates.ts'

interface Props {
  /** Undefined until the week has been read. */
  view: WeekView | undefined
  summary: WeekSummary | undefined
  /** Whether the week is shown as a list. */
  isList: boolean
  onToggleList: () => void
  onExport: (format: ExportFormat) => void
}

/** The heading of a week, a sentence about its rhythm, and the links to other weeks. */
export function WeekHeader({ view, summary, isList, onToggleList, onExport }: Props): ReactNode {
  const sentence = view && summary && rhythmSentence(view, summary.rhythm.word)
  return (
    <header className="review-header">
      <div>
        <h1 id="week-heading" tabIndex={-1}>
          {view && weekHeading(view)}
        </h1>
        {sentence && <p className="hint">{t(sentence)}</p>}
      </div>
      {view && (
        <PeriodNav
          back={{ href: weekHref(view.previous), label: t('week.before') }}
          forward={
            view.next === undefined
              ? undefined
              : { href: weekHref(view.next), label: t('week.after') }
          }
          present={{ href: '#week', label: t('week.present') }}
        >
          <a href={`#month/${monthOf(view)}`}>{monthName(monthOf(view))}</a>
          <button className="quiet week-as-list" aria-pressed={isList} onClick={onToggleList}>
            {t('week.asList')}
          </button>
          <ExportMenu onSelect={onExport} />
        </PeriodNav>
      )}
    </header>
  )
}
