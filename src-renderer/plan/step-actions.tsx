import { useState, type ReactNode } from 'react'

import type { StepView } from '../../src-shared/contract/plan.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { SmallerStep, type ParentTask } from '../steps/smaller-step.tsx'
import { t } from '../words.ts'
import type { useStepItem } from './use-step-item.ts'

interface Props {
  step: StepView
  parentTask: ParentTask
  /** The id of the words of the step. */
  textId: string
  /** The heading that takes the focus once a smaller step was taken or declined. */
  headingId: string
  actions: ReturnType<typeof useStepItem>
  /** What is rarely done. */
  menu: ReactNode
}

/** What can be done with an open step, at the end of its row; below it, what a smaller one is asked. */
export function StepActions(props: Props): ReactNode {
  const { step, parentTask, textId, headingId, actions, menu } = props
  const [isShrinking, setIsShrinking] = useState(false)
  return (
    <>
      {isShrinking ? (
        <div className="plan-below">
          <SmallerStep
            step={step.text}
            parentTask={() => Promise.resolve(parentTask)}
            onTake={actions.makeSmaller}
            onDone={() => {
              setIsShrinking(false)
              focusHeading(headingId)
            }}
          />
        </div>
      ) : (
        <div className="plan-actions">
          <button aria-describedby={textId} onClick={actions.start}>
            {t('next.start')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={actions.didIt}>
            {t('next.didIt')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={() => setIsShrinking(true)}>
            {t('next.tooBig')}
          </button>
          {menu}
        </div>
      )}
      <p role="alert" className="error">
        {actions.error}
      </p>
    </>
  )
}
