/**
 * Focuses a heading after the element that had the focus is gone.
 *
 * @param id the heading; without it, or if it does not exist, the heading of the screen
 */
export function focusHeading(id?: string): void {
  const named = id === undefined ? null : document.getElementById(id)
  const heading = named ?? document.querySelector<HTMLElement>('main h1')
  heading?.focus()
}
