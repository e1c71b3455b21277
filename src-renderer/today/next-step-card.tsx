import '../ui/step-card.css'
import { Suspense, useRef, useState, type ReactNode } from 'react'

import type { NextStep } from '../../src-shared/contract/plan.ts'
import { isFocusWithin } from '../page/remember-focus.ts'
import { useFormDraft } from '../plan/use-form-draft.ts'
import { parentTaskOf } from '../steps/parent-task.ts'
import { AnchorLine, StepContext } from '../steps/step-context.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { NextStepForm, SmallerStep } from './later-parts.tsx'
import { NextStepButtons } from './next-step-buttons.tsx'
import { formOf, useNextStepActions } from './use-next-step-actions.ts'

interface Props {
  next: NextStep
  onArchive: (step: ArchivedItem) => void
  onPutOff: () => void
}

/** The one step that is next, what it serves, and what can be done with it. */
export function NextStepCard({ next, onArchive, onPutOff }: Props): ReactNode {
  /** The words of the step that is still too big. */
  const [tooBig, setTooBig] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const card = useRef<HTMLElement>(null)
  const { stepId, taskId, text } = next
  const form = useFormDraft(formOf(stepId))
  const actions = useNextStepActions({ next, heading, onArchive })
  const part = form.draft?.['part']

  /** Back to what can be done: the button that led here is gone. */
  function toButtons(): void {
    setTooBig(undefined)
    form.close()
    if (isFocusWithin(card.current)) heading.current?.focus()
  }

  return (
    <section ref={card} className="card step-card" aria-labelledby="next-heading">
      <h2 id="next-heading" ref={heading} tabIndex={-1} className="unseen">
        {t('next.heading')}
      </h2>
      <StepContext task={next.task} goal={next.goal} />
      <AnchorLine anchor={next.anchor} />
      <p id="next-text" className="step-card-text" dir="auto">
        {text}
      </p>
      {tooBig === text ? (
        <Suspense>
          <SmallerStep
            step={text}
            parentTask={() => parentTaskOf(taskId, text)}
            onTake={actions.makeSmaller}
            onDone={toButtons}
          />
        </Suspense>
      ) : stepId !== undefined && (part === 'text' || part === 'anchor') ? (
        <Suspense>
          <NextStepForm
            id={stepId}
            step={next}
            part={part}
            typed={form.draft?.['typed']}
            onType={(typed) => form.change({ typed })}
            onDone={toButtons}
          />
        </Suspense>
      ) : (
        <>
          <p className="hint">{reasonWords(next)}</p>
          <NextStepButtons
            describedBy="next-text"
            actions={actions}
            onSmaller={() => setTooBig(text)}
            onPutOff={onPutOff}
          />
        </>
      )}
      <p role="alert" className="remark error">
        {actions.error}
      </p>
    </section>
  )
}

/** Why this step is the next one, in a few words. */
function reasonWords({ why, after, isBig }: NextStep): string {
  if (why === 'goes-on' && after === undefined) return t('next.why.goesOnPlain')
  const isCalledSmall = why === 'smallest' || why === 'low-energy'
  if (isBig && isCalledSmall) return t('next.why.big', { smaller: t('next.tooBig') })
  return t(`next.why.${why}`, { after })
}
