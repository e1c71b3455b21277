import type { ReactNode } from 'react'

import type { LetGoView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { useChange } from '../steps/use-change.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { say } from '../ui/said.ts'
import { datedDay, t } from '../words.ts'
import { LongList } from './long-list.tsx'

interface Props {
  items: readonly LetGoView[]
  first: number
  between: number
  more: () => void
}

/** What was let go: a proper ending, kept, and open to be taken up again. */
export function LetGoList({ items, first, between, more }: Props): ReactNode {
  const { trouble, change } = useChange()
  if (items.length === 0) return null
  return (
    <details className="folded plan-section">
      <summary>
        <h2 id="plan-gone" tabIndex={-1}>
          {t('plan.gone')}
        </h2>
      </summary>
      <p className="hint">{t('plan.goneHint')}</p>
      <LongList
        first={first}
        between={between}
        more={more}
        label={t('plan.gone')}
        className="plan-list"
        items={items.map(({ id, what, text, day }) => (
          <li key={id} className="plan-gone">
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
                  say(t('plan.takenUp'))
                  focusHeading('plan-gone')
                })
              }}
            >
              {t('plan.takeUp')}
            </button>
          </li>
        ))}
      />
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </details>
  )
}
