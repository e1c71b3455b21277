import type { Win } from '../../../src-shared/records.ts'

/**
 * Tells of wins whether a link to them would close a circle: whether what they grew out of leads
 * to a win. Chains that have been gone along once are not gone along again.
 *
 * @param find a win by its id, removed ones included
 */
export function leadsTo(
  id: string,
  find: (id: string) => Pick<Win, 'linkedTo'> | undefined,
): (predecessor: string) => boolean {
  const known = new Map<string, boolean>([[id, true]])
  return (predecessor) => {
    const chain: string[] = []
    let next: string | undefined = predecessor
    while (next !== undefined && !known.has(next)) {
      // Until it is known to lead there: two devices can have closed a circle between them.
      known.set(next, false)
      chain.push(next)
      next = find(next)?.linkedTo
    }
    const leads = next !== undefined && known.get(next) === true
    for (const link of chain) known.set(link, leads)
    return leads
  }
}
