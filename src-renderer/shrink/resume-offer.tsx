import type { ReactNode } from 'react'

import { shorten } from '../../src-shared/words/shorten.ts'
import { t } from '../words.ts'

interface Props {
  text: string
  resume: () => void
  discard: () => void
}

/** Offers once to go on with the draft that was left when the app ended. */
export function ResumeOffer({ text, resume, discard }: Props): ReactNode {
  return (
    <div className="resume-offer">
      <p>{t('shrink.former', { text: shorten(text) })}</p>
      <div className="quiet-row">
        <button onClick={resume}>{t('shrink.continue')}</button>
        <button className="quiet" onClick={discard}>
          {t('next.letGo')}
        </button>
      </div>
    </div>
  )
}
