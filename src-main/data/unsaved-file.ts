import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import {
  goalSchema,
  repeatSchema,
  stepSchema,
  taskSchema,
  weekAnswerSchema,
  winSchema,
} from '../../src-shared/records.ts'
import { shrinkDraftSchema } from '../../src-shared/shrink.ts'
import { documentText } from '../storage/document-text.ts'
import { durableFile } from '../storage/durable-file.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes, setAside } from '../storage/read-file.ts'
import type { Unsaved } from './unsaved.ts'

const SCHEMA_VERSION = 1

const documentSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  // What the schemas do not name stays with the records.
  wins: z.array(z.object({ win: winSchema.loose(), from: z.string().optional() })),
  plan: z.object({
    goals: z.array(goalSchema.loose()),
    tasks: z.array(taskSchema.loose()),
    steps: z.array(stepSchema.loose()),
    repeats: z.array(repeatSchema.loose()),
    answers: z.array(weekAnswerSchema.loose()),
  }),
  draft: shrinkDraftSchema.nullable().optional(),
  other: z.boolean(),
})

/** `<userData>/unsaved.json`: what could not be saved in its own files when the app ended. */
export interface UnsavedFile {
  readonly path: string
  /**
   * What an earlier run has left; undefined if it could save everything.
   *
   * @returns `aside` is where a file lies that could not be understood; undefined if the system does
   *   not let it be read now
   */
  read(now: number): { unsaved?: Unsaved; aside?: string } | undefined
  /** Writes it in place of what is there. True where it is durable. */
  write(unsaved: Unsaved): boolean
  /** Removes the file, if there is one. */
  remove(): void
}

/**
 * Describes the file; nothing is touched before the first call.
 *
 * @param folder of the settings, which may be on another disk than the wins
 */
export function unsavedFile(folder: string): UnsavedFile {
  const file = durableFile(join(folder, 'unsaved.json'))
  const { path } = file

  function remove(): void {
    try {
      rmSync(path, { force: true })
    } catch {
      // What is in it is saved: the next start writes it once more, which changes nothing.
    }
  }

  return {
    path,
    read(now) {
      const found = readOwnBytes(path)
      if (found.kind === 'unreadable' || found.kind === 'not-here') return undefined
      if (found.kind !== 'bytes') return {}
      const unsaved = documentSchema.safeParse(parseJson(found.bytes.toString('utf8'))).data
      if (unsaved !== undefined) return { unsaved }
      const aside = setAside(path, now)
      if (aside === undefined) return undefined
      remove()
      return { aside }
    },
    write: (unsaved) =>
      file.save(documentText({ schemaVersion: SCHEMA_VERSION, ...unsaved })).kind === 'kept',
    remove,
  }
}
