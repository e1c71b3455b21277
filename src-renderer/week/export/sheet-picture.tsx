import type { ReactNode } from 'react'

import type { WeekView } from '../../../src-shared/review.ts'
import { dayOfMonth, weekdayShort } from '../../formats/dates.ts'
import { FORWARD_PREFIX, layoutDays } from '../layout-input.ts'
import { layOutWeek } from '../week-layout.ts'

/** The width of a day in CSS pixels: seven of them fit between the margins of A4. */
const COLUMN_WIDTH = 96
/** The height of the weekdays and dates above the beads. */
const HEADER_HEIGHT = 48
/** The least height below the header, so that a quiet week makes a picture too. */
const MIN_HEIGHT = 96

/** The beads and threads of a week for print. Its wins are listed below in words. */
export function SheetPicture({ view }: { view: WeekView }): ReactNode {
  const layout = layOutWeek({
    days: layoutDays(view),
    goesOn: new Set(view.goesOn),
    columnWidth: COLUMN_WIDTH,
  })
  const height = HEADER_HEIGHT + Math.max(layout.height, MIN_HEIGHT)
  return (
    <svg
      className="sheet-picture"
      aria-hidden="true"
      // The outermost lines lie half beyond the days.
      viewBox={`-1 0 ${layout.width + 2} ${height}`}
      preserveAspectRatio="xMidYMin"
    >
      {view.days.map(({ day, rest }, column) => (
        <g key={day}>
          {rest && <rect x={column * COLUMN_WIDTH} width={COLUMN_WIDTH} height={height} />}
          <line x1={column * COLUMN_WIDTH} x2={column * COLUMN_WIDTH} y2={height} />
          <text className="sheet-weekday" x={(column + 0.5) * COLUMN_WIDTH} y="14">
            {weekdayShort(day)}
          </text>
          <text className="sheet-date" x={(column + 0.5) * COLUMN_WIDTH} y="36">
            {dayOfMonth(day)}
          </text>
        </g>
      ))}
      <line x1={layout.width} x2={layout.width} y2={height} />
      <g transform={`translate(0 ${HEADER_HEIGHT})`}>
        {layout.threads.map(({ from = '', to = '', path }) => (
          <g key={`${from} ${to}`}>
            {from !== '' && to !== '' && <path className="sheet-halo" d={path} />}
            <path
              className={to.startsWith(FORWARD_PREFIX) ? 'sheet-forward' : undefined}
              d={path}
            />
          </g>
        ))}
        {layout.beads.map(({ id, x, y }) => (
          <circle
            key={id}
            className={id.startsWith(FORWARD_PREFIX) ? 'sheet-covered' : undefined}
            cx={x}
            cy={y}
            r={layout.radius}
          />
        ))}
      </g>
    </svg>
  )
}
