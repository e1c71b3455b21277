import type { ReactNode } from 'react'

import type { WeekView } from '../../src-shared/review.ts'
import { weekHref } from '../page/route.ts'
import { ReviewHeader } from '../review/review-header.tsx'
import { t } from '../words.ts'
import { ShareMenu } from './share-menu.tsx'
import type { ExportFormat } from './use-week-export.ts'
import { monthOf, weekHeading } from './week-dates.ts'

interface Props {
  /** Undefined until the week has been read. */
  view: WeekView | undefined
  onExport: (format: ExportFormat) => void
}

/** The heading of a week, and what leads to other weeks. */
export function WeekHeader({ view, onExport }: Props): ReactNode {
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
      back={view && { href: weekHref(view.previous), label: t('week.before') }}
      forward={
        view?.next === undefined ? undefined : { href: weekHref(view.next), label: t('week.after') }
      }
      present={{ href: '#week', label: t('week.present') }}
      isPresent={view?.days.some(({ day }) => day === view.today) === true}
    >
      <ShareMenu onSelect={onExport} />
    </ReviewHeader>
  )
}
