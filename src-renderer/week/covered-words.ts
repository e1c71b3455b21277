import { t } from '../words.ts'

/** Says that a day is covered, and by which win if its words may be quoted. */
export function coveredWords(text: string | undefined): string {
  return text === undefined ? t('week.coveredUnquoted') : t('week.covered', { text: text })
}
