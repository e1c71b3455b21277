import { epochMs, logicalDay } from '../../../../src-shared/calendar.ts'
import type {
  BringResult,
  ChosenImportOptions,
  ImportAnswer,
  ImportPreview,
  ImportProgressView,
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
import type { ImportWorld } from './import-world.ts'
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
  let going: { stop: AbortController; progress: ImportProgressView } | undefined

  const needsCare = (text: string): boolean => parts.needsCare(text)
  const isShown = (text: string): boolean => isSafeToSay(text) && !needsCare(text)

  /** Does one thing, unless another is going on. */
  async function alone<R>(
    kind: ImportProgressView['kind'],
    work: (signal: AbortSignal, tell: (share: number) => void) => Promise<R>,
  ): Promise<R | { kind: 'busy' }> {
    if (going !== undefined) return { kind: 'busy' }
    const mine = { stop: new AbortController(), progress: { kind } as ImportProgressView }
    going = mine
    parts.onProgress(mine.progress)
    try {
      return await work(mine.stop.signal, (share) => {
        mine.progress = { kind, share }
        parts.onProgress(mine.progress)
      })
    } finally {
      going = undefined
      parts.onChange()
    }
  }

  function context(options: ChosenImportOptions): ImportContext {
    const { clock } = world
    const [zone, dayStartHour] = [clock.zone(), parts.dayStartHour()]
    const today = logicalDay(clock.now(), zone, 0)
    return { zone, dayStartHour, today, options: withoutUndefined(options) }
  }

  function preview(paths: readonly string[], options: ChosenImportOptions): Promise<ImportAnswer> {
    return alone('reading', async (signal, tell): Promise<ImportAnswer> => {
      const input = { paths, context: context(options) }
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
      return alone('bringing', async (signal, onProgress): Promise<BringResult> => {
        held = undefined
        const brought = await bringIn({ world, newId, held: mine, lists }, { signal, onProgress })
        if (brought.kind !== 'brought') return brought
        const { id, wins, tasks, goals, plan } = brought.record
        return { kind: 'brought', importId: id, wins, tasks, goals, steps: plan.steps.length }
      })
    },

    cancel: () => going?.stop.abort(),

    close() {
      held = undefined
    },

    async view() {
      const records = await world.records.all()
      const imports = records.flatMap(({ id, at, files, formats, wins, tasks, state }) => {
        if (state === 'taken-back') return []
        const isGoing = going?.progress.kind === 'bringing' && state === 'begun'
        if (isGoing) return []
        const whole = state === 'done' ? ('whole' as const) : ('partly' as const)
        return { id, at: epochMs(at), files, formats, wins, tasks, state: whole }
      })
      return { imports, ...(going && { progress: going.progress }) }
    },

    async takeBack(id) {
      return alone('taking-back', async (_, tell): Promise<TakeBackResult> => {
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

/** Options without those that say nothing. */
function withoutUndefined({ columns, ...others }: ChosenImportOptions): ImportContext['options'] {
  const said = <T extends object>(all: T): T =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T
  return { ...said(others), ...(columns && { columns: said(columns) }) } as ImportContext['options']
}
