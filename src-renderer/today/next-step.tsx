import { useRef, useState, type ReactNode } from 'react'

import type { AddResult, NextStep, PlanResult } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { Anchor, Serves } from '../steps/serves.tsx'
import { SmallerOffer } from '../steps/smaller-offer.tsx'
import { stepOf } from '../steps/step-of.ts'
import { useChange } from '../steps/use-change.ts'
import { say } from '../ui/said.ts'
import { useOnce } from '../ui/use-once.ts'
import { acknowledgement, t } from '../words.ts'

interface Props {
  next: NextStep
  /** It was let go. */
  letGo: (step: { id: string; text: string }) => void
  /** Not now, for a rung that is no step so far. */
  putOff: () => void
}

/** The one step that is next, what it serves, and what can be done about it. */
export function NextStepCard({ next, letGo, putOff }: Props): ReactNode {
  /** The words of the step that is still too big. */
  const [tooBig, setTooBig] = useState<string>()
  const { trouble, change } = useChange()
  const heading = useRef<HTMLHeadingElement>(null)
  const once = useOnce()
  const { stepId, taskId, text } = next
  const shrinking = tooBig === text

  /** A rung of the ladder becomes a step before anything is done with it. */
  async function asStep(): Promise<string | undefined> {
    if (stepId !== undefined) return stepId
    if (taskId === undefined) return undefined
    return (await change<AddResult>(ask('step.take', { taskId, text })))?.id
  }

  async function didIt(): Promise<void> {
    const id = await asStep()
    const done = id === undefined ? undefined : await change(ask('step.did', { id }))
    if (done === undefined) return
    say(acknowledgement(done))
    // What comes next may stand here already, and its button is not the one that was pressed.
    heading.current?.focus()
  }

  async function start(): Promise<void> {
    const id = await asStep()
    if (id === undefined) return
    say(undefined)
    await change<PlanResult>(
      ask('ring.begin', { stepId: id }).then((begun) => ({
        kind: begun === 'begun' ? 'changed' : 'gone',
      })),
    )
  }

  async function takeSmaller(smaller: string): Promise<boolean> {
    const id = await asStep()
    if (id === undefined) return false
    const edit = { id, text: smaller, smaller: true }
    return (await change(unlessCare(() => ask('step.edit', edit)))) !== undefined
  }

  async function away(): Promise<void> {
    if (stepId === undefined) return putOff()
    if (await change(ask('plan.let-go', { id: stepId }))) letGo({ id: stepId, text })
  }

  return (
    <section className="step-card next-step" aria-labelledby="next-heading">
      <h2 id="next-heading" ref={heading} tabIndex={-1}>
        {t('next.heading')}
      </h2>
      <Anchor anchor={next.anchor} />
      <p id="next-text" className="step-card-text">
        {text}
      </p>
      {!shrinking && (
        <>
          <Serves task={next.task} goal={next.goal} />
          <p className="hint">{whyWords(next)}</p>
        </>
      )}
      {shrinking ? (
        <SmallerOffer
          step={text}
          of={() => stepOf(taskId, text)}
          take={takeSmaller}
          done={() => {
            setTooBig(undefined)
            heading.current?.focus()
          }}
        />
      ) : (
        <div className="step-card-buttons">
          <button className="primary" aria-describedby="next-text" onClick={() => once(didIt)}>
            {t('next.didIt')}
          </button>
          <button aria-describedby="next-text" onClick={() => once(start)}>
            {t('next.start')}
          </button>
          <span className="step-card-away">
            <button className="quiet" aria-describedby="next-text" onClick={() => setTooBig(text)}>
              {t('next.tooBig')}
            </button>
            <button className="quiet" aria-describedby="next-text" onClick={() => once(away)}>
              {t(stepId === undefined ? 'next.notNow' : 'next.letGo')}
            </button>
          </span>
        </div>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </section>
  )
}

/** By which rule it is this one, in a plain sentence. */
function whyWords({ why, after, isBig }: NextStep): string {
  if (why === 'goes-on' && after === undefined) return t('next.why.goesOnPlain')
  const isCalledSmall = why === 'smallest' || why === 'low-energy'
  if (isBig && isCalledSmall) return t('next.why.big', { tooBig: t('next.tooBig') })
  return t(`next.why.${why}`, { after })
}
