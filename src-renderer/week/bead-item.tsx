import { useId, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { isolated } from '../../src-shared/right-to-left.ts'
import { timeOf } from '../formats/dates.ts'
import { t } from '../words.ts'

interface Props {
  win: Win
  /** The middle of its bead, from the start and the top of its day, in CSS pixels. */
  place: { left: number; top: number } | undefined
  /** The side to which its words open. */
  side: 'start' | 'end'
  /** The words of the win that it grew out of. */
  grewOutOf: string | undefined
  /** Whether it is in the selected chain; undefined if none is selected. */
  lit: boolean | undefined
  selected: boolean
  /** Whether Tab goes to it. */
  isTabStop: boolean
  onFocus: () => void
  onSelect: () => void
}

/** One win: a bead that shows its words on hover and focus, or a line of a list. */
export function BeadItem(props: Props): ReactNode {
  const { win, place, grewOutOf, lit, selected } = props
  const id = useId()
  const description = grewOutOf === undefined ? undefined : `${id}-grew`
  /** Escape hides the words until the bead is hovered or focused again. */
  const [isHidden, setIsHidden] = useState(false)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- handles Escape for its own button
    <li
      className="week-bead"
      data-lit={lit}
      data-away={isHidden}
      data-side={props.side}
      style={place}
      aria-describedby={description}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isHidden || selected) return
        event.preventDefault()
        setIsHidden(true)
      }}
      onPointerEnter={() => setIsHidden(false)}
    >
      <button
        data-win={win.id}
        tabIndex={props.isTabStop ? 0 : -1}
        aria-pressed={selected}
        // The words are the accessible name, whether they are visible or not.
        aria-labelledby={[`${id}-text`, `${id}-time`, description].filter(Boolean).join(' ')}
        onFocus={() => {
          setIsHidden(false)
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
