import { isolated } from '../../src-shared/right-to-left.ts'
import { t } from '../words.ts'

/** That a day is covered, by which win where its words may be quoted. */
export function coveredWords(text: string | undefined): string {
  return text === undefined
    ? t('week.coveredUnquoted')
    : t('week.covered', { text: isolated(text) })
}
