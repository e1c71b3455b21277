/** "Driving" of "drive". */
export function gerundOf(verb: string): string {
  const lower = verb.toLowerCase()
  if (lower.endsWith('ing') && lower.length > 5) return lower
  if (lower === 'be') return 'being'
  if (/^[dlt]ie$/.test(lower)) return `${lower.charAt(0)}ying`
  // One syllable doubles its last letter: "run", not "visit".
  if (
    /^(?:un)?[^aeiou]*[aeiou][bdgmnpt]$|(?:mit|get|gin|cur|fer|set|pot|shovel|cancel|label|travel|model|fuel|format)$/.test(
      lower,
    )
  )
    return `${lower}${lower.at(-1)}ing`
  return `${lower.replace(/([^eoy])e$/, '$1')}ing`
}

/** Verbs whose doing stands last: "sleep training", not "sleeping train". */
const DOING_LAST =
  /^(?:sleep|potty|spring|deep|batch|meal|dry|hand|spell|double|binge|mass|cold) \p{L}+$/iu

/** The words of doing it: "picking up", "deep cleaning"; an article among them is no part of it. */
export function gerundWords(verb: string): string[] {
  const words = verb.split(' ')
  const at = DOING_LAST.test(verb) ? 1 : 0
  return words.flatMap((word, index) =>
    index === at ? [gerundOf(word)] : /^(?:the|my)$/.test(word) ? [] : [word],
  )
}
