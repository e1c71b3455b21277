import { useEffect, useRef, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { ChainView, WeekView } from '../../src-shared/review.ts'
import { shortDay } from '../formats/dates.ts'
import { weekHref } from '../page/route.ts'
import { t } from '../words.ts'
import { chainNeighbours } from './chain-members.ts'
import { chainWords } from './chain-words.ts'

interface Props {
  view: WeekView
  /** The win that is selected. */
  win: Win
  /** The chain that it is in, once it is known. */
  chain: ChainView | undefined
  edit: (win: Win) => void
  close: () => void
}

/** The selected win, the chain that it is in, and links along that chain. */
export function ChainPanel({ view, win, chain, edit, close }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const neighbours = chain && chainNeighbours(chain, win.id)
  useEffect(() => {
    // Below a long list the panel would be out of sight.
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' })
    // The link that led here may be gone, with its week.
    if (document.activeElement === document.body) heading.current?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each win takes the focus anew
  }, [win.id])
  return (
    <section className="chain-panel" aria-labelledby="chain-heading" data-win={win.id}>
      <h2 id="chain-heading" ref={heading} tabIndex={-1} dir="auto">
        {win.text}
      </h2>
      <p className="hint">{shortDay(win.day)}</p>
      <p role="status">{chain && chainWords(chain, view.today)}</p>
      {chain !== undefined && chain.wins.length > 1 && (
        <ol className="chain-wins" aria-label={t('week.chain')}>
          {chain.wins.map(({ id, day, text }) => (
            <li key={id} data-win={id} aria-current={id === win.id ? 'true' : undefined}>
              <a href={weekHref(day, id)} dir="auto">
                {text}
              </a>{' '}
              <span className="hint">{shortDay(day)}</span>
            </li>
          ))}
        </ol>
      )}
      <div className="chain-buttons">
        {neighbours?.earlier && (
          <a href={weekHref(neighbours.earlier.day, neighbours.earlier.id)} className="button">
            {t('week.earlier')}
          </a>
        )}
        {neighbours?.later && (
          <a href={weekHref(neighbours.later.day, neighbours.later.id)} className="button">
            {t('week.later')}
          </a>
        )}
        <button
          className="quiet"
          aria-label={t('wins.edit', { text: win.text })}
          onClick={() => edit(win)}
        >
          {t('today.edit')}
        </button>
        <button className="quiet" onClick={close}>
          {t('week.close')}
        </button>
      </div>
    </section>
  )
}
