import { useId, useState, type CSSProperties, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { timeOf } from '../formats/dates.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { t } from '../words.ts'
import type { Row } from './week-layout.ts'

interface Props {
  win: Win
  /** Its row in the spread; undefined in a list. */
  row: Row | undefined
  /** The words of the win that it grew out of. */
  grewOutOf: string | undefined
  /** Whether it is in the chain that stands out; undefined if none does. */
  lit: boolean | undefined
  selected: boolean
  /** Whether Tab goes to it. */
  isTabStop: boolean
  onFocus: () => void
  /** The pointer or the keyboard's focus has come to it, or left it. */
  onPoint: (isOn: boolean) => void
  onSelect: () => void
}

/** A word of so many letters has no room in a line of the spread. */
const LONG_WORD = /\S{16}/

/** One win: its bead and its words, which show whole where they are pointed at. */
export function WinItem(props: Props): ReactNode {
  const { win, row, grewOutOf, lit, selected } = props
  const id = useId()
  const description = grewOutOf === undefined ? undefined : `${id}-grew`
  /** Escape shortens the words again until they are pointed at anew. */
  const [isShort, setIsShort] = useState(false)
  const time = timeOf(win)
  // In the spread there is room for the words alone.
  const beside = row ? 'unseen' : 'hint'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- handles Escape for its own button
    <li
      className="week-win"
      data-lit={lit}
      data-short={isShort}
      data-lines={row?.lines}
      style={row && placeOf(row)}
      aria-describedby={description}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isShort || selected) return
        event.preventDefault()
        setIsShort(true)
      }}
      onPointerEnter={() => {
        setIsShort(false)
        props.onPoint(true)
      }}
      onPointerLeave={() => props.onPoint(false)}
    >
      <button
        data-win={win.id}
        tabIndex={props.isTabStop ? 0 : -1}
        aria-pressed={selected}
        // The words are the accessible name, whether all of them are visible or not.
        aria-labelledby={[`${id}-text`, `${id}-time`, description].filter(Boolean).join(' ')}
        title={row && `${win.text}\n${time}`}
        onFocus={({ currentTarget }) => {
          setIsShort(false)
          props.onFocus()
          if (currentTarget.matches(':focus-visible')) props.onPoint(true)
        }}
        onBlur={() => props.onPoint(false)}
        onClick={props.onSelect}
      >
        <WinBead win={win} />
        <span
          id={`${id}-text`}
          className="week-text"
          dir="auto"
          data-long={LONG_WORD.test(win.text)}
        >
          {win.text}
        </span>{' '}
        <time id={`${id}-time`} className={beside} dateTime={win.at}>
          {time}
        </time>{' '}
        {grewOutOf !== undefined && (
          <span id={description} className={`week-grew ${beside}`}>
            {t('wins.grewOutOf', { text: grewOutOf })}
          </span>
        )}
      </button>
    </li>
  )
}

/** Hands a row's place to the styles. */
export function placeOf({ words, lines }: Row): CSSProperties {
  return { top: words.top, '--lines': lines } as CSSProperties
}
