/** The names in a sentence: `{{count, number}}` is `count, number`, and `{{number, capital}}` `number`. */
export function placeholdersIn(sentence: string): Set<string> {
  const found = [...sentence.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, inner = '']) => inner)
  // A capital letter is for a sentence that begins with it, which differs from language to language.
  return new Set(found.map((inner) => inner.replace(/,\s*capital$/, '')))
}

/** Braces that are no placeholder: one that is missing shows the others to the person. */
export function hasLooseBraces(sentence: string): boolean {
  return /[{}]/.test(sentence.replaceAll(/\{\{[^{}]*\}\}/g, ''))
}
