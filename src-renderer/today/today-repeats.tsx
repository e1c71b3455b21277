import type { ReactNode } from 'react'

import type { RepeatView } from '../../src-shared/contract/plan.ts'
import { RepeatItem } from '../repeats/repeat-item.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'

interface Props {
  repeats: readonly RepeatView[]
  onArchive: (repeat: ArchivedItem) => void
}

/** The repeats that are going on. */
export function TodayRepeats({ repeats, onArchive }: Props): ReactNode {
  if (repeats.length === 0) return null
  return (
    <section aria-labelledby="repeats-heading">
      <h2 id="repeats-heading">{t('repeats.heading')}</h2>
      <ul aria-label={t('repeats.heading')} className="repeats">
        {repeats.map((repeat) => (
          <RepeatItem key={repeat.id} repeat={repeat} onArchive={onArchive} />
        ))}
      </ul>
    </section>
  )
}
