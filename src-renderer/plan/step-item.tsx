import type { ReactNode } from 'react'

import type { StepView } from '../../src-shared/contract/plan.ts'
import type { ParentTask } from '../steps/smaller-step.tsx'
import { AnchorLine } from '../steps/step-context.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { MoreMenu } from './more-menu.tsx'
import { StepActions } from './step-actions.tsx'
import { StepEditForm } from './step-edit-form.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { useOrder } from './use-order.tsx'
import { useStepItem } from './use-step-item.ts'

interface Props {
  step: StepView
  parentTask: ParentTask
  order: readonly string[]
  /** The heading above it, which takes the focus once the step is gone. */
  headingId: string
  onArchive: (item: ArchivedItem) => void
}

/** An open step and what can be done with it. */
export function StepItem({ step, parentTask, order, headingId, onArchive }: Props): ReactNode {
  const { id, text, anchor, chosen } = step
  const form = useFormDraft(`step ${id}`)
  const actions = useStepItem(step, headingId, onArchive)
  const moves = useOrder({ id, order })
  const textId = `step-${id}`

  if (form.draft !== undefined) {
    return <StepEditForm step={step} parentTask={parentTask} headingId={headingId} />
  }
  return (
    <li className="plan-step">
      <div className="plan-row">
        <div className="plan-words">
          <AnchorLine anchor={anchor} />
          <p id={textId} className="plan-text" dir="auto">
            {text}
            {chosen && <span className="hint"> – {t('plan.chosen')}</span>}
          </p>
        </div>
        <StepActions
          step={step}
          parentTask={parentTask}
          textId={textId}
          headingId={headingId}
          actions={actions}
          menu={
            <MoreMenu
              id={moves.buttonId}
              of={text}
              items={[
                ...(chosen
                  ? []
                  : [{ key: 'choose', label: t('plan.choose'), onSelect: actions.choose }]),
                { key: 'edit', label: t('plan.edit'), onSelect: () => form.change({}) },
                ...moves.items,
                { key: 'archive', label: t('next.letGo'), onSelect: actions.archive },
              ]}
            />
          }
        />
      </div>
      {moves.said}
    </li>
  )
}
