import { useEffect, useRef, type ReactNode, type RefObject } from 'react'

import type { Rung } from '../../src-shared/shrink.ts'
import { SizeHint } from '../steps/size-hint.tsx'
import { useSizeCheck } from '../steps/use-size-check.ts'
import { t } from '../words.ts'
import { rungWords } from './rung-words.ts'
import { beadRadius } from './rungs.ts'

interface Props {
  start: Rung
  /** The task that it is a step of. */
  task: string
  /** Whether the start takes the focus when it appears; reset here. */
  toFocusRef: RefObject<boolean>
  error: string | undefined
  startNow: () => void
  didIt: () => void
  smaller: () => void
  notNow: () => void
  /** Replaces a typed step with a smaller one. */
  takeSmaller: (text: string) => void
}

/** The step to start with. */
export function StartCard(props: Props): ReactNode {
  const { start, toFocusRef, error } = props
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (toFocusRef.current) words.current?.focus()
    toFocusRef.current = false
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each start takes the focus anew
  }, [start.text, toFocusRef])
  return (
    <section aria-label={t('shrink.startHere')} className="card start-card">
      <div className="start-words" aria-live="polite">
        <svg viewBox="-8 -8 16 16" aria-hidden="true">
          <circle r={beadRadius(start)} />
        </svg>
        <p ref={words} id="start-text" tabIndex={-1} className="start-text" dir="auto">
          {start.text}
        </p>
        <p className="hint">{rungWords(start)}</p>
      </div>
      <button className="primary" aria-describedby="start-text" onClick={props.startNow}>
        {t('shrink.start')}
      </button>
      <div className="quiet-row">
        <button className="quiet" aria-describedby="start-text" onClick={props.didIt}>
          {t('next.didIt')}
        </button>
        <button className="quiet" aria-describedby="start-text" onClick={props.smaller}>
          {t('shrink.tooBig')}
        </button>
        <button className="quiet" aria-describedby="start-text" onClick={props.notNow}>
          {t('next.notNow')}
        </button>
      </div>
      {start.origin === 'typed' && <TypedSizeHint key={start.text} {...props} />}
      <p role="alert" className="error">
        {error}
      </p>
    </section>
  )
}

/** Offers once to make a typed step smaller. */
function TypedSizeHint({ start, task, takeSmaller }: Props): ReactNode {
  const { offer, settle } = useSizeCheck(task, start.text)
  return <SizeHint offer={offer} onTake={takeSmaller} onKeep={settle} />
}
