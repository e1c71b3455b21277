/** "Driving" of "drive". */
export function gerundOf(verb: string): string {
  const lower = verb.toLowerCase()
  if (lower.endsWith('ing') && lower.length > 5) return lower
  if (/^[dlt]ie$/.test(lower)) return `${lower.charAt(0)}ying`
  // One syllable doubles its last letter: "run", not "visit".
  if (
    /^(?:un)?[^aeiou]*[aeiou][bdgmnpt]$|(?:mit|get|gin|cur|fer|set|pot|shovel|cancel|label|travel|model|fuel)$/.test(
      lower,
    )
  )
    return `${lower}${lower.at(-1)}ing`
  return `${lower.replace(/([^eoy])e$/, '$1')}ing`
}
