import type { ReactNode } from 'react'

import type { LetGoView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { showStatus } from '../page/status-message.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { datedDay, t } from '../words.ts'
import { IncrementalList } from './incremental-list.tsx'

interface Props {
  items: readonly LetGoView[]
  first: number
  between: number
  more: () => void
}

/** What was let go: a proper ending, kept, and open to be taken up again. */
export function ArchiveList({ items, first, between, more }: Props): ReactNode {
  const { error, change } = usePlanChange()
  if (items.length === 0) return null
  return (
    <details className="folded plan-section">
      <summary>
        <h2 id="plan-gone" tabIndex={-1}>
          {t('plan.gone')}
        </h2>
      </summary>
      <p className="hint">{t('plan.goneHint')}</p>
      <IncrementalList
        first={first}
        between={between}
        more={more}
        label={t('plan.gone')}
        className="plan-list"
        items={items.map(({ id, what, text, day }) => (
          <li key={id} className="plan-archived">
            <div>
              <p className="plan-text">{text}</p>
              <p className="hint">
                {t('plan.goneOn', { what: t(`plan.kinds.${what}`), day: datedDay(day) })}
              </p>
            </div>
            <button
              className="quiet"
              aria-label={t('plan.takeUpNamed', { text: shorten(text) })}
              onClick={() => {
                void change(ask('plan.take-up', { id })).then((back) => {
                  if (back === undefined) return
                  showStatus(t('plan.takenUp'))
                  focusHeading('plan-gone')
                })
              }}
            >
              {t('plan.takeUp')}
            </button>
          </li>
        ))}
      />
      <p role="alert" className="error">
        {error}
      </p>
    </details>
  )
}
