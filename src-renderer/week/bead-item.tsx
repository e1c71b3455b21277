import { useId, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { isolated } from '../../src-shared/right-to-left.ts'
import { timeOf } from '../formats/dates.ts'
import { t } from '../words.ts'

interface Props {
  win: Win
  /** The middle of its bead, from the start and the top of its day, in CSS pixels. */
  place: { left: number; top: number } | undefined
  /** To which side its words open. */
  side: 'start' | 'end'
  /** The words of the win that it grew out of. */
  grewOutOf: string | undefined
  /** Whether it is in the chain that is lit; nothing where none is. */
  lit: boolean | undefined
  selected: boolean
  /** Whether Tab goes to it. */
  isTabStop: boolean
  onFocus: () => void
  /** It was clicked. */
  onSelect: () => void
}

/** One win: a bead with its words beside it while somebody looks, or a line of a list. */
export function BeadItem(props: Props): ReactNode {
  const { win, place, grewOutOf, lit, selected } = props
  const id = useId()
  const description = grewOutOf === undefined ? undefined : `${id}-grew`
  /** Escape puts the words away, until the bead is looked at anew. */
  const [away, setAway] = useState(false)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears of its own button and words
    <li
      className="week-bead"
      data-lit={lit}
      data-away={away}
      data-side={props.side}
      style={place}
      aria-describedby={description}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || away || selected) return
        event.preventDefault()
        setAway(true)
      }}
      onPointerEnter={() => setAway(false)}
    >
      <button
        data-win={win.id}
        tabIndex={props.isTabStop ? 0 : -1}
        aria-pressed={selected}
        // A line shows all of its words, and so does a bead while somebody looks at it.
        aria-labelledby={[`${id}-text`, `${id}-time`, description].filter(Boolean).join(' ')}
        onFocus={() => {
          setAway(false)
          props.onFocus()
        }}
        onClick={props.onSelect}
      >
        <span className="week-words">
          <span id={`${id}-text`} className="week-text" dir="auto">
            {win.text}
          </span>{' '}
          <time id={`${id}-time`} className="hint" dateTime={win.at}>
            {timeOf(win)}
          </time>{' '}
          {grewOutOf !== undefined && (
            <span id={description} className="week-grew hint">
              {t('wins.grewOutOf', { text: isolated(grewOutOf) })}
            </span>
          )}
        </span>
      </button>
    </li>
  )
}
