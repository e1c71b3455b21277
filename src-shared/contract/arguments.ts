import { z } from 'zod'

import { energySchema } from '../records.ts'

/** Far above what a win may hold, so that a long text gets a kind answer instead of a refusal. */
export const anyText = z.string().max(1_000_000)

export const id = z.uuid()

/** The time on a clock as a page's own field gives it. */
export const wall = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)

export const day = z.iso.date()

/** Said by who wants to, where it is switched on. */
export const energies = {
  energyBefore: energySchema.optional(),
  energyAfter: energySchema.optional(),
}

/** The same, where `null` takes it away. */
export const energyChanges = {
  energyBefore: energySchema.nullable().optional(),
  energyAfter: energySchema.nullable().optional(),
}
