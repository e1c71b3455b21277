/** The most steps that a ladder in the making holds. */
export const MOST_ON_LADDER = 24
/** How many ladders the app asks about at most, where it is not sure which one is meant. */
export const MOST_ALIKE = 4
