import type { Win } from '../../src-shared/records.ts'

/**
 * Whether a link from a win to what it grew out of would close a circle.
 *
 * @param find a win by its id, removed ones included
 */
export function wouldLoop(
  id: string,
  predecessor: string,
  find: (id: string) => Pick<Win, 'linkedTo'> | undefined,
): boolean {
  const seen = new Set<string>()
  for (let next: string | undefined = predecessor; next !== undefined;) {
    if (next === id) return true
    // Two devices can have closed a circle between them; it is not this win's.
    if (seen.has(next)) return false
    seen.add(next)
    next = find(next)?.linkedTo
  }
  return false
}
