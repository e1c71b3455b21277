import { useEffect, type ReactNode } from 'react'

import { useSectionRoute } from '../page/use-section-route.ts'
import { t } from '../words.ts'
import type { SectionName } from './sections.ts'

interface Props {
  name: SectionName
  /** Whether everything in it is there. */
  isReady?: boolean
  /** Why the last change was not saved. */
  error?: string | undefined
  children: ReactNode
}

/** One section of Settings. Its name is on the list beside it. */
export function Section({ name, isReady = true, error, children }: Props): ReactNode {
  useEffect(() => {
    scrollTo(0, 0)
  }, [])
  useSectionRoute(isReady)
  return (
    <section className="settings-section" aria-labelledby={name}>
      <h2 id={name} className="unseen" tabIndex={-1}>
        {t(`settings.sections.${name}`)}
      </h2>
      <p role="alert" className="error">
        {error}
      </p>
      {children}
    </section>
  )
}
