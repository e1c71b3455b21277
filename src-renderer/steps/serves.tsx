import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { t } from '../words.ts'

interface Props {
  task?: string | undefined
  goal?: GoalView | undefined
}

/** What a step serves: its task, and who one becomes by its goal. */
export function Serves({ task, goal }: Props): ReactNode {
  const towards = goal && (goal.identity ?? goal.name)
  const parts = [
    task !== undefined && t('next.serves', { task }),
    towards !== undefined && towards,
  ].filter((part) => typeof part === 'string')
  if (parts.length === 0) return null
  return <p className="hint serves">{parts.join(' · ')}</p>
}

/** The routine that a step comes after. */
export function Anchor({ anchor }: { anchor: string | undefined }): ReactNode {
  if (anchor === undefined) return null
  return <p className="hint">{t('next.anchor', { anchor })}</p>
}
