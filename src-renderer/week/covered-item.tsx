import type { ReactNode } from 'react'

import type { WeekDay } from '../../src-shared/review.ts'
import { isolated } from '../../src-shared/right-to-left.ts'
import { weekAddress } from '../ui/use-address.ts'
import { t } from '../words.ts'

interface Props {
  covered: NonNullable<WeekDay['covered']>
  /** The middle of its bead, from the start and the top of its day, in CSS pixels. */
  place: { left: number; top: number } | undefined
  /** To which side its words open. */
  side: 'start' | 'end'
}

/** A day that a win of another day was put forward to: a lighter bead that leads to that win. */
export function CoveredItem({ covered, place, side }: Props): ReactNode {
  const { id, day, text } = covered
  return (
    <li className="week-covered" data-side={side} style={place}>
      <a href={weekAddress(day, id)}>
        <span className="week-words">{t('week.covered', { text: isolated(text) })}</span>
      </a>
    </li>
  )
}
