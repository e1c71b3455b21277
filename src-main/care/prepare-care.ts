import { prepareLexicon } from './domain/lexicons.ts'

/**
 * Makes the lexicons ready one after the other, each in a turn of its own, so that neither the first
 * sentence nor anything else has to wait for all of them.
 */
export function prepareCare(): void {
  if (prepareLexicon()) setImmediate(prepareCare)
}
