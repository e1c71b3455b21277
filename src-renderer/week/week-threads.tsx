import type { ReactNode } from 'react'

import { FORWARD_PREFIX } from './layout-input.ts'
import type { Thread, WeekLayout } from './week-layout.ts'

interface Props {
  layout: WeekLayout
  /** The ids of the wins in the selected chain; undefined if none is selected. */
  lit: ReadonlySet<string> | undefined
}

/** The threads of a week. Those of the selected chain are drawn last, on top of the others. */
export function WeekThreads({ layout: { width, height, threads }, lit }: Props): ReactNode {
  const isLit = ({ from, to }: Thread): boolean =>
    lit !== undefined && [from, to].every((id) => id === undefined || lit.has(id))
  const sorted = threads.toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)))
  return (
    <svg
      className="week-threads"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {sorted.map((thread) => {
        const { from = '', to = '', path } = thread
        const kind = isLit(thread)
          ? 'week-lit'
          : to.startsWith(FORWARD_PREFIX)
            ? 'week-forward'
            : undefined
        return (
          <g key={`${from} ${to}`}>
            {from !== '' && to !== '' && <path className="week-halo" d={path} />}
            <path className={kind} d={path} />
          </g>
        )
      })}
    </svg>
  )
}
