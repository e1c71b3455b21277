import { useEffect, useRef, type RefObject } from 'react'

interface CompletionRefs {
  item: RefObject<HTMLLIElement | null>
  /** The heading of the question that follows the seventh day. */
  question: RefObject<HTMLHeadingElement | null>
}

/**
 * Moves the focus to the question that follows the seventh day: the button that recorded that day
 * is gone by then.
 */
export function useCompletionFocus(isComplete: boolean): CompletionRefs {
  const item = useRef<HTMLLIElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  const wasComplete = useRef(isComplete)
  useEffect(() => {
    if (isComplete && !wasComplete.current && document.activeElement === document.body) {
      question.current?.focus({ preventScroll: true })
      item.current?.scrollIntoView({ block: 'nearest' })
    }
    wasComplete.current = isComplete
  }, [isComplete])
  return { item, question }
}
