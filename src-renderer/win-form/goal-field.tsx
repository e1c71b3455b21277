import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { t } from '../words.ts'
import type { Draft } from './drafts.ts'

/** In the place of a goal's id: a goal that is still to be named. */
const NEW = 'new'

interface Props {
  goals: readonly GoalView[]
  goalId: string | undefined
  /** The name that is being typed, where a new goal is wanted. */
  newGoal: string | undefined
  changed: (part: Pick<Draft, 'goalId' | 'newGoal'>) => void
}

/** The goal that a win serves: one of those there are, a new one that begins with Save, or none. */
export function GoalField({ goals, goalId, newGoal, changed }: Props): ReactNode {
  const naming = newGoal !== undefined
  return (
    <div className="goal-field">
      <label>
        {t('win.goal')}
        <select
          value={naming ? NEW : (goalId ?? '')}
          onChange={({ target: { value } }) => {
            if (value === NEW) changed({ newGoal: '' })
            else changed({ goalId: value === '' ? null : value, newGoal: undefined })
          }}
        >
          <option value="">{t('win.noGoal')}</option>
          {goals.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW}>{t('win.newGoal')}</option>
        </select>
      </label>
      {naming && (
        <label className="new-goal">
          {t('win.newGoalLabel')}
          <input
            type="text"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because it was asked for just now
            autoFocus
            value={newGoal}
            onChange={(event) => changed({ newGoal: event.target.value })}
          />
        </label>
      )}
    </div>
  )
}
