import type { ReactNode } from 'react'

import { shorten } from '../../src-shared/words/shorten.ts'
import { t } from '../words.ts'

interface Props {
  text: string
  goOn: () => void
  letGo: () => void
}

/** What was being shrunk when the app ended, offered once. */
export function ResumeOffer({ text, goOn, letGo }: Props): ReactNode {
  return (
    <div className="resume-offer">
      <p>{t('shrink.former', { text: shorten(text) })}</p>
      <div className="quiet-row">
        <button onClick={goOn}>{t('shrink.continue')}</button>
        <button className="quiet" onClick={letGo}>
          {t('next.letGo')}
        </button>
      </div>
    </div>
  )
}
