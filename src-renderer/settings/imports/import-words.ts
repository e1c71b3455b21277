import type { ImportView, TakeBackResult } from '../../../src-shared/contract/imports.ts'
import type { LeftOutReason } from '../../../src-shared/imports.ts'
import { sentences } from '../../../src-shared/words/joined-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { dateFormat } from '../../formats/dates.ts'
import { t } from '../../words.ts'

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const

/** Several things in one phrase. */
export function listed(words: readonly string[]): string {
  return catalog.listFormat('conjunction').format(words)
}

/** When something was imported. */
export function broughtAt({ at }: Pick<ImportView, 'at'>): string {
  return dateFormat(WHEN).format(at)
}

/** Why something is left out. */
export function reasonWords(reason: LeftOutReason): string {
  return reason === 'care' ? t('imports.care') : t(`imports.leftOut.${reason}`)
}

/** What was undone, and what stays. */
export function takenBackWords({ kept }: Extract<TakeBackResult, { kind: 'taken-back' }>): string {
  return sentences(catalog, [
    t('imports.takenBack'),
    kept > 0 && t('imports.kept', { count: kept }),
  ])
}
