/**
 * Remembers where the focus is before a change is saved, which takes as long as the disk does.
 *
 * @returns tells whether it may be moved: it is still there or in the same form, or what had it is
 * gone. Somebody who has gone on to another place meanwhile, and perhaps types there, is to stay there.
 */
export function rememberFocus(): () => boolean {
  const before = document.activeElement
  const form = before?.closest('form')
  return () => {
    const now = document.activeElement
    return now === before || now === document.body || form?.contains(now) === true
  }
}

/**
 * Whether what has just come may take the focus: what had it is gone, so that at most a heading has it
 * by now. It may have taken a while to come, and somebody may write elsewhere meanwhile.
 */
export function isFocusFree(): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || activeElement.matches('h1, h2, h3')
}

/** Whether the focus is in an element, or what had it is gone: whoever writes elsewhere stays there. */
export function isFocusWithin(element: Element | null): boolean {
  const { activeElement, body } = document
  return activeElement === body || element?.contains(activeElement) === true
}
