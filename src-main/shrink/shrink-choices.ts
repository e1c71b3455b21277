import { createHmac, randomBytes } from 'node:crypto'

import { z } from 'zod'

import type { TaskLike } from '../../src-shared/shrink.ts'
import { taskKinds } from '../../src-shared/task-kind.ts'
import type { Clock, SaveOutcome } from '../kernel/ports.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes } from '../storage/read-file.ts'
import { smallDocument } from '../storage/small-document.ts'
import type { ShrinkRequest } from './engine/shrinker.ts'

const SCHEMA_VERSION = 1
/** The oldest choices of each kind make room for new ones. */
const AT_MOST = 500
const SALT_BYTES = 32
const DAY_MS = 24 * 60 * 60 * 1_000
/** How long a line stays away that the person did not want to see. */
const REFUSED_MS = 30 * DAY_MS

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const kindLikeSchema = z.object({ task: hex, kind: z.enum(taskKinds) })
const situationLikeSchema = z.object({ task: hex, situation: hex })
const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })
const documentSchema = versionSchema.extend({
  salt: hex,
  likes: listOf(z.union([kindLikeSchema, situationLikeSchema])),
  refused: listOf(z.object({ line: hex, at: z.number() })),
})

/** What a task is more like, as far as it is known: of a ladder no more than whether it was that one. */
export type KnownLike = Pick<ShrinkRequest, 'like' | 'isChosen'>

/**
 * What the person said of ladders. Neither their words nor lines nor names of ladders are kept, but
 * hashes of them.
 */
export interface ShrinkChoices {
  /** What a task is more like, by the stems that say what it is about. */
  likeOf(stems: readonly string[]): KnownLike
  /** Remembers it; holds at once, and the answer says whether it is on disk. */
  remember(stems: readonly string[], like: TaskLike): SaveOutcome
  /** Takes back what was said of a task. */
  forget(stems: readonly string[]): SaveOutcome
  /** True of a line that was refused less than thirty days ago. */
  isRefused(line: string): boolean
  refuse(line: string): SaveOutcome
}

/**
 * Opens `<folder>/shrink.json`. A file that cannot be understood is as if nothing had been chosen:
 * "More like…" is then offered once more.
 */
export function openShrinkChoices(folder: string, clock: Pick<Clock, 'now'>): ShrinkChoices {
  const file = smallDocument(folder, 'shrink')
  const found = readOwnBytes(file.path)
  const json = found.kind === 'bytes' ? parseJson(found.bytes.toString('utf8')) : undefined
  const isNewer = (versionSchema.safeParse(json).data?.schemaVersion ?? 0) > SCHEMA_VERSION
  const kept = documentSchema.safeParse(json).data
  const salt = kept?.salt ?? randomBytes(SALT_BYTES).toString('hex')
  const likes = new Map(kept?.likes.map((like) => [like.task, like]))
  const refused = new Map(kept?.refused.map(({ line, at }) => [line, at]))

  const hashOf = (text: string): string => createHmac('sha256', salt).update(text).digest('hex')
  const hashOfLine = (line: string): string => hashOf(line.trim().toLowerCase())
  /** A line, and as it was set in English until December 2026: with straight apostrophes. */
  const hashesOf = (line: string) => [hashOfLine(line), hashOfLine(line.replaceAll('’', "'"))]
  // There are some thousand names: without the words of the task none can be tried.
  const hashOfLadder = (stems: readonly string[], name: string): string =>
    hashOf(`${stems.join(' ')}\n${name}`)
  const isRecent = (at: number): boolean => clock.now() - at < REFUSED_MS

  function save(): SaveOutcome {
    for (const [line, at] of refused) if (!isRecent(at)) refused.delete(line)
    for (const choices of [likes, refused]) {
      for (const oldest of [...choices.keys()].slice(0, -AT_MOST)) choices.delete(oldest)
    }
    if (isNewer) return { kind: 'refused', problem: { kind: 'newer-version', path: file.path } }
    return file.save({
      schemaVersion: SCHEMA_VERSION,
      salt,
      likes: [...likes.values()],
      refused: [...refused].map(([line, at]) => ({ line, at })),
    })
  }

  return {
    likeOf(stems) {
      const like = likes.size === 0 ? undefined : likes.get(hashOf(stems.join(' ')))
      if (like === undefined) return {}
      if ('kind' in like) return { like: like.kind }
      return { isChosen: (ladder) => hashOfLadder(stems, ladder) === like.situation }
    },

    remember(stems, like) {
      const task = hashOf(stems.join(' '))
      // Said again, it is the newest.
      likes.delete(task)
      likes.set(
        task,
        'kind' in like
          ? { task, ...like }
          : { task, situation: hashOfLadder(stems, like.situation) },
      )
      return save()
    },

    forget(stems) {
      likes.delete(hashOf(stems.join(' ')))
      return save()
    },

    isRefused(line) {
      if (refused.size === 0) return false
      return hashesOf(line).some((hash) => isRecent(refused.get(hash) ?? -Infinity))
    },

    refuse(line) {
      const hash = hashOfLine(line)
      refused.delete(hash)
      refused.set(hash, clock.now())
      return save()
    },
  }
}

/** A list without what does not fit: one bad entry takes no other along. */
function listOf<T extends z.ZodType>(entry: T) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((list) => list.flatMap((one) => entry.safeParse(one).data ?? []))
}
