import './review.css'
import { useId, type ReactNode } from 'react'

import type { Story } from '../../src-shared/review.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { shortDates } from '../formats/dates.ts'
import { weekHref } from '../page/route.ts'
import { t } from '../words.ts'

/** Long chains, each named by its first and last win. Renders nothing if there are none. */
export function ChainStories({ stories }: { stories: readonly Story[] }): ReactNode {
  const id = useId()
  if (stories.length === 0) return null
  return (
    <section className="chain-stories" aria-labelledby={id}>
      <h2 id={id}>{t('stories.heading', { count: stories.length })}</h2>
      <ul>
        {stories.map(({ first, last, wins, unquoted }) => (
          <li key={first.id}>
            <a href={weekHref(first.day, first.id)}>
              {unquoted
                ? t('stories.unquoted')
                : t('stories.ends', {
                    first: shorten(first.text),
                    last: shorten(last.text),
                  })}
            </a>{' '}
            <span>
              {t('stories.wins', { count: wins, dates: shortDates(first.day, last.day) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
