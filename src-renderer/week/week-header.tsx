import type { ReactNode } from 'react'

import type { WeekView } from '../../src-shared/review.ts'
import { weekHref } from '../page/route.ts'
import { ReviewHeader } from '../review/review-header.tsx'
import { FILES, ShareMenu } from '../review/share-menu.tsx'
import { t } from '../words.ts'
import { monthOf, weekHeading, type WeeksBeside } from './week-dates.ts'

interface Props {
  /** Undefined until the week has been read. */
  view: WeekView | undefined
  beside: WeeksBeside
  onExport: (format: (typeof FILES)[number]) => void
}

/** The heading of a week, and what leads to other weeks. */
export function WeekHeader({ view, beside, onExport }: Props): ReactNode {
  const month = view && monthOf(view)
  const { previous, next } = beside
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
      back={
        previous === undefined ? undefined : { href: weekHref(previous), label: t('week.before') }
      }
      forward={next === undefined ? undefined : { href: weekHref(next), label: t('week.after') }}
      present={{ href: '#week', label: t('week.present') }}
      isPresent={view?.days.some(({ day }) => day === view.today) === true}
    >
      <ShareMenu formats={FILES} onSelect={onExport} />
    </ReviewHeader>
  )
}
