import type { Month } from '../../src-shared/calendar.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Clock } from '../kernel/ports.ts'
import { copiesOf, namesIn } from '../storage/data-folder.ts'
import type { Opened } from '../storage/known-document.ts'
import type { OtherFiles } from '../storage/other-files.ts'
import { readBytes, readProblem, setAside, type FileBytes } from '../storage/read-file.ts'
import { parseNudgeMonth, type NudgeMonth } from './nudge-month.ts'

/** The folder of decisions in a device's folder. */
export const NUDGES = 'nudges'
const MONTH_FILE = /^(\d{4}-(?:0[1-9]|1[0-2]))\.json$/

/** The months of which a folder of decisions has a file. */
export function nudgeMonthsIn(folder: string): Month[] {
  return nudgeMonthsOf(namesIn(folder))
}

function nudgeMonthsOf(names: readonly string[]): Month[] {
  return names.flatMap((name) => MONTH_FILE.exec(name)?.[1] ?? [])
}

/** Reads this device's decisions of a month. What cannot be understood is to be put aside. */
export function readNudgeMonth(path: string, clock: Clock): Opened<NudgeMonth> {
  const nothing: NudgeMonth = { decisions: [], rest: [], others: {} }
  const found = readBytes(path)
  if (found.kind === 'missing') return { document: nothing }
  if (found.kind === 'unreadable' || found.kind === 'not-here')
    return { document: nothing, blocked: readProblem(found, path) }
  const read = found.kind === 'bytes' ? parseNudgeMonth(found.bytes) : undefined
  if (read !== undefined) {
    const { isNewer, ...document } = read
    return isNewer ? { document, blocked: { kind: 'newer-version', path } } : { document }
  }
  const mend = (): SaveProblem | undefined =>
    setAside(path, clock.now()) === undefined
      ? { kind: 'cannot-write', path, code: 'UNREADABLE' }
      : undefined
  return { document: nothing, mend }
}

/** What other devices have shown: it counts here too, or two computers would speak twice. */
export function shownElsewhere(files: OtherFiles): NudgeDecision[] {
  return files
    .devices()
    .flatMap((device) => {
      const names = files.names(device, `${NUDGES}/`)
      const months = nudgeMonthsOf(names).map((month) => `${NUDGES}/${month}.json`)
      const all = [...months, ...copiesOf(names, `${NUDGES}/`)]
      return all.map((file) => files.read(device, file))
    })
    .flatMap((found) => nudgeMonthIn(found)?.decisions ?? [])
    .filter(({ outcome }) => outcome === 'shown')
}

/** What was found in a file; undefined if it is no month of decisions. */
export function nudgeMonthIn(
  found: FileBytes | { kind: 'unread' },
): (NudgeMonth & { isNewer: boolean }) | undefined {
  return found.kind === 'bytes' ? parseNudgeMonth(found.bytes) : undefined
}
