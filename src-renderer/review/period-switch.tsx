import { useLayoutEffect, useRef, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { t } from '../words.ts'

/** The ways of looking back. */
const PERIODS = ['week', 'month', 'year'] as const
type Period = (typeof PERIODS)[number]

/** Whether the screen that comes was chosen here: then the choice has the focus there as well. */
let wasChosenHere = false

interface Props {
  shown: Period
  /** Where each period leads from here. */
  hrefs: Record<Period, string>
}

/** Week, month or year: one choice on all three screens. */
export function PeriodSwitch({ shown, hrefs }: Props): ReactNode {
  const group = useRef<HTMLFieldSetElement>(null)
  // Before anything else is heard: the next arrow key is for it as well.
  useLayoutEffect(() => {
    if (!wasChosenHere) return
    wasChosenHere = false
    group.current?.querySelector<HTMLElement>(':checked')?.focus()
  }, [])
  return (
    <fieldset ref={group} role="radiogroup" className="period-switch" aria-label={t('review.show')}>
      {PERIODS.map((period) => (
        <label key={period} data-word={t(`review.${period}`)}>
          <input
            type="radio"
            name="period"
            checked={period === shown}
            onChange={() => {
              wasChosenHere = true
              void ask('settings.change', { reviewScreen: period })
              location.hash = hrefs[period]
            }}
          />
          {t(`review.${period}`)}
        </label>
      ))}
    </fieldset>
  )
}
