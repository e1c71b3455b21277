/** Passes on clicks that would open a new window, instead of letting Chromium open one. */
export function watchLinks(
  open: (url: string, frameName: string, disposition: string) => void,
): void {
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || (event.button !== 0 && event.button !== 1)) return
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href)
    if (!(link instanceof HTMLAnchorElement)) return
    const named = link.target !== '' && !/^_(self|top|parent)$/i.test(link.target)
    const apart = event.button === 1 || event.ctrlKey || event.metaKey
    if (!named && !apart && !event.shiftKey) return
    event.preventDefault()
    const frameName = /^_blank$/i.test(link.target) ? '' : link.target
    open(
      link.href,
      frameName,
      event.shiftKey ? 'new-window' : apart ? 'background-tab' : 'foreground-tab',
    )
  }
  const late = (name: 'click' | 'auxclick'): void =>
    window.addEventListener(
      name,
      () => {
        window.addEventListener(name, onClick, { once: true })
        setTimeout(() => window.removeEventListener(name, onClick))
      },
      { capture: true },
    )
  late('click')
  late('auxclick')
}
