import { useState, type ReactNode } from 'react'

import type { StepView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { SmallerStep, type ParentTask } from '../steps/smaller-step.tsx'
import { AnchorLine } from '../steps/step-context.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { MoreActions } from './more-actions.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { StepEditForm } from './step-edit-form.tsx'
import { useFormDraft } from './use-form-draft.ts'
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
  const [isShrinking, setIsShrinking] = useState(false)
  const { draft, change: changeDraft } = useFormDraft(`step ${id}`)
  const actions = useStepItem(step, headingId, onArchive)
  const textId = `step-${id}`

  if (draft !== undefined) {
    return <StepEditForm step={step} parentTask={parentTask} headingId={headingId} />
  }
  return (
    <li className="plan-step">
      <AnchorLine anchor={anchor} />
      <p id={textId} className="plan-text">
        {text}
        {chosen && <span className="hint"> – {t('plan.chosen')}</span>}
      </p>
      {isShrinking ? (
        <SmallerStep
          step={text}
          parentTask={() => Promise.resolve(parentTask)}
          onTake={actions.makeSmaller}
          onDone={() => {
            setIsShrinking(false)
            focusHeading(headingId)
          }}
        />
      ) : (
        <div className="plan-buttons">
          <button aria-describedby={textId} onClick={actions.didIt}>
            {t('next.didIt')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={actions.start}>
            {t('next.start')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={() => setIsShrinking(true)}>
            {t('next.tooBig')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={actions.archive}>
            {t('next.letGo')}
          </button>
          <MoreActions text={text}>
            {!chosen && (
              <button className="quiet" aria-describedby={textId} onClick={actions.choose}>
                {t('plan.choose')}
              </button>
            )}
            <button
              className="quiet"
              aria-label={t('plan.editNamed', { text: shorten(text) })}
              onClick={() => changeDraft({})}
            >
              {t('plan.edit')}
            </button>
            <OrderButtons id={id} text={shorten(text)} order={order} />
          </MoreActions>
        </div>
      )}
      <p role="alert" className="error">
        {actions.error}
      </p>
    </li>
  )
}
