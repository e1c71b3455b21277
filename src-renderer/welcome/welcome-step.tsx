import { useEffect, useRef, type ReactNode } from 'react'

import { t } from '../words.ts'

/** How many steps the welcome has. */
const COUNT = 4

interface Props {
  number: number
  heading: string
  children: ReactNode
  buttons: ReactNode
  /** Skips the rest; undefined for the last step. */
  leave?: () => void
}

/** One step of the welcome: a heading that takes the focus, the content, and the buttons. */
export function WelcomeStep({ number, heading, children, buttons, leave }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="welcome" aria-labelledby="welcome-heading">
      <p className="welcome-progress">
        <span className="unseen">{t('welcome.step', { number, count: COUNT })}</span>
        {Array.from({ length: COUNT }, (_, place) => (
          <span key={place} data-done={place < number} aria-hidden="true" />
        ))}
      </p>
      <h1 id="welcome-heading" ref={title} tabIndex={-1}>
        {heading}
      </h1>
      {children}
      <div className="welcome-buttons">
        {buttons}
        {leave && (
          <button className="quiet welcome-leave" onClick={leave}>
            {t('welcome.skipAll')}
          </button>
        )}
      </div>
    </section>
  )
}
