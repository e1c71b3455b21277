import '../ui/step-card.css'
import './smaller-step.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { Friction } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { isFocusFree, isFocusWithin } from '../page/remember-focus.ts'
import { t } from '../words.ts'

/** The task that a step belongs to, which decides what a smaller step is. */
export interface ParentTask {
  task: string
  friction: Friction
}

export interface SmallerStepProps {
  step: string
  parentTask: () => Promise<ParentTask>
  /** Replaces the step with the smaller one. Resolves to whether that is saved. */
  onTake: (smaller: string) => Promise<boolean>
  /** The offer was taken or declined. */
  onDone: () => void
}

/** Offers a smaller step for one that is too big, and ever smaller ones down to one breath. */
export function SmallerStep({ step, parentTask, onTake, onDone }: SmallerStepProps): ReactNode {
  const [offers, setOffers] = useState<readonly string[]>([])
  const [smallest, setSmallest] = useState(false)
  const words = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const offer = offers.at(-1)

  async function shrink(): Promise<void> {
    const { task, friction } = await parentTask()
    const found = await ask('shrink.smaller', {
      text: task,
      friction,
      step: offer ?? step,
      shown: [step, ...offers].slice(-64),
    }).catch(() => undefined)
    if (found?.kind === 'smaller') setOffers([...offers, found.rung.text])
    else setSmallest(true)
    // The button that opened the offer is gone, and the new step has to be read out.
    if (isFocusFree() || isFocusWithin(words.current?.parentElement ?? null)) words.current?.focus()
  }

  async function takeOffer(smaller: string): Promise<void> {
    if (await onTake(smaller)) onDone()
  }

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void shrink()
  })

  return (
    <div className="smaller-step" role="group" aria-label={t('next.smaller')}>
      <div ref={words} tabIndex={-1} role="status">
        {offer !== undefined && (
          <>
            <p className="hint">{t('next.smaller')}</p>
            <p className="step-card-text" dir="auto">
              {offer}
            </p>
          </>
        )}
        {smallest && <p>{t('next.smallest')}</p>}
      </div>
      <div className="step-card-buttons">
        {offer !== undefined && (
          <button className="primary" onClick={() => void takeOffer(offer)}>
            {t('next.take')}
          </button>
        )}
        {offer !== undefined && !smallest && (
          <button onClick={() => void shrink()}>{t('next.tooBig')}</button>
        )}
        <button className="quiet" onClick={onDone}>
          {t(offer === undefined && smallest ? 'next.fine' : 'next.keep')}
        </button>
      </div>
    </div>
  )
}
