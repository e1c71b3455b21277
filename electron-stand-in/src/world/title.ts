/** Tells every title of the document, from the first on. */
export function watchTitle(tell: (title: string) => void): void {
  let last = ''
  const look = (): void => {
    if (document.title === last) return
    last = document.title
    tell(last)
  }
  const watchHead = (): boolean => {
    if (!document.head) return false
    new MutationObserver(look).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    look()
    return true
  }
  if (watchHead()) return
  // The script runs before the parser has made the head.
  const waiting = new MutationObserver(() => {
    if (watchHead()) waiting.disconnect()
  })
  waiting.observe(document, { childList: true, subtree: true })
}
