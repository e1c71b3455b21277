import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import { lazyMap } from '../../kernel/lazily.ts'

/** A text in lower case, without apostrophes, and without accents where people leave them out. */
function plainText(text: string, language: LadderLanguage): string {
  const { keepsMarks = false } = writingOf(language)
  const apostrophe = language === 'en' ? '' : ' '
  // Most of what is read is plain already, and there are thousands of triggers.
  return text.toLowerCase().replaceAll(/[^\0-&(-~]+|'(?:s?(?![a-z]))?/g, (part) => {
    if (part.startsWith("'")) return part === "'" ? apostrophe : ''
    const plain = part.normalize('NFKC').replaceAll(/[’‘`´]/g, apostrophe)
    if (keepsMarks) return plain
    // The stroke of the Polish letter is part of it, and left out as accents are.
    return plain
      .normalize('NFD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll('ł', 'l')
  })
}

/** A hyphen within a word that many write without one: “re-pot”, “un-friend”, “e-mail”. */
const JOINED = /\b(re|un|e(?=-mail))-(?=[a-z])/g

/** The words of a text. */
export function wordsOf(text: string, language: LadderLanguage): string[] {
  if (/^[a-z]+$/.test(text)) return [text]
  const plain = plainText(text, language).replaceAll(JOINED, '$1')
  return plain.match(/[\p{L}\p{N}ー]+/gu) ?? []
}

/** What forms of one word share. Crude on purpose: both sides are cut alike. */
export function stemOf(word: string, language: LadderLanguage): string {
  const { keepsMarks = false, prefix = '', joined = '', cut: affixes } = writingOf(language)
  if (keepsMarks) return word
  if (affixes) return word.replace(prefix, '').replaceAll(affixes, '')
  if (language === 'en') return englishStem(word)
  const own = word.replace(joined, '')
  const cut =
    own.length > 4
      ? own.replace(/(?:eres|ares|ires|aux|es|en|er|as|os|is|ns|e|n|s|r|a|o|x)$/u, '')
      : own
  return cut.length > 3 ? cut.replace(/(.)\1$/u, '$1') : cut
}

/**
 * The stem of a word, or of the one that stands for all that mean the same; cut once each.
 *
 * @param same stems that mean the same, each with the one that stands for all
 */
export function meantBy(language: LadderLanguage, same: ReadonlyMap<string, string>) {
  return lazyMap((word: string): string => {
    const stem = stemOf(word, language)
    return same.get(stem) ?? stem
  })
}

const VOWEL = /[aeiouy]/
/** Ends as "hop" does: its "e" tells "hope" from "hop", and "grade" from "grad". */
const SHORT = /^[^aeiouy]*[aeiouy][^aeiouywx]$/

/** After Porter (1980), as far as it keeps words apart: "pile" and "pill", "grade" and "grad". */
function englishStem(word: string): string {
  if (!/[delgs]$/.test(word)) return word
  let stem = word
  if (stem.length > 3) {
    stem = stem
      .replace(/ies?$|ied$/, stem.length > 4 ? 'y' : 'ie')
      .replace(/(ss|sh|ch|x|zz)es$/, '$1')
      .replace(/([^sui])s$/, '$1')
  }
  const [, root = ''] = /^(.{2,})(?:ing|(?<!e)ed)$/.exec(stem) ?? []
  if (VOWEL.test(root)) {
    const once = root.replace(/([^aeioulsz])\1$/, '$1')
    stem = SHORT.test(once) && once === root ? `${once}e` : once
  }
  stem = stem.replace(/([aeiouy][^aeiouy]+[aeiouy]+l)l$/, '$1')
  return stem.length > 3 && stem.endsWith('e') && !SHORT.test(stem.slice(0, -1))
    ? stem.slice(0, -1)
    : stem
}
