import './review.css'
import type { ReactNode } from 'react'

interface Way {
  href: string
  label: string
}

interface Props {
  back: Way
  /** None where there is nothing after. */
  on: Way | undefined
  /** To what is present; there where there is something after. */
  present: Way
  children?: ReactNode
}

/** The ways to what lies before and after a week, a month or a year. */
export function PeriodNav({ back, on, present, children }: Props): ReactNode {
  return (
    <div className="period-nav">
      <a className="review-step" href={back.href} aria-label={back.label} title={back.label}>
        ‹
      </a>
      {on && (
        <>
          <a className="review-step" href={on.href} aria-label={on.label} title={on.label}>
            ›
          </a>
          <a href={present.href}>{present.label}</a>
        </>
      )}
      {children}
    </div>
  )
}
