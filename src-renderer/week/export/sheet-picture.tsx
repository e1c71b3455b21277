import type { ReactNode } from 'react'

import type { WeekView } from '../../../src-shared/review.ts'
import { dayOfMonth, weekdayShort } from '../../formats/dates.ts'
import { FORWARD_PREFIX, layoutDays } from '../layout-input.ts'
import { layOutWeek } from '../week-layout.ts'

/** The width of a day, in CSS pixels: seven of them are what A4 has between its margins. */
const COLUMN = 96
/** The height that the weekdays and dates have above the beads. */
const HEAD = 48
/** The least that the days have below it, so that a quiet week is a picture too. */
const LEAST = 96

/** A week's beads and threads as they are printed. What they say stands below in words. */
export function SheetPicture({ view }: { view: WeekView }): ReactNode {
  const layout = layOutWeek({
    days: layoutDays(view),
    goesOn: new Set(view.goesOn),
    columnWidth: COLUMN,
  })
  const height = HEAD + Math.max(layout.height, LEAST)
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
          {rest && <rect x={column * COLUMN} width={COLUMN} height={height} />}
          <line x1={column * COLUMN} x2={column * COLUMN} y2={height} />
          <text className="sheet-weekday" x={(column + 0.5) * COLUMN} y="14">
            {weekdayShort(day)}
          </text>
          <text className="sheet-date" x={(column + 0.5) * COLUMN} y="36">
            {dayOfMonth(day)}
          </text>
        </g>
      ))}
      <line x1={layout.width} x2={layout.width} y2={height} />
      <g transform={`translate(0 ${HEAD})`}>
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
