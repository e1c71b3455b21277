import { createHmac, randomBytes } from 'node:crypto'

import { z } from 'zod'

import type { SaveOutcome } from '../kernel/ports.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes } from '../storage/read-file.ts'
import { smallDocument } from '../storage/small-document.ts'
import { normaliseChoice } from './domain/normalise-choice.ts'

const SCHEMA_VERSION = 1
/** The oldest choices make room for new ones. */
const AT_MOST = 200
const SALT_BYTES = 32

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })
const documentSchema = versionSchema.extend({
  salt: hex,
  ordinary: z
    .array(z.unknown())
    .transform((list) => list.filter((one) => hex.safeParse(one).success)),
})

/** The texts that the person said are about something else. Their words are kept nowhere. */
export interface CareChoices {
  /** True if the person said of exactly this text that it is about something else. */
  isOrdinary(text: string): boolean
  /** Remembers it of each text; holds at once, and the answer says whether it is on disk. */
  remember(texts: readonly string[]): SaveOutcome
}

/**
 * Opens `<folder>/care.json`: salted hashes, so that nobody reads in it what was written. A file
 * that cannot be understood is as if nothing had been chosen; the card then comes once more, which
 * is the safe side.
 */
export function openCareChoices(folder: string): CareChoices {
  const file = smallDocument(folder, 'care')
  const found = readOwnBytes(file.path)
  const json = found.kind === 'bytes' ? parseJson(found.bytes.toString('utf8')) : undefined
  const isNewer = (versionSchema.safeParse(json).data?.schemaVersion ?? 0) > SCHEMA_VERSION
  const kept = documentSchema.safeParse(json).data
  const salt = kept?.salt ?? randomBytes(SALT_BYTES).toString('hex')
  const ordinary = new Set(kept?.ordinary as string[] | undefined)

  const hashOf = (text: string): string =>
    createHmac('sha256', salt).update(normaliseChoice(text)).digest('hex')

  return {
    isOrdinary: (text) => ordinary.size > 0 && ordinary.has(hashOf(text)),

    remember(texts) {
      for (const hash of texts.map(hashOf)) {
        // Said again, it is the newest.
        ordinary.delete(hash)
        ordinary.add(hash)
      }
      for (const hash of [...ordinary].slice(0, -AT_MOST)) ordinary.delete(hash)
      if (isNewer) return { kind: 'refused', problem: { kind: 'newer-version', path: file.path } }
      return file.save({ schemaVersion: SCHEMA_VERSION, salt, ordinary: [...ordinary] })
    },
  }
}
