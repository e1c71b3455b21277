import { useRef, useState, type ReactNode } from 'react'

import type { NextStep } from '../../src-shared/contract/plan.ts'
import { parentTaskOf } from '../steps/parent-task.ts'
import { SmallerStep } from '../steps/smaller-step.tsx'
import { AnchorLine, StepContext } from '../steps/step-context.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { useNextStepActions } from './use-next-step-actions.ts'

interface Props {
  next: NextStep
  onArchive: (step: ArchivedItem) => void
  /** Not now, for a rung that is not a step yet. */
  onPutOff: () => void
}

/** The one step that is next, what it serves, and what can be done with it. */
export function NextStepCard({ next, onArchive, onPutOff }: Props): ReactNode {
  /** The words of the step that is still too big. */
  const [tooBig, setTooBig] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const actions = useNextStepActions({ next, heading, onArchive, onPutOff })
  const { stepId, taskId, text } = next

  return (
    <section className="step-card next-step" aria-labelledby="next-heading">
      <h2 id="next-heading" ref={heading} tabIndex={-1}>
        {t('next.heading')}
      </h2>
      <AnchorLine anchor={next.anchor} />
      <p id="next-text" className="step-card-text">
        {text}
      </p>
      {tooBig === text ? (
        <SmallerStep
          step={text}
          parentTask={() => parentTaskOf(taskId, text)}
          onTake={actions.makeSmaller}
          onDone={() => {
            setTooBig(undefined)
            heading.current?.focus()
          }}
        />
      ) : (
        <>
          <StepContext task={next.task} goal={next.goal} />
          <p className="hint">{reasonWords(next)}</p>
          <div className="step-card-buttons">
            <button className="primary" aria-describedby="next-text" onClick={actions.didIt}>
              {t('next.didIt')}
            </button>
            <button aria-describedby="next-text" onClick={actions.start}>
              {t('next.start')}
            </button>
            <span className="step-card-away">
              <button
                className="quiet"
                aria-describedby="next-text"
                onClick={() => setTooBig(text)}
              >
                {t('next.tooBig')}
              </button>
              <button className="quiet" aria-describedby="next-text" onClick={actions.dismiss}>
                {t(stepId === undefined ? 'next.notNow' : 'next.letGo')}
              </button>
            </span>
          </div>
        </>
      )}
      <p role="alert" className="error">
        {actions.error}
      </p>
    </section>
  )
}

/** The rule by which this step is the next one, in a sentence. */
function reasonWords({ why, after, isBig }: NextStep): string {
  if (why === 'goes-on' && after === undefined) return t('next.why.goesOnPlain')
  const isCalledSmall = why === 'smallest' || why === 'low-energy'
  if (isBig && isCalledSmall) return t('next.why.big', { tooBig: t('next.tooBig') })
  return t(`next.why.${why}`, { after })
}
