import type { ReactNode } from 'react'

import type { TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { StepItem } from './step-item.tsx'

/** If a task has more open steps than this, the next one alone is recommended. */
const HANDFUL = 5

interface Props {
  task: TaskView
  /** The heading of the task, which takes the focus once a step is gone. */
  headingId: string
  onArchive: (item: ArchivedItem) => void
}

/** The open steps of a task after the next one, folded away. */
export function TaskSteps({ task, headingId, onArchive }: Props): ReactNode {
  const { text, steps, friction = {} } = task
  const order = steps.map(({ id }) => id)
  const count = steps.length - 1
  if (count < 1) return null
  return (
    <details className="folded">
      <summary>{t(steps.length > HANDFUL ? 'plan.justNext' : 'plan.moreSteps', { count })}</summary>
      <ul aria-label={t('plan.steps', { text: shorten(text) })} className="plan-steps">
        {steps.slice(1).map((step) => (
          <StepItem
            key={step.id}
            step={step}
            parentTask={{ task: text, friction }}
            order={order}
            headingId={headingId}
            onArchive={onArchive}
          />
        ))}
      </ul>
    </details>
  )
}
