/**
 * Remembers where the focus is before a change is saved, which takes as long as the disk does.
 *
 * @returns tells whether it may be moved: it is still there, or what had it is gone. Somebody who
 * has gone on to another place meanwhile, and perhaps types there, is to stay there.
 */
export function rememberFocus(): () => boolean {
  const before = document.activeElement
  return () => [before, document.body].includes(document.activeElement)
}
