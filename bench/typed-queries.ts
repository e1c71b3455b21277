/** What people may look for: often and seldom written words, accents, emoji, and what is not there. */
const QUERIES = [
  'replied to the landlord',
  'grandma',
  'umbrella translation',
  'café',
  'Résumé draft',
  'zoë',
  '🌱',
  'xylophone',
  'wrote a page about',
  'sent invoice tax',
  'walked the vet voicemail',
]

/** What the search box holds after each keystroke of typing them all, one after another. */
export function typedQueries(): string[] {
  return QUERIES.flatMap((query) => {
    const letters = Array.from(query)
    return letters.map((_, last) => letters.slice(0, last + 1).join(''))
  })
}
