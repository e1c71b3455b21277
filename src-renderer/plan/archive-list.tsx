import type { ReactNode } from 'react'

import type { ArchivedView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { datedDay } from '../formats/dates.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { showStatus } from '../page/status-message.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { t } from '../words.ts'
import { IncrementalList, type Paging } from './incremental-list.tsx'

interface Props extends Paging {
  items: readonly ArchivedView[]
  /** How many items between the first and the last are not shown. */
  hidden: number
}

/** What was archived. Each item can be restored. */
export function ArchiveList({ items, ...list }: Props): ReactNode {
  const { error, change } = usePlanChange()
  if (items.length === 0) return null

  async function restore(id: string): Promise<void> {
    const hasStayed = rememberFocus()
    if ((await change(ask('plan.restore', { id }))) === undefined) return
    showStatus(t('plan.takenUp'))
    if (hasStayed()) focusHeading('plan-gone')
  }

  return (
    <details className="folded plan-section">
      <summary>
        <h2 id="plan-gone" tabIndex={-1}>
          {t('plan.gone')}
        </h2>
      </summary>
      <p className="hint">{t('plan.goneHint')}</p>
      <IncrementalList
        {...list}
        label={t('plan.gone')}
        className="plan-list"
        items={items.map((item) => (
          <ArchivedLine key={item.id} item={item} restore={() => void restore(item.id)} />
        ))}
      />
      <p role="alert" className="error">
        {error}
      </p>
    </details>
  )
}

function ArchivedLine({ item, restore }: { item: ArchivedView; restore: () => void }): ReactNode {
  const { what, text, day } = item
  return (
    <li className="plan-archived">
      <div>
        <p className="plan-text" dir="auto">
          {text}
        </p>
        <p className="hint">
          {t('plan.goneOn', { what: t(`plan.kinds.${what}`), day: datedDay(day) })}
        </p>
      </div>
      <button
        className="quiet"
        aria-label={t('plan.takeUpNamed', { text: shorten(text) })}
        onClick={restore}
      >
        {t('plan.takeUp')}
      </button>
    </li>
  )
}
