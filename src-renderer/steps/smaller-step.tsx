import '../ui/step-card.css'
import './smaller-step.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { Friction } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'

/** What a step is a part of, as far as it is known: it shapes what is smaller. */
export interface ParentTask {
  task: string
  friction: Friction
}

interface Props {
  step: string
  of: () => Promise<ParentTask>
  /** Takes the smaller one; answers whether that is kept. */
  take: (smaller: string) => Promise<boolean>
  /** It is over; the step is as it is now. */
  done: () => void
}

/** A smaller step in place of one that is still too big, as often as wanted, down to one breath. */
export function SmallerStep({ step, of, take, done }: Props): ReactNode {
  const [offers, setOffers] = useState<readonly string[]>([])
  const [smallest, setSmallest] = useState(false)
  const words = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const offer = offers.at(-1)

  async function shrink(): Promise<void> {
    const { task, friction } = await of()
    const found = await ask('shrink.smaller', {
      text: task,
      friction,
      step: offer ?? step,
      shown: [step, ...offers].slice(-64),
    }).catch(() => undefined)
    if (found?.kind === 'smaller') setOffers([...offers, found.rung.text])
    else setSmallest(true)
    // The button that was pressed to come here is gone; and what is new is to be read.
    words.current?.focus()
  }

  async function takeOffer(smaller: string): Promise<void> {
    if (await take(smaller)) done()
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
            <p className="step-card-text">{offer}</p>
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
        <button className="quiet" onClick={done}>
          {t(offer === undefined && smallest ? 'next.fine' : 'next.keep')}
        </button>
      </div>
    </div>
  )
}
