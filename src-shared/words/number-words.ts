import type { Catalog } from './catalog.ts'

/** A number as a word where it is short to read, up to ninety-nine; else in digits. */
export function numberWords({ t }: Pick<Catalog, 't'>, number: number): string {
  const small = t('numbers.small')[number]
  if (small !== undefined) return small
  const tens = t('numbers.tens')[Math.floor(number / 10)]
  if (tens === undefined || number < 0) return t('numbers.digits', { number })
  const ones = number % 10
  return ones === 0 ? tens : t('numbers.joined', { tens, ones: t('numbers.small')[ones] ?? '' })
}
