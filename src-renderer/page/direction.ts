/** Whether the page is read from left to right, as its language has it. */
export function isLeftToRight(): boolean {
  return getComputedStyle(document.documentElement).direction !== 'rtl'
}
