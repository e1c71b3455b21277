import { useState, type ReactNode } from 'react'

import type { Goal } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { goalTrouble, t } from '../words.ts'
import type { Draft } from './drafts.ts'

/** In the place of a goal's id: a goal that is still to be named. */
const NEW = 'new'

interface Props {
  goals: readonly Goal[]
  goalId: string | undefined
  /** The name that is being typed, where a new goal is wanted. */
  newGoal: string | undefined
  changed: (part: Pick<Draft, 'goalId' | 'newGoal'>) => void
}

/** The goal that a win serves: one of those there are, a new one, or none. */
export function GoalField({ goals, goalId, newGoal, changed }: Props): ReactNode {
  const [added, setAdded] = useState<Goal[]>([])
  const [trouble, setTrouble] = useState<string>()
  const naming = newGoal !== undefined

  async function add(): Promise<void> {
    const result = await ask('goal.add', { name: newGoal ?? '' }).catch(() => undefined)
    if (result?.kind !== 'added') return setTrouble(goalTrouble(result))
    setAdded((known) => [...known, result.goal])
    setTrouble(undefined)
    changed({ goalId: result.goal.id, newGoal: undefined })
  }

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
          {[...goals, ...added].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW}>{t('win.newGoal')}</option>
        </select>
      </label>
      {naming && (
        <div className="new-goal">
          <label>
            {t('win.newGoalLabel')}
            <input
              type="text"
              value={newGoal}
              onChange={(event) => changed({ newGoal: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                // Enter names the goal; the form is saved by its own button.
                event.preventDefault()
                void add()
              }}
            />
          </label>
          <button type="button" onClick={() => void add()}>
            {t('win.addGoal')}
          </button>
        </div>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}
