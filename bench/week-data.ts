import { v7 as newId } from 'uuid'

import { openDataFiles } from '../src-main/data/data-files.ts'
import { openJournal } from '../src-main/journal/domain/journal.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { openReviewIndex } from '../src-main/review/review-index.ts'
import { openReviewService } from '../src-main/review/review-service.ts'
import { writtenShrinker } from '../src-main/tests/written-shrinker.ts'
import { DEFAULT_DAY_START_HOUR, type Day } from '../src-shared/calendar.ts'
import { DEFAULT_NUDGES } from '../src-shared/nudges.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import { DEVICE, type GeneratedFolder } from './generated-folder.ts'

/** A Monday's week, whatever the computer's locale. */
const FIRST_WEEKDAY = 1

/**
 * How long the main process works for the data of a week, and for what it says, once every month
 * has been read once; milliseconds. What the message to the window takes is measured elsewhere.
 *
 * @param warmUp weeks that are asked for before those that count
 */
export async function weekDataTimes(
  { dataFolder }: GeneratedFolder,
  warmUp: readonly Day[],
  days: readonly Day[],
): Promise<{ data: number[]; says: number[] }> {
  const { wins: store, plan } = openDataFiles(dataFolder, DEVICE, clock)
  const journal = openJournal({
    clock,
    newId,
    store,
    dayStartHour: () => DEFAULT_DAY_START_HOUR,
    onChange: () => undefined,
  })
  const reviewed = openReviewIndex({ store, onRead: () => undefined })
  const settings = { current: () => ({ nudges: DEFAULT_NUDGES, energy: true }) }
  const service = openReviewService({
    data: { settings, journal, store, plan, reviewed },
    catalog: openCatalog(),
    verbOf: writtenShrinker.verbOf,
  })
  await reviewed.whole()

  const times = { data: [] as number[], says: [] as number[] }
  for (const [number, of] of [...warmUp, ...days].entries()) {
    const began = performance.now()
    const view = service.week({ of, firstWeekday: FIRST_WEEKDAY })
    const had = performance.now()
    service.summary(view.days[0]?.day ?? of)
    if (number < warmUp.length) continue
    times.data.push(had - began)
    times.says.push(performance.now() - had)
  }
  return times
}
