import type { ReactNode } from 'react'

import type { WeekDay } from '../../src-shared/review.ts'
import { weekHref } from '../page/route.ts'
import { coveredWords } from './covered-words.ts'
import type { Row } from './week-layout.ts'
import { placeOf } from './win-item.tsx'

interface Props {
  covered: NonNullable<WeekDay['covered']>
  /** Whether its words may be quoted. */
  isQuoted: boolean
  /** Its row in the spread; undefined in a list. */
  row: Row | undefined
}

/** Marks a day that a win of another day was put forward to: a dashed bead that links to that win. */
export function CoveredItem({ covered, isQuoted, row }: Props): ReactNode {
  const { id, day, text } = covered
  const words = coveredWords(isQuoted ? text : undefined)
  return (
    <li className="week-covered" data-lines={row?.lines} style={row && placeOf(row)}>
      <a href={weekHref(day, id)} title={row && words}>
        <span className="week-covered-bead" aria-hidden="true" />
        <span className="week-text" dir="auto">
          {words}
        </span>
      </a>
    </li>
  )
}
