/** The most steps that a ladder in the making holds. */
export const MOST_ON_LADDER = 24
