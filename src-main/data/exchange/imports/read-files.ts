import type { Month } from '../../../../src-shared/calendar.ts'
import type { ImportProblemView } from '../../../../src-shared/contract/imports.ts'
import type { HeldImport } from './held-import.ts'
import type { FilesToImport } from './import-jobs.ts'
import type { RunImportJob } from './imports.ts'

/** How long the reading may say nothing, in milliseconds. */
const LIMIT_MS = 60_000

/** What was read, as it is kept until the person has decided. */
export type ReadImport = Pick<HeldImport, 'summary' | 'fingerprint' | 'months'>

type Outcome =
  | { kind: 'read'; content: ReadImport }
  | { kind: 'unreadable'; problems: ImportProblemView[] }
  | { kind: 'cancelled' }

/** Has files read, and takes what comes of it. */
export async function readFiles(
  read: RunImportJob,
  input: FilesToImport,
  { signal, tell }: { signal: AbortSignal; tell: (share: number) => void },
): Promise<Outcome> {
  const found: [Month, Uint8Array][] = []
  const outcome = await read(input, {
    limitMs: LIMIT_MS,
    signal,
    onPart(part) {
      if (part.kind === 'month') found.push([part.month, part.bytes])
      else if (part.total > 0) tell(Math.min(1, part.done / part.total))
    },
  })
  if (outcome.kind === 'cancelled' || signal.aborted) return { kind: 'cancelled' }
  if (outcome.kind !== 'done') return { kind: 'unreadable', problems: [{ code: 'gave-up' }] }
  const { result } = outcome
  if (result.kind === 'refused') {
    return { kind: 'unreadable', problems: [{ code: result.code, file: result.file }] }
  }
  const { summary, fingerprint } = result
  const isEmpty = found.length + summary.tasks.length + summary.ownPlan.length === 0
  const mayChange = summary.options.length > 0 || summary.leftOut.length > 0
  if (isEmpty && !mayChange) {
    const problems = summary.problems
    return {
      kind: 'unreadable',
      problems: problems.length > 0 ? problems : [{ code: 'nothing-in-it' }],
    }
  }
  // The latest first, so that what is seen first is there first.
  const months = new Map(found.toSorted(([a], [b]) => (a < b ? 1 : -1)))
  return { kind: 'read', content: { summary, fingerprint, months } }
}
