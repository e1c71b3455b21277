import './review.css'
import type { ComponentProps, ReactNode } from 'react'

import { LineIcon } from '../ui/icon.tsx'
import { t } from '../words.ts'
import { PeriodSwitch } from './period-switch.tsx'

interface PeriodLink {
  href: string
  label: string
}

interface Props extends ComponentProps<typeof PeriodSwitch> {
  /** The heading; undefined until it is known. */
  heading: string | undefined
  headingId: string
  /** A quiet line below the heading. */
  hint?: string | undefined
  /** Undefined before the first period. */
  back: PeriodLink | undefined
  /** Undefined if there is no later period. */
  forward: PeriodLink | undefined
  present: PeriodLink
  /** Whether the period that is shown is the present one. */
  isPresent: boolean
  children?: ReactNode
}

/** The heading of a week, month or year, with the links to others and the choice between the three. */
export function ReviewHeader(props: Props): ReactNode {
  const { heading, headingId, hint, back, forward, present, isPresent } = props
  return (
    <header className="review-header">
      <h1 id={headingId} tabIndex={-1}>
        {heading}
      </h1>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="review-controls">
        <div className="period-nav">
          <Step link={back} icon="back" />
          <Present link={present} isPresent={isPresent} />
          <Step link={forward} icon="forth" />
        </div>
        <PeriodSwitch shown={props.shown} hrefs={props.hrefs} />
        {props.children}
      </div>
    </header>
  )
}

/** The link to the present period, as wide on all three screens: what is beside it stays in its place. */
function Present({ link, isPresent }: { link: PeriodLink; isPresent: boolean }): ReactNode {
  const labels = [t('week.present'), t('month.present'), t('year.present')]
  const [one, other] = labels.filter((label) => label !== link.label)
  return (
    <a
      className="button review-present"
      href={link.href}
      aria-current={isPresent ? 'date' : undefined}
      data-one={one}
      data-other={other}
    >
      {link.label}
    </a>
  )
}

/** The link to the period before or after; where there is none, its place is kept. */
function Step({ link, icon }: { link: PeriodLink | undefined; icon: 'back' | 'forth' }): ReactNode {
  if (link === undefined) {
    return (
      <span className="review-step" aria-hidden="true">
        <LineIcon name={icon} size={18} />
      </span>
    )
  }
  return (
    <a
      className="button quiet review-step"
      href={link.href}
      aria-label={link.label}
      title={link.label}
    >
      <LineIcon name={icon} size={18} />
    </a>
  )
}
