import './review.css'
import type { ReactNode } from 'react'

import type { Story } from '../../src-shared/review.ts'
import { isolated } from '../../src-shared/right-to-left.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { monthDay } from '../formats/dates.ts'
import { weekHref } from '../page/route.ts'
import { t } from '../words.ts'

interface Props {
  stories: readonly Story[]
  today: string
}

/** Long chains, each named by its first and last win. Renders nothing if there are none. */
export function ChainStories({ stories, today }: Props): ReactNode {
  if (stories.length === 0) return null
  return (
    <section className="chain-stories" aria-labelledby="stories-heading">
      <h2 id="stories-heading">{t('stories.heading')}</h2>
      <ul>
        {stories.map(({ first, last, wins, unquoted }) => (
          <li key={first.id}>
            <a href={weekHref(first.day, first.id)}>
              {unquoted
                ? t('stories.unquoted')
                : t('stories.ends', {
                    first: isolated(shorten(first.text)),
                    last: isolated(shorten(last.text)),
                  })}
            </a>
            <span className="hint">
              {t('stories.wins', {
                count: wins,
                from: monthDay(first.day, today),
                to: monthDay(last.day, today),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
