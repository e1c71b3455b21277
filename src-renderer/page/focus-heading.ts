/**
 * Where the focus goes when what had it is gone: a heading that stays, the screen's where no nearer
 * one is named or there.
 *
 * @param id of a heading that can have the focus
 */
export function focusHeading(id?: string): void {
  const near = id === undefined ? null : document.getElementById(id)
  const heading = near ?? document.querySelector<HTMLElement>('main h1')
  heading?.focus()
}
