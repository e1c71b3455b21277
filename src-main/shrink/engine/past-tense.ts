import type { LadderLanguage } from './stems.ts'
import type { WordLists } from './word-file.ts'

/** What is quoted stays as it is. */
const QUOTED = /(“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」|"[^"]*")/u
/** Where another thing to do may begin. */
const CLAUSE = /(\s*[,;:–—]\s+|\s+(?:and|then|or|und|oder|et|ou|puis|y|e|o)\s+)/iu

/**
 * How a step reads as a win: "Put three papers in one pile" becomes "put three papers in one pile",
 * "Open the form" becomes "opened the form". As typed if its verb is not known.
 */
export function asWin(
  step: string,
  language: LadderLanguage,
  { past, turned }: Pick<WordLists, 'past' | 'turned'>,
): string {
  if (language === 'ja') return withJapaneseEnding(step, past)
  let isKnown = false
  let isFirst = true
  const parts = step.split(QUOTED).map((part, at) => {
    if (at % 2 === 1) return part
    return part
      .split(CLAUSE)
      .map((clause, index) => {
        if (index % 2 === 1) return clause
        const [verb = '', ...rest] = clause.split(' ')
        const mark = /[,:;]$/u.exec(verb)?.[0] ?? ''
        const known = past.get(verb.slice(0, verb.length - mark.length).toLowerCase())
        if (isFirst && clause.trim() !== '') {
          isFirst = false
          isKnown = known !== undefined
        }
        const words = known === undefined ? clause : [`${known}${mark}`, ...rest].join(' ')
        return turnedRound(words, turned)
      })
      .join('')
  })
  return isKnown ? parts.join('') : step
}

function turnedRound(text: string, turned: ReadonlyMap<string, string>): string {
  return text.replaceAll(/[\p{L}’']+/gu, (word) => {
    const other = turned.get(word.toLowerCase().replaceAll('’', "'"))
    return other ?? word
  })
}

/** The end of the line, by the longest ending that is known. */
function withJapaneseEnding(step: string, past: ReadonlyMap<string, string>): string {
  for (let at = 0; at < step.length; at += 1) {
    const known = past.get(step.slice(at))
    if (known !== undefined) return step.slice(0, at) + known
  }
  return step
}
