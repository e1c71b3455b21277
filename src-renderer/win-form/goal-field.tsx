import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { t } from '../words.ts'
import type { WinDraft } from './draft-store.ts'

/** The value of the option for a new goal. */
const NEW = 'new'

interface Props {
  goals: readonly GoalView[]
  goalId: string | undefined
  /** The typed name of a new goal; undefined if none is wanted. */
  newGoal: string | undefined
  onChange: (part: Pick<WinDraft, 'goalId' | 'newGoal'>) => void
}

/** The goal of a win: one of the present goals, a new one that is added on saving, or none. */
export function GoalField({ goals, goalId, newGoal, onChange }: Props): ReactNode {
  const isNaming = newGoal !== undefined
  return (
    <div>
      <label>
        {t('win.goal')}
        <select
          value={isNaming ? NEW : (goalId ?? '')}
          onChange={({ target: { value } }) => {
            if (value === NEW) onChange({ newGoal: '' })
            else onChange({ goalId: value === '' ? null : value, newGoal: undefined })
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
      {isNaming && (
        <label className="new-goal">
          {t('win.newGoalLabel')}
          <input
            type="text"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because it was asked for just now
            autoFocus
            value={newGoal}
            onChange={(event) => onChange({ newGoal: event.target.value })}
          />
        </label>
      )}
    </div>
  )
}
