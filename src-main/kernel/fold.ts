/**
 * Letters that Unicode does not take apart, as people without them on their keyboard type them.
 * In lower case, since case is folded first.
 */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  // Sigma has another form at the end of a word.
  ς: 'σ',
  // Arabic and Persian keyboards write the same letters with other code points.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
}

/** Single and double quotation marks, primes and accents that stand for an apostrophe. */
const APOSTROPHES =
  /[\u2018-\u201B\u2032\u2035\u02B9-\u02BD\u02C8\u02CA\u02CB\u2039\u203A\u00B4\u0384\u1FBD\u1FBF\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FEF\u1FFD\u1FFE`]/gu
const QUOTES = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u02BA\u301D-\u301F]/gu
const HYPHENS = /[\p{Pd}\u2212\u2043]/gu
/** Marks without a shape of their own: soft hyphens, joiners, directions, variation selectors. */
const SHAPELESS = /[\p{Cf}\p{Variation_Selector}\u034F]/gu
/**
 * Marks that are letters: they are put together with their base before accents are dropped. Short
 * i, short u, yi, gje and kje have keys of their own; a Russian yo and a stress have none.
 */
const LETTERS_WITH_MARKS = /[иу]\u0306|і\u0308|[гк]\u0301/gu
/** Marks that people leave out. Those of other scripts are letters, and stay. */
const LEFT_OUT = new RegExp(
  `[${[
    // Accents of Latin, Greek and Cyrillic letters.
    String.raw`\u0300-\u036F\u0483-\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F`,
    // Hebrew points.
    String.raw`\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7`,
    // Arabic vowels, the hamza on a letter, and what stretches a word.
    String.raw`\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8`,
    String.raw`\u06EA-\u06ED\u08CA-\u08FF`,
    // Syriac points.
    String.raw`\u0730-\u074A`,
  ].join('')}]`,
  'gu',
)
const TYPED_OTHERWISE = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'gu')
/** Arabic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu
const PRINTABLE_ASCII = /^[ -_a-~]*$/

/**
 * A text as it is searched: without what people do not type (case, accents, typographic marks,
 * widths, marks without a shape), and with everything that is a letter of its own. Folding what
 * is folded changes nothing.
 */
export function fold(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text.toLowerCase()
  return (
    text
      .replaceAll(SHAPELESS, '')
      // Some of these would fall apart into a space and an accent.
      .replaceAll(APOSTROPHES, "'")
      .replaceAll(QUOTES, '"')
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(LETTERS_WITH_MARKS, (letter) => letter.normalize('NFC'))
      .replaceAll(LEFT_OUT, '')
      .replaceAll(TYPED_OTHERWISE, (letter) => TYPED_AS[letter] ?? letter)
      .replaceAll(APOSTROPHES, "'")
      .replaceAll(HYPHENS, '-')
      .replaceAll(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replaceAll(/\s/g, ' ')
      .normalize('NFC')
  )
}
