import './spread-threads.css'
import type { ReactNode } from 'react'

import type { WeekView } from '../../src-shared/review.ts'
import { useGoals } from '../goal/use-goals.ts'
import { FORWARD_PREFIX } from './layout-input.ts'
import type { Thread, WeekLayout } from './week-layout.ts'

interface Props {
  layout: WeekLayout
  view: Pick<WeekView, 'days'>
  /** The ids of the wins of the chain that stands out; undefined if none does. */
  lit: ReadonlySet<string> | undefined
}

/** The threads of a week, in the hues of their goals. Those that stand out lie above the others. */
export function SpreadThreads({
  layout: { width, height, threads, isDense },
  view,
  lit,
}: Props): ReactNode {
  const goals = useGoals()
  const goalOf = new Map(view.days.flatMap(({ wins }) => wins.map((win) => [win.id, win.goalId])))
  const hueOf = ({ from = '', to = '' }: Thread): string | undefined =>
    goals.get(goalOf.get(to) ?? goalOf.get(from) ?? '')?.hue
  const isLit = ({ from, to }: Thread): boolean =>
    lit !== undefined && [from, to].every((id) => id === undefined || lit.has(id))
  const sorted = threads.toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)))
  return (
    <svg
      className="week-threads along-lines"
      aria-hidden="true"
      data-dense={isDense}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {sorted.map((thread) => {
        const { from, to, path } = thread
        const isDotted = from === undefined || to === undefined || to.startsWith(FORWARD_PREFIX)
        return (
          <path
            key={`${from ?? ''} ${to ?? ''}`}
            d={path}
            data-hue={hueOf(thread)}
            data-lit={isLit(thread)}
            data-dotted={isDotted}
          />
        )
      })}
    </svg>
  )
}
