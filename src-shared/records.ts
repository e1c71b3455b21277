import { z } from 'zod'

/** Where a win was written down. */
const winSources = ['quick-log', 'preset', 'command-line'] as const

const instant = z.iso.datetime({ precision: 3 })
const energy = z.int().min(1).max(5)

const knownZones = new Set<string>()

/** Whether times can be shown in a zone; a page that cannot show a win shows none. */
function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0)
    knownZones.add(zone)
    return true
  } catch {
    return false
  }
}

/**
 * Something small that was done, big enough to write down.
 *
 * `at` is the instant it was logged (ISO 8601, UTC, milliseconds), `zone` the IANA zone it was
 * logged in and `day` the person's day then; the three are stored together and never recomputed.
 * Of two versions of one win, the later `updatedAt` counts. A deletion is a record too.
 */
export const winSchema = z.object({
  id: z.uuid(),
  at: instant,
  zone: z.string().refine(isZone),
  day: z.iso.date(),
  text: z.string().min(1),
  source: z.enum(winSources),
  stepId: z.uuid().optional(),
  taskId: z.uuid().optional(),
  goalId: z.uuid().optional(),
  linkedTo: z.uuid().optional(),
  energyBefore: energy.optional(),
  energyAfter: energy.optional(),
  updatedAt: instant,
  deleted: z.boolean().optional(),
})
export type Win = z.infer<typeof winSchema>
export type WinSource = Win['source']
