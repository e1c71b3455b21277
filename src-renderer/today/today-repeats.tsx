import type { ReactNode } from 'react'

import type { RepeatView } from '../../src-shared/contract/plan.ts'
import { RepeatItem } from '../repeats/repeat-item.tsx'
import { t } from '../words.ts'

interface Props {
  repeats: readonly RepeatView[]
  letGo: (repeat: { id: string; text: string }) => void
}

/** What is practised on seven days, quietly beneath the day. */
export function TodayRepeats({ repeats, letGo }: Props): ReactNode {
  if (repeats.length === 0) return null
  return (
    <section aria-labelledby="repeats-heading">
      <h2 id="repeats-heading">{t('repeats.heading')}</h2>
      <ul aria-label={t('repeats.heading')} className="repeats">
        {repeats.map((repeat) => (
          <RepeatItem key={repeat.id} repeat={repeat} letGo={letGo} />
        ))}
      </ul>
    </section>
  )
}
