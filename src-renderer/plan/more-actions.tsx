import type { ReactNode } from 'react'

import { shorten } from '../../src-shared/words/shorten.ts'
import { t } from '../words.ts'

/** Actions that are rarely needed, folded away. */
export function MoreActions({ text, children }: { text: string; children: ReactNode }): ReactNode {
  return (
    <details className="more-actions">
      <summary aria-label={t('plan.moreNamed', { text: shorten(text) })}>{t('plan.more')}</summary>
      <div className="plan-buttons">{children}</div>
    </details>
  )
}
