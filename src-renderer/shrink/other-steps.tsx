import type { ReactNode } from 'react'

import type { Rung } from '../../src-shared/shrink.ts'
import { t } from '../words.ts'
import { rungWords } from './rung-words.ts'
import { beadRadius } from './rungs.ts'

interface Props {
  rungs: readonly Rung[]
  startWith: (text: string) => void
}

/** The other steps of the ladder. A click makes one the start. */
export function OtherSteps({ rungs, startWith }: Props): ReactNode {
  if (rungs.length === 0) return null
  return (
    <ul aria-label={t('shrink.otherSteps')} className="other-steps">
      {rungs.map((rung) => (
        <li key={rung.text}>
          <button onClick={() => startWith(rung.text)}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <circle r={beadRadius(rung)} />
            </svg>
            <span className="other-step-text" dir="auto">
              {rung.text}
            </span>
            <span className="hint">{rungWords(rung)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
