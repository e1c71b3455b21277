import type { Locator, Page } from '@playwright/test'

/** The card that stands where a ladder would, for a person who may need help. */
export interface CareCard {
  card: Locator
  /** The one warm sentence that comes first. */
  heading: Locator
  somethingElse: Locator
  close: Locator
  region: Locator
  /** The helpline that fits best. */
  lines: Locator
  /** What opens the numbers that are folded away. */
  more: Locator
  /** What is folded away there. */
  folded: Locator
}

/** The care card of a page, on Shrink or over another screen. */
export function careCard(page: Page): CareCard {
  const card = page.getByRole('region', { name: 'You matter more than this list' })
  return {
    card,
    heading: card.getByRole('heading', { level: 2 }),
    somethingElse: card.getByRole('button', { name: 'This is about something else' }),
    close: card.getByRole('button', { name: 'Close' }),
    region: card.getByRole('combobox', { name: 'Numbers for' }),
    lines: card.getByRole('list', { name: 'People you can talk to' }).getByRole('listitem'),
    more: card.getByText(/^More numbers/),
    folded: card.locator('details').getByRole('listitem'),
  }
}
