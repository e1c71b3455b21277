import './step-context.css'
import { Fragment, type ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { t } from '../words.ts'

interface Props {
  task?: string | undefined
  goal?: GoalView | undefined
}

/** What a step serves: its task and its goal, with the goal's bead. */
export function StepContext({ task, goal }: Props): ReactNode {
  const parts = [task, goal?.name].filter((part) => part !== undefined)
  if (parts.length === 0) return null
  return (
    <p className="serves">
      <WinBead win={goal === undefined ? {} : { goalId: goal.id }} />
      <span>
        {parts.map((part, place) => (
          <Fragment key={part}>
            {place > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </span>
    </p>
  )
}

/** The anchor of a step: the routine that it comes after. */
export function AnchorLine({ anchor }: { anchor: string | undefined }): ReactNode {
  if (anchor === undefined) return null
  return <p className="hint">{t('next.anchor', { anchor })}</p>
}
