/** The id of the card's title, which takes the focus when a card appears. */
export const NUDGE_TITLE = 'nudge-title'
