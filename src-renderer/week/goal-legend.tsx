import './goal-legend.css'
import type { ReactNode } from 'react'

import type { WeekView } from '../../src-shared/review.ts'
import { useGoals } from '../goal/use-goals.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import { t } from '../words.ts'

/** The goals that the week's wins are for, with their beads. Renders nothing if there are none. */
export function GoalLegend({ view: { days } }: { view: Pick<WeekView, 'days'> }): ReactNode {
  const goals = useGoals()
  const served = new Set(days.flatMap(({ wins }) => wins.map(({ goalId }) => goalId ?? '')))
  const shown = [...goals.values()].filter(({ id }) => served.has(id))
  if (shown.length === 0) return null
  const isMore = [...served].some((id) => !goals.has(id))
  return (
    <ul className="week-goals" aria-label={t('week.goals')}>
      {shown.map((mark) => (
        <li key={mark.id}>
          <GoalBead mark={mark} />
          <span dir="auto">{mark.name}</span>
        </li>
      ))}
      {isMore && (
        <li>
          <GoalBead mark={undefined} />
          {t('week.noGoal')}
        </li>
      )}
    </ul>
  )
}
