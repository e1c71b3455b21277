import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type ReactElement,
  type ReactNode,
} from 'react'

import { ALWAYS_LAST } from '../../src-shared/plan-part.ts'
import { t } from '../words.ts'

/** How far below the window more items are asked for. */
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
 * between them is added as the person scrolls there, so that a long list is as quick as a short one.
 */
export function IncrementalList(props: Props): ReactNode {
  const { items, first, hidden, label, className } = props
  const button = useRef<HTMLButtonElement>(null)
  const showMore = useEffectEvent(props.showMore)
  /** The height of the page in pixels, and what was hidden, when more were asked for in view. */
  const before = useRef<{ height: number; hidden: number }>(undefined)

  // Who has gone straight to the end is about to press something there, which is not to move away.
  useLayoutEffect(() => {
    if (before.current === undefined) return
    const { scrollHeight } = document.documentElement
    scrollBy(0, scrollHeight - before.current.height)
    // What was read already comes first, and what had to be read after it.
    before.current = before.current.hidden === hidden ? { height: scrollHeight, hidden } : undefined
  })

  useEffect(() => {
    const end = button.current
    if (end === null) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return
        const { top } = entry.boundingClientRect
        // Out of sight the browser keeps what is seen where it is.
        if (top >= 0 && top < innerHeight)
          before.current = { height: document.documentElement.scrollHeight, hidden }
        showMore()
      },
      { rootMargin: PRELOAD_MARGIN },
    )
    observer.observe(end)
    return () => observer.disconnect()
    // A new observer reports a button that is still in view.
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
