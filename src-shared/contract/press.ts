import { z } from 'zod'

/** Which press of a hand a command came of. */
export const pressSchema = z.strictObject({
  /** Names the page, for as long as it is open. */
  page: z.string().max(64),
  /**
   * Numbers, in the page, whatever a hand does: a key, a click, something typed. Presses of one
   * key, or on one spot, that follow each other too fast to be meant are one series.
   */
  series: z.int().min(0),
  /** Which press of its series it is, counted from 1. */
  nth: z.int().min(1),
})
export type Press = z.infer<typeof pressSchema>
