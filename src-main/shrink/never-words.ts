/** What the product never says, and what is no step of two minutes. */
export const NEVER =
  /\b(?:just|simply|should|must|only|finally|lazy|overdue|behind|failed|missed|whole|everything|complete|entire)\b/i
