/** Languages that ladders are written in. */
export const ladderLanguages = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const
export type LadderLanguage = (typeof ladderLanguages)[number]
