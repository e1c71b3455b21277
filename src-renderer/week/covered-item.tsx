import type { ReactNode } from 'react'

import type { WeekDay } from '../../src-shared/review.ts'
import { weekHref } from '../page/route.ts'
import { coveredWords } from './covered-words.ts'

interface Props {
  covered: NonNullable<WeekDay['covered']>
  /** Whether its words may be quoted. */
  isQuoted: boolean
  /** The middle of its bead, from the start and the top of its day, in CSS pixels. */
  place: { left: number; top: number } | undefined
  /** The side to which its words open. */
  side: 'start' | 'end'
}

/** Marks a day that a win of another day was put forward to: a lighter bead that links to that win. */
export function CoveredItem({ covered, isQuoted, place, side }: Props): ReactNode {
  const { id, day, text } = covered
  return (
    <li className="week-covered" data-side={side} style={place}>
      <a href={weekHref(day, id)}>
        <span className="week-words">{coveredWords(isQuoted ? text : undefined)}</span>
      </a>
    </li>
  )
}
