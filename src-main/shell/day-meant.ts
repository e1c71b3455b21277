import { z } from 'zod'

import { dayBefore, type Day } from '../../src-shared/calendar.ts'

/** The day that `--day` means (launch.ts); undefined where it means none. */
export function dayMeant(typed: string, today: Day): Day | undefined {
  return typed === 'yesterday' ? dayBefore(today) : z.iso.date().safeParse(typed).data
}
