import { useEffect, useEffectEvent, useRef, type ReactElement, type ReactNode } from 'react'

import { ALWAYS_LAST } from '../../src-shared/plan-part.ts'
import { t } from '../words.ts'

/** How far below the window the next ones are asked for already. */
const AHEAD = '600px'

interface Props {
  /** Those that are there, with neighbours of theirs that are not drawn. */
  items: readonly ReactElement[]
  /** How many of the first are drawn. */
  first: number
  /** How many there are between the first and the last. */
  between: number
  /** More of them are wanted. */
  more: () => void
  label: string
  className: string
}

/**
 * A list that may have thousands of items: its beginning and its end. More of what is between them
 * comes as somebody gets there, so that a long list is as quick as a short one.
 */
export function IncrementalList(props: Props): ReactNode {
  const { items, first, between, label, className } = props
  const button = useRef<HTMLButtonElement>(null)
  const more = useEffectEvent(props.more)

  useEffect(() => {
    const end = button.current
    if (end === null) return undefined
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more()
      },
      { rootMargin: AHEAD },
    )
    seen.observe(end)
    return () => seen.disconnect()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- still seen, it says so anew
  }, [between])

  return (
    <ul aria-label={label} className={className}>
      {between > 0 ? items.slice(0, first) : items}
      {between > 0 && (
        <li key="between" className="plan-between">
          <button ref={button} className="quiet" onClick={props.more}>
            {t('plan.between', { count: between })}
          </button>
        </li>
      )}
      {between > 0 && items.slice(-ALWAYS_LAST)}
    </ul>
  )
}
