import type { ReactNode } from 'react'

import type { EnergyPoint, WeekDay } from '../../src-shared/review.ts'
import { weekdayShort } from '../formats/dates.ts'
import { isLeftToRight } from '../page/direction.ts'
import { t } from '../words.ts'

const WIDTH = 240
const HEIGHT = 32
/** Room for the names of the days, below. */
const NAMES = 14

interface Props {
  points: readonly EnergyPoint[]
  days: readonly Pick<WeekDay, 'day'>[]
}

/**
 * Energy before and after the wins of each day: a short line from an open bead to a full one, in the
 * direction in which the page is read.
 */
export function EnergyChart({ points, days }: Props): ReactNode {
  const along = isLeftToRight() ? 1 : -1
  const x = (day: string): number =>
    WIDTH / 2 +
    along * ((days.findIndex((one) => one.day === day) + 0.5) / days.length - 0.5) * WIDTH
  const y = (value: number): number => HEIGHT - 6 - ((value - 1) / 4) * (HEIGHT - 12)
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + NAMES}`} aria-hidden="true">
        {points.map(({ day, before, after }) => (
          <g key={day}>
            <line x1={x(day) - along * 5} y1={y(before)} x2={x(day) + along * 5} y2={y(after)} />
            <circle className="energy-before" cx={x(day) - along * 5} cy={y(before)} r="3" />
            <circle cx={x(day) + along * 5} cy={y(after)} r="3" />
            <text x={x(day)} y={HEIGHT + NAMES - 3}>
              {weekdayShort(day)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t('week.energy')}</figcaption>
    </figure>
  )
}
