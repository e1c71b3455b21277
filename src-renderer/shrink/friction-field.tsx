import type { ReactNode } from 'react'

import type { FrictionKind } from '../../src-shared/frictions.ts'
import { t } from '../words.ts'

/** In the order in which they are shown. */
const KINDS = Object.keys({
  vague: true,
  'too-big': true,
  boring: true,
  scary: true,
  tired: true,
  'dont-know-how': true,
  perfectionism: true,
  'missing-something': true,
} satisfies Record<FrictionKind, true>) as FrictionKind[]

interface Props {
  kind: FrictionKind | undefined
  /** Whether the question is answered; without a kind the answer is "Not sure". */
  isAnswered: boolean
  onAnswer: (kind: FrictionKind | undefined) => void
}

/** Which part of the task is hardest, in one click. */
export function FrictionField({ kind, isAnswered, onAnswer }: Props): ReactNode {
  return (
    <div className="friction-field">
      <p id="friction-label" className="shrink-label">
        {t('shrink.hardest')}
      </p>
      <div role="radiogroup" aria-labelledby="friction-label" className="chips">
        {[...KINDS, undefined].map((one) => (
          <label key={one ?? 'open'} className="chip">
            <input
              type="radio"
              name="friction"
              checked={one === kind && (one !== undefined || isAnswered)}
              onChange={() => onAnswer(one)}
            />
            {one === undefined ? t('shrink.open') : t(`shrink.kinds.${one}`)}
          </label>
        ))}
      </div>
    </div>
  )
}
