import { z } from 'zod'

import type { CareFound, HelplinesView } from '../care.ts'
import { anyText } from './arguments.ts'
import { reads, sets } from './command.ts'

/** Texts of a person who may need help, and helplines. */
export const careCommands = {
  /** Whether a person who writes this may need help, by the texts that say so. */
  'care.read': reads(
    z.strictObject({ texts: z.array(anyText).max(64) }),
  ).answers<CareFound | null>(),
  /** These texts are about something else: from now on they are ordinary. */
  'care.ordinary': sets(z.strictObject({ texts: z.array(anyText).max(64) })).answers<void>(),
  /** The helplines of the person's region. */
  'helplines.read': reads(z.strictObject({})).answers<HelplinesView>(),
  /** Show another region's; null: none of those there are. */
  'helplines.region': sets(
    z.strictObject({
      region: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable(),
    }),
  ).answers<HelplinesView>(),
}
