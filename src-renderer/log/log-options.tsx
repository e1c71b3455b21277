import type { ReactNode } from 'react'

import { shorten } from '../../src-shared/words/shorten.ts'
import { useGoals } from '../goal/use-goals.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import { Menu } from '../ui/menu.tsx'
import { t } from '../words.ts'
import type { LogOptions } from './use-log-options.ts'

/** Whether the win continues another one: one tap, and off unless it is tapped. */
export function ContinuesBox({ options }: { options: LogOptions }): ReactNode {
  const { continues, isContinuing, setContinuing } = options
  if (continues === undefined) return null
  return (
    <label className="continues-box">
      <input
        type="checkbox"
        checked={isContinuing}
        onChange={({ target }) => setContinuing(target.checked)}
      />
      <span>{t('quickLog.continues', { text: shorten(continues.text) })}</span>
    </label>
  )
}

/** The goal of the win, with a menu of all goals. There is none while no goal is. */
export function GoalMenu({ options }: { options: LogOptions }): ReactNode {
  const { goalId, setGoal } = options
  const goals = useGoals()
  const open = [...goals.values()].filter(({ letGo }) => !letGo)
  if (open.length === 0) return null
  const chosen = goalId === undefined ? undefined : goals.get(goalId)
  return (
    <Menu
      className="quiet goal-menu"
      label={t('quickLog.goalNamed', { goal: chosen?.name ?? t('quickLog.noGoal') })}
      items={[
        {
          key: '',
          label: <GoalLine name={t('quickLog.noGoalItem')} />,
          isChecked: chosen === undefined,
          onSelect: () => setGoal(undefined),
        },
        ...open.map((mark) => ({
          key: mark.id,
          label: <GoalLine mark={mark} name={mark.name} />,
          isChecked: mark === chosen,
          onSelect: () => setGoal(mark.id),
        })),
      ]}
    >
      <GoalLine mark={chosen} name={chosen?.name ?? t('quickLog.goal')} />
      <span aria-hidden>▾</span>
    </Menu>
  )
}

type Mark = Parameters<typeof GoalBead>[0]['mark']

function GoalLine({ mark, name }: { mark?: Mark; name: string }): ReactNode {
  return (
    <>
      <GoalBead mark={mark} />{' '}
      <span className="goal-line-name" dir="auto">
        {name}
      </span>
    </>
  )
}
