/** The words that the product never says. */
export const NEVER =
  /\b(streaks?|miss(ed|ing)?|fail(ed|s|ure)?|overdue|behind|lost|los(e|ing)|broke(n)?|should|must|lazy|only|finally)\b|!\s*!|catch up/i
