/** Where the focus goes when what had it is gone: the nearest place that stays. */
export function focusHeading(): void {
  document.getElementById('today-heading')?.focus()
}
