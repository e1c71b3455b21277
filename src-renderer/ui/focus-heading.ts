/** Where the focus goes when what had it is gone: the screen's heading, which stays. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus()
}
