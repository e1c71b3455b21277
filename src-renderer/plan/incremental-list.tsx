import { useEffect, useEffectEvent, useRef, type ReactElement, type ReactNode } from 'react'

import { ALWAYS_LAST } from '../../src-shared/plan-part.ts'
import { t } from '../words.ts'

/** How far from the window more items are asked for. */
const PRELOAD_MARGIN = '600px'

/** How far a long list is shown. */
export interface Paging {
  /** How many of the first items are shown. */
  first: number
  showMore: () => void
}

interface Props extends Paging {
  /** The items that were read, which may be more than are shown. */
  items: readonly ReactElement[]
  /** How many items between the first and the last are not shown. */
  hidden: number
  label: string
  className: string
}

/**
 * A list that may have thousands of items. It shows its beginning and its end; more of what is
 * between them is added before the person gets there, so that a long list is as quick as a short one.
 * Whoever has gone straight there finds a button, and nothing moves away under their pointer.
 */
export function IncrementalList(props: Props): ReactNode {
  const { items, first, hidden, label, className } = props
  const button = useRef<HTMLButtonElement>(null)
  const showMore = useEffectEvent(props.showMore)

  useEffect(() => {
    const end = button.current
    if (end === null) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return
        const { top, bottom } = entry.boundingClientRect
        if (bottom < 0 || top >= innerHeight) showMore()
      },
      { rootMargin: PRELOAD_MARGIN },
    )
    observer.observe(end)
    return () => observer.disconnect()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new observer reports a button that is still in view
  }, [hidden])

  return (
    <ul aria-label={label} className={className}>
      {hidden > 0 ? items.slice(0, first) : items}
      {hidden > 0 && (
        <li key="hidden" className="plan-between">
          <button ref={button} className="quiet" onClick={props.showMore}>
            {t('plan.between', { count: hidden })}
          </button>
        </li>
      )}
      {hidden > 0 && items.slice(-ALWAYS_LAST)}
    </ul>
  )
}
