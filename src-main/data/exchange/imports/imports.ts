import { epochMs, logicalDay } from '../../../../src-shared/calendar.ts'
import type {
  BringResult,
  ChosenImportOptions,
  ImportAnswer,
  ImportPreview,
  ImportProgressView,
  ImportView,
  ImportsView,
  LeftOutView,
  TakeBackResult,
} from '../../../../src-shared/contract/imports.ts'
import { isSafeToSay } from '../../../care/domain/wall.ts'
import type { NewId } from '../../../kernel/ports.ts'
import type { JobOptions, JobOutcome } from '../../../platform/jobs/job-types.ts'
import type { ImportContext } from '../import-format.ts'
import { bringIn } from './bring-in.ts'
import { findNew, type HeldImport } from './held-import.ts'
import type { FilesToImport, ImportPart, ImportRead } from './import-jobs.ts'
import { leftOutOf, previewOf } from './import-preview.ts'
import type { ImportRecord } from './import-record.ts'
import type { ImportWorld } from './import-world.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { readFiles, type ReadImport } from './read-files.ts'
import { takeBack } from './take-back.ts'

/** Reads files in a process of its own. */
export type RunImportJob = (
  input: FilesToImport,
  options: JobOptions<ImportPart>,
) => Promise<JobOutcome<ImportRead>>

interface Parts {
  world: ImportWorld
  newId: NewId
  read: RunImportJob
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /** Whether a text is about more than a task. */
  needsCare: (text: string) => boolean
  /** Told how far it is. */
  onProgress: (progress: ImportProgressView) => void
  /** Something was brought in, or taken back, or it has ended. */
  onChange: () => void
}

/** Bringing in what other programs have, and taking it back. One thing is done at a time. */
export interface Imports {
  /** Reads files, and says what bringing them in would add. Nothing of it is kept. */
  preview(paths: readonly string[], options?: ChosenImportOptions): Promise<ImportAnswer>
  /** Reads the files of a preview again, in another way. */
  reread(previewId: string, options: ChosenImportOptions): Promise<ImportAnswer>
  /** Some of what is left out; nothing where the preview is not there any more. */
  leftOut(previewId: string, stretch: { from: number; count: number }): LeftOutView
  /** Brings in what was read. */
  bring(previewId: string, lists: readonly string[]): Promise<BringResult>
  /** Stops what is going on; what was brought in by then is taken back. */
  cancel(): void
  /** Forgets what was read. */
  close(): void
  view(): Promise<ImportsView>
  takeBack(id: string): Promise<TakeBackResult>
}

/** Opens imports. Nothing is read before the first question. */
export function openImports(parts: Parts): Imports {
  const { world, newId } = parts
  let held: HeldImport | undefined
  const work = oneAtATime(parts.onProgress, parts.onChange)

  const needsCare = (text: string): boolean => parts.needsCare(text)
  const isShown = (text: string): boolean => isSafeToSay(text) && !needsCare(text)

  function preview(paths: readonly string[], options: ChosenImportOptions): Promise<ImportAnswer> {
    return work.run('reading', async (signal, tell): Promise<ImportAnswer> => {
      const input = { paths, context: contextOf(parts, options) }
      const read = await readFiles(parts.read, input, { signal, tell })
      if (read.kind !== 'read') return read
      const found = await findNew(read.content, world, needsCare, { signal, onProgress: tell })
      if (signal.aborted) return { kind: 'cancelled' }
      held = heldOf({ ...read.content, ...found }, input, newId())
      return { kind: 'preview', preview: viewOf(held) }
    })
  }

  const viewOf = (of: HeldImport): ImportPreview => previewOf(of, world.plan.read(), isShown)

  return {
    preview: (paths, options = {}) => preview(paths, options),

    async reread(previewId, options) {
      if (held?.previewId !== previewId) return { kind: 'gone' }
      return preview(held.paths, options)
    },

    leftOut(previewId, stretch) {
      return held?.previewId === previewId ? leftOutOf(held, stretch) : { entries: [], length: 0 }
    },

    async bring(previewId, lists) {
      const mine = held
      if (mine?.previewId !== previewId) return { kind: 'gone' }
      return work.run('bringing', async (signal, onProgress): Promise<BringResult> => {
        held = undefined
        const brought = await bringIn({ world, newId, held: mine, lists }, { signal, onProgress })
        if (brought.kind !== 'brought') return brought
        const { id, wins, tasks, goals, plan } = brought.record
        return { kind: 'brought', importId: id, wins, tasks, goals, steps: plan.steps.length }
      })
    },

    cancel: () => work.stop(),

    close() {
      held = undefined
      work.stop('reading')
    },

    async view() {
      const progress = work.going()
      const imports = (await world.records.all()).flatMap(viewOfRecord)
      return { imports, ...(progress && { progress }) }
    },

    async takeBack(id) {
      return work.run('taking-back', async (_, tell): Promise<TakeBackResult> => {
        const records = await world.records.all()
        const record = records.find((one) => one.id === id && one.state !== 'taken-back')
        return record === undefined ? { kind: 'gone' } : takeBack(world, record, tell)
      })
    },
  }
}

function heldOf(
  found: ReadImport & Omit<HeldImport, 'previewId' | 'paths' | 'files' | 'options'>,
  { paths, context }: FilesToImport,
  previewId: string,
): HeldImport {
  const files = paths.map((path) => path.replace(/^.*[\\/]/, ''))
  return { ...found, previewId, paths, files, options: context.options }
}

/** How an import is shown; one that was taken back is not. */
function viewOfRecord(record: ImportRecord): ImportView[] {
  const { id, at, files, formats, wins, tasks, state } = record
  if (state === 'taken-back') return []
  const isWhole = state === 'done'
  return [{ id, at: epochMs(at), files, formats, wins, tasks, state: isWhole ? 'whole' : 'partly' }]
}

function contextOf(
  { world, dayStartHour }: Pick<Parts, 'world' | 'dayStartHour'>,
  options: ChosenImportOptions,
): ImportContext {
  const zone = world.clock.zone()
  // On the wall: what was done after midnight is not later than today.
  const today = logicalDay(world.clock.now(), zone, 0)
  return { zone, dayStartHour: dayStartHour(), today, options: withoutUndefined(options) }
}

/** Options without those that say nothing. */
function withoutUndefined({ columns, ...others }: ChosenImportOptions): ImportContext['options'] {
  const options = { ...said(others), ...(columns && { columns: said(columns) }) }
  return options as ImportContext['options']
}

function said<T extends object>(all: T): T {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T
}
