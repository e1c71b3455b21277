import { join } from 'node:path'

import { z } from 'zod'

import type { DataNotice, SaveProblem } from '../../src-shared/contract.ts'
import { shrinkDraftSchema, type ShrinkDraft } from '../../src-shared/shrink.ts'
import type { Clock, SaveOutcome } from '../domain/ports.ts'
import { durableFile } from './durable-file.ts'
import { NoticeList } from './notice-list.ts'
import { readOwnBytes, setAside } from './read-file.ts'
import { readSealed, sealedJson } from './seal.ts'

const SCHEMA_VERSION = 1

const documentSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  draft: shrinkDraftSchema.nullable(),
})
const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })

interface Parts {
  dataFolder: string
  deviceId: string
  clock: Clock
}

/** What is being shrunk on this device, as it was typed. */
export interface DraftFile {
  /** Nothing where nothing is being shrunk. What could not be saved is in memory still. */
  read(): ShrinkDraft | undefined
  /** Keeps a draft, or `null` that there is none; durable when answered. */
  put(draft: ShrinkDraft | null): Promise<SaveOutcome>
  notices(): readonly DataNotice[]
}

/** Opens `<data folder>/<device id>/draft.json`. Nothing is made before the first draft. */
export function openDraft({ dataFolder, deviceId, clock }: Parts): DraftFile {
  const file = durableFile<{ draft: ShrinkDraft | null }>(
    join(dataFolder, deviceId),
    'draft',
    ({ draft }) => sealedJson({ schemaVersion: SCHEMA_VERSION, draft }),
  )
  const { path } = file
  const notices = new NoticeList()
  let blocked: SaveProblem | undefined
  let draft: ShrinkDraft | null = null
  /** What is on disk, as text. */
  let kept = JSON.stringify(draft)
  readOwn()

  function readOwn(): void {
    const found = readOwnBytes(path)
    blocked = undefined
    notices.forget('unreadable', path)
    if (found.kind === 'missing') return
    if (found.kind === 'unreadable') return block('unreadable', found.code)
    const read = found.kind === 'bytes' ? readSealed(found.bytes) : undefined
    const isDamaged = read === undefined || read.seal === 'damaged'
    const version = versionSchema.safeParse(read?.json).data?.schemaVersion ?? 0
    // A version that is misread is no newer one: every version ends its files with the same seal.
    if (!isDamaged && version > SCHEMA_VERSION) {
      notices.say({ kind: 'newer-version', path })
      blocked = { kind: 'newer-version', path }
      return
    }
    const parsed = documentSchema.safeParse(read?.json).data
    draft = parsed?.draft ?? null
    kept = JSON.stringify(draft)
    if (parsed === undefined) putAside('set-aside')
    else if (isDamaged) putAside('changed')
  }

  /** What can still be read of it is used; the file itself lies beside. */
  function putAside(kind: 'set-aside' | 'changed'): void {
    const aside = setAside(path, clock.now(), kind === 'changed' ? 'changed' : 'unreadable')
    if (aside === undefined) return block('unreadable', 'UNREADABLE')
    notices.say({ kind, path: aside })
    // Where this is refused, memory has it, and the next key writes it.
    if (file.save({ draft }).kind === 'refused') kept = ''
  }

  function block(kind: 'unreadable', code: string): void {
    notices.say({ kind, path })
    blocked = { kind: 'cannot-write', path, code }
  }

  return {
    read: () => draft ?? undefined,

    async put(next) {
      if (blocked?.kind === 'cannot-write') readOwn()
      if (blocked) return { kind: 'refused', problem: blocked }
      draft = next
      const text = JSON.stringify(next)
      if (text === kept) return { kind: 'kept' }
      const outcome = await file.savePatiently({ draft: next })
      if (outcome.kind === 'kept') kept = text
      return outcome
    },

    notices: () => notices.all(),
  }
}
