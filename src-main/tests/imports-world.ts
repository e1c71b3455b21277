import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { v7 as newId } from 'uuid'

import type { ChosenImportOptions, ImportPreview } from '../../src-shared/contract/imports.ts'
import type { Win } from '../../src-shared/records.ts'
import type { DataEvents } from '../data/data-events.ts'
import { openData, type Data } from '../data/data.ts'
import { importJobs } from '../data/exchange/imports/import-jobs.ts'
import { openImports, type Imports, type RunImportJob } from '../data/exchange/imports/imports.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { jobsHere } from '../platform/jobs/jobs-here.ts'

/** Words that are about more than a task, in these tests. */
export const CARE = 'words of care'

/** A data folder, files of other programs, and what brings them in. */
export class ImportsWorld {
  readonly root = mkdtempSync(join(tmpdir(), 'micro-momentum-imports-'))
  readonly userData: string
  data!: Data
  imports!: Imports
  /** Reads the files; a test may put another in its place. */
  read: RunImportJob = (input, options) =>
    jobsHere(() => importJobs).run('import.read', input, options)
  /** Called each time that it is told how far it is. */
  onProgress: (share: number | undefined) => void = () => undefined

  /** @param userData the folder of the settings; a new one where it is not given */
  constructor(userData?: string) {
    this.userData = userData ?? join(this.root, 'settings')
    this.open()
  }

  /** Starts the app anew. */
  open(): void {
    const bus = openEventBus<DataEvents>()
    this.data = openData(this.userData, bus)
    this.imports = openImports({
      world: this.data.importWorld,
      newId,
      read: (input, options) => this.read(input, options),
      dayStartHour: this.data.dayStartHour,
      needsCare: (text) => text.includes(CARE),
      onProgress: ({ share }) => this.onProgress(share),
      onChange: () => undefined,
    })
  }

  /** Writes a file of another program. */
  file(name: string, lines: readonly string[]): string {
    const path = join(this.root, name)
    writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  }

  async preview(path: string, options?: ChosenImportOptions): Promise<ImportPreview> {
    const answer = await this.imports.preview([path], options)
    if (answer.kind !== 'preview')
      throw new Error(`There is no preview: ${JSON.stringify(answer)}.`)
    return answer.preview
  }

  /** Brings a file in, and gives the id of the import. */
  async bring(path: string, lists: readonly string[] = []): Promise<string> {
    const { previewId } = await this.preview(path)
    const result = await this.imports.bring(previewId, lists)
    if (result.kind !== 'brought') throw new Error(`It was not brought in: ${result.kind}.`)
    return result.importId
  }

  /** Every win that is not removed, in the order of time. */
  wins(): Win[] {
    const { store } = this.data
    return store
      .months()
      .toSorted()
      .flatMap((month) => store.read(month))
      .filter(({ deleted }) => deleted !== true)
  }

  texts(): string[] {
    return this.wins().map(({ text }) => text)
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
