import { join } from 'node:path'

import { DEFAULT_DAY_START_HOUR, logicalDay } from '../../src-shared/calendar.ts'
import { chosenRegion } from '../../src-shared/region-formats.ts'
import type { Answer } from '../cli/answer.ts'
import type { Terminal } from '../cli/command-line.ts'
import { exportData } from '../cli/export-data.ts'
import { previewFile } from '../cli/import-preview.ts'
import type { CommandRequest } from '../cli/request.ts'
import { systemClock as clock } from '../platform/system-clock.ts'
import { systemRegion } from '../platform/system-region.ts'
import { settingsSchema } from '../settings/settings-schema.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readBytes } from '../storage/read-file.ts'
import type { OpenFileJobs } from './others-of-command.ts'
import { regionFacts } from './region-facts.ts'
import { openSpokenCatalog } from './spoken-language.ts'

/**
 * Carries a command out that only reads, beside whatever else goes on with the data.
 *
 * @param root the folder of the app itself
 * @param userData the folder of the settings
 * @param openFileJobs called where there may be other devices
 */
export async function runAside(
  root: string,
  userData: string,
  request: CommandRequest,
  { out }: Terminal,
  openFileJobs: OpenFileJobs,
): Promise<Answer> {
  const found = readBytes(join(userData, 'settings.json'))
  const settings =
    found.kind === 'bytes' ? settingsSchema.safeParse(parseJson(found.bytes)).data : undefined
  const dayStartHour = settings?.dayStartHour ?? DEFAULT_DAY_START_HOUR
  const zone = clock.zone()
  const dayAt = (startsAt: number): string => logicalDay(clock.now(), zone, startsAt)
  const facts = regionFacts()
  const region = systemRegion(facts)
  const { catalog, language } = openSpokenCatalog({
    root,
    region: () => (settings ? chosenRegion(region, settings) : region),
    preferred: () => facts.languages,
  })
  language.speak(settings ?? { language: 'system' })
  if (request.command === 'export') {
    const today = dayAt(dayStartHour)
    return exportData(request, { userData, clock, catalog, today, out, openFileJobs })
  }
  // On the wall: what was done after midnight is not later than today.
  const context = { zone, dayStartHour, today: dayAt(0), options: {} }
  return previewFile(request.words[0] ?? '', context, catalog)
}
