import type { ReactNode } from 'react'

import type { TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { StepItem } from './step-item.tsx'

/** If a task has more open steps than this, those after the first are folded away. */
const MOST_UNFOLDED = 5

interface Props {
  task: TaskView
  /** The heading of the task, which takes the focus once a step is gone. */
  headingId: string
  onArchive: (item: ArchivedItem) => void
}

/** The open steps of a task. */
export function TaskSteps({ task, headingId, onArchive }: Props): ReactNode {
  const { text, steps, friction = {} } = task
  const order = steps.map(({ id }) => id)
  const label = t('plan.steps', { text: shorten(text) })
  const items = steps.map((step) => (
    <StepItem
      key={step.id}
      step={step}
      parentTask={{ task: text, friction }}
      order={order}
      headingId={headingId}
      onArchive={onArchive}
    />
  ))
  const isFolded = items.length > MOST_UNFOLDED
  return (
    <>
      {items.length > 0 && (
        <ul aria-label={label} className="plan-steps">
          {isFolded ? items.slice(0, 1) : items}
        </ul>
      )}
      {isFolded && (
        <details className="folded">
          <summary>{t('plan.justNext', { count: items.length - 1 })}</summary>
          <ul aria-label={label} className="plan-steps">
            {items.slice(1)}
          </ul>
        </details>
      )}
    </>
  )
}
