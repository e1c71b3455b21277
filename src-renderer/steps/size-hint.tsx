import './size-hint.css'
import type { ReactNode } from 'react'

import type { StepCheck } from '../../src-shared/contract/shrink.ts'
import { t } from '../words.ts'

interface Props {
  /** Undefined if there is nothing to offer. */
  offer: StepCheck | undefined
  onTake: (smaller: string) => void
  onKeep: () => void
}

/** Offers to make a typed step smaller if it is clearly not small. It blocks nothing. */
export function SizeHint({ offer, onTake, onKeep }: Props): ReactNode {
  const smaller = offer?.smaller
  return (
    <div role="status" className="size-hint">
      {offer !== undefined && (
        <>
          <p>
            {smaller === undefined
              ? t('shrink.couldBe')
              : t('shrink.couldBeSmaller', { text: smaller })}
          </p>
          <div className="size-hint-buttons">
            {smaller !== undefined && (
              <button type="button" onClick={() => onTake(smaller)}>
                {t('shrink.takeSmaller')}
              </button>
            )}
            <button type="button" className="quiet" onClick={onKeep}>
              {t('shrink.keepMine')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
