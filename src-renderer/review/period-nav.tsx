import './review.css'
import type { ReactNode } from 'react'

interface PeriodLink {
  href: string
  label: string
}

interface Props {
  /** Undefined if there is no earlier period. */
  back: PeriodLink | undefined
  /** Undefined if there is no later period. */
  forward: PeriodLink | undefined
  /** The link to the present period, shown if there is a later one. */
  present: PeriodLink
  children?: ReactNode
}

/** The links to the week, month or year before and after. */
export function PeriodNav({ back, forward, present, children }: Props): ReactNode {
  return (
    <div className="period-nav">
      {back && (
        <a className="review-step" href={back.href} aria-label={back.label} title={back.label}>
          ‹
        </a>
      )}
      {forward && (
        <>
          <a
            className="review-step"
            href={forward.href}
            aria-label={forward.label}
            title={forward.label}
          >
            ›
          </a>
          <a href={present.href}>{present.label}</a>
        </>
      )}
      {children}
    </div>
  )
}
