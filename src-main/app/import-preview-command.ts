import { join } from 'node:path'

import { logicalDay, DEFAULT_DAY_START_HOUR } from '../../src-shared/calendar.ts'
import type { Answer } from '../cli/answer.ts'
import { previewFile } from '../cli/import-preview.ts'
import { systemClock } from '../platform/system-clock.ts'
import { settingsSchema } from '../settings/settings-schema.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readBytes } from '../storage/read-file.ts'

/**
 * Says what is in a file of another program, by the person's own day.
 *
 * @param userData the folder of the settings
 */
export async function previewImport(
  userData: string,
  path: string,
  format: string | undefined,
): Promise<Answer> {
  const found = readBytes(join(userData, 'settings.json'))
  const settings =
    found.kind === 'bytes' ? settingsSchema.safeParse(parseJson(found.bytes)).data : undefined
  const dayStartHour = settings?.dayStartHour ?? DEFAULT_DAY_START_HOUR
  const zone = systemClock.zone()
  // On the wall: what was done after midnight is not later than today.
  const today = logicalDay(systemClock.now(), zone, 0)
  return Promise.resolve(previewFile(path, { zone, dayStartHour, today, options: {} }, format))
}
