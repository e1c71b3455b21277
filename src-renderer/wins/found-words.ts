import { t } from '../words.ts'
import type { Found } from './use-history.ts'

/** How many wins were found, and whether older ones may still come. */
export function foundWords({ wins, complete }: Pick<Found, 'wins' | 'complete'>): string {
  const words = t('wins.found', { count: wins })
  return complete ? words : t('wins.reading', { found: words })
}
