import type { ReactNode } from 'react'

import type { WeekSummary, WeekView } from '../../src-shared/review.ts'
import { weekHref } from '../page/route.ts'
import { ReviewHeader } from '../review/review-header.tsx'
import { FILES, ShareMenu } from '../review/share-menu.tsx'
import { t } from '../words.ts'
import { rhythmSentence } from './rhythm-words.ts'
import { monthOf, weekHeading } from './week-dates.ts'

interface Props {
  /** Undefined until the week has been read. */
  view: WeekView | undefined
  summary: WeekSummary | undefined
  onExport: (format: (typeof FILES)[number]) => void
}

/** The heading of a week, a sentence about its rhythm, and what leads to other weeks. */
export function WeekHeader({ view, summary, onExport }: Props): ReactNode {
  const sentence = view && summary && rhythmSentence(view, summary.rhythm.word)
  const month = view && monthOf(view)
  return (
    <ReviewHeader
      shown="week"
      hrefs={{
        week: '#week',
        month: month === undefined ? '#month' : `#month/${month}`,
        year: month === undefined ? '#year' : `#year/${month.slice(0, 4)}`,
      }}
      heading={view && weekHeading(view)}
      headingId="week-heading"
      hint={sentence && t(sentence)}
      back={view && { href: weekHref(view.previous), label: t('week.before') }}
      forward={
        view?.next === undefined ? undefined : { href: weekHref(view.next), label: t('week.after') }
      }
      present={{ href: '#week', label: t('week.present') }}
      isPresent={view?.days.some(({ day }) => day === view.today) === true}
    >
      <ShareMenu formats={FILES} onSelect={onExport} />
    </ReviewHeader>
  )
}
