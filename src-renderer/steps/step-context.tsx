import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { t } from '../words.ts'

interface Props {
  task?: string | undefined
  goal?: GoalView | undefined
}

/** What a step serves: its task, and the identity line or name of its goal. */
export function StepContext({ task, goal }: Props): ReactNode {
  const goalLine = goal && (goal.identity ?? goal.name)
  const parts = [
    task !== undefined && t('next.serves', { task }),
    goalLine !== undefined && goalLine,
  ].filter((part) => typeof part === 'string')
  if (parts.length === 0) return null
  return <p className="hint serves">{parts.join(' · ')}</p>
}

/** The anchor of a step: the routine that it comes after. */
export function AnchorLine({ anchor }: { anchor: string | undefined }): ReactNode {
  if (anchor === undefined) return null
  return <p className="hint">{t('next.anchor', { anchor })}</p>
}
