import { useState, type FocusEvent, type KeyboardEvent } from 'react'

import { isLeftToRight } from '../page/direction.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { replaceRoute } from '../page/route.ts'
import { daysByKey } from './day-keys.ts'

interface Shown {
  /** The days that are links, in their order and without a gap. */
  days: readonly string[]
  today: string
  /** The routes of the period before and after. */
  before: string | undefined
  after: string | undefined
}

interface DayKeys {
  /** The one day that Tab leads to. */
  stop: string | undefined
  /** For what has the days in it, which are links with `data-day`. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** Arrow keys go from day to day and week to week, Page Up and Page Down to the period before and after. */
export function useDayKeys({ days, today, before, after }: Shown): DayKeys {
  const [last, setLast] = useState<string>()
  const stop = [last, today].find((day) => day !== undefined && days.includes(day)) ?? days[0]

  return {
    stop,
    onFocus: ({ target }) => {
      if (target.dataset['day'] !== undefined) setLast(target.dataset['day'])
    },
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.key === 'PageUp' || event.key === 'PageDown') {
        turn(event.key === 'PageUp' ? before : after)
      } else {
        const by = daysByKey(event.key, isLeftToRight())
        const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-day]')]
        const from = links.findIndex((link) => link === document.activeElement)
        if (by === undefined || from === -1) return
        links[from + by]?.focus()
      }
      event.preventDefault()
    },
  }
}

/** Shows another period. The heading takes the focus, since the former days are gone. */
function turn(route: string | undefined): void {
  if (route === undefined) return
  replaceRoute(route)
  focusHeading()
}
