import type { Rung } from '../../src-shared/shrink.ts'
import { t } from '../words.ts'

/** How long a step takes and where it is from, in words; undefined if neither is known. */
export function rungWords({ size, origin }: Rung): string | undefined {
  const from = origin === 'past' ? t('shrink.past') : origin === 'typed' && t('shrink.typed')
  const parts = [size !== undefined && t(`shrink.sizes.${size}`), from].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(' · ')
}
