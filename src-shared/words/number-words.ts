import type { Catalog } from './make-catalog.ts'
import inWords from './number-words.json' with { type: 'json' }

/** Of one language. */
interface NumberWords {
  /** Zero to nineteen. */
  small: readonly string[]
  /** Nothing, ten, twenty, up to ninety. */
  tens: readonly string[]
  /** Between tens and ones. */
  joint: string
}

/** The languages whose sentences have numbers as words. Others have genders and cases to mind. */
const KNOWN: Readonly<Record<string, NumberWords>> = inWords

/** A number as a word where its language has words that are short to read, up to ninety-nine; else in digits. */
export function numberWords(
  { language, numberFormat }: Pick<Catalog, 'language' | 'numberFormat'>,
  number: number,
): string {
  const words = KNOWN[language()]
  return (words && worded(number, words)) ?? numberFormat().format(number)
}

function worded(number: number, { small, tens, joint }: NumberWords): string | undefined {
  const ten = tens[Math.floor(number / 10)]
  const one = small[number % 10]
  if (number < small.length || number % 10 === 0) return small[number] ?? ten
  return ten === undefined || one === undefined ? undefined : `${ten}${joint}${one}`
}
