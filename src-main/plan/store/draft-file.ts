import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import type { DataNotice } from '../../../src-shared/contract/data.ts'
import type { SaveProblem } from '../../../src-shared/contract/save-result.ts'
import { shrinkDraftSchema, type ShrinkDraft } from '../../../src-shared/shrink.ts'
import type { Clock, SaveOutcome } from '../../kernel/ports.ts'
import { type DeviceFolder, ownFolder } from '../../storage/device-folder.ts'
import type { Opened } from '../../storage/known-document.ts'
import { NoticeList } from '../../storage/notice-list.ts'
import { ownFile } from '../../storage/own-file.ts'
import { readBytes, readProblem, setAside } from '../../storage/read-file.ts'
import { readSealed, sealedJson } from '../../storage/seal.ts'

const SCHEMA_VERSION = 1
const DRAFT_FILE = 'draft.json'

const documentSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  draft: shrinkDraftSchema.nullable(),
})
const versionSchema = z.looseObject({ schemaVersion: z.int().min(1) })

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that another installation writes in it. */
  device?: DeviceFolder
  clock: Clock
}

/** What is being shrunk on this device, as it was typed. */
export interface DraftFile {
  /** Undefined if nothing is being shrunk. What could not be saved is in memory still. */
  read(): ShrinkDraft | undefined
  /** Keeps a draft, or `null` that there is none; durable when answered. */
  put(draft: ShrinkDraft | null): Promise<SaveOutcome>
  /** Writes what reading has found to be written. To be called while nothing else changes. */
  mend(): void
  notices(): readonly DataNotice[]
}

/** Opens `<data folder>/<device id>/draft.json`. Nothing is made before the first draft. */
export function openDraft({ dataFolder, deviceId, device, clock }: Parts): DraftFile {
  const folder = join(dataFolder, deviceId)
  const path = join(folder, DRAFT_FILE)
  const notices = new NoticeList()
  const file = ownFile<ShrinkDraft | null>({
    device: device ?? ownFolder(folder),
    folder,
    name: 'draft',
    serialize: (draft) => sealedJson({ schemaVersion: SCHEMA_VERSION, draft }),
    open,
    // Both are somebody's words; on this computer those that were typed here go on.
    merge: (_, known) => known,
    isNews: (read, known) => !isDeepStrictEqual(read, known),
    isSealed: true,
  })
  /** What was typed last, whether or not it could be saved so far. */
  let typed = file.present()

  function open(): Opened<ShrinkDraft | null> {
    const found = readBytes(path)
    notices.forget('unreadable', path)
    if (found.kind === 'missing') return { document: null }
    notices.forget('not-here', path)
    if (found.kind === 'not-here') {
      notices.say({ kind: 'not-here', path })
      return { document: null, blocked: readProblem(found, path) }
    }
    if (found.kind === 'unreadable') return { document: null, blocked: unreadable(found.code) }
    const read = found.kind === 'bytes' ? readSealed(found.bytes) : undefined
    const isDamaged = read === undefined || read.seal === 'damaged'
    const version = versionSchema.safeParse(read?.json).data?.schemaVersion ?? 0
    // A version that is misread is no newer one: every version ends its files with the same seal.
    if (!isDamaged && version > SCHEMA_VERSION) {
      notices.say({ kind: 'newer-version', path })
      return { document: null, blocked: { kind: 'newer-version', path } }
    }
    const parsed = documentSchema.safeParse(read?.json).data
    const document = parsed?.draft ?? null
    if (parsed !== undefined && !isDamaged) return { document }
    // What can still be read of it is used; the file itself is put aside before it is written.
    return { document, dirty: true, mend: () => makeWay(parsed !== undefined) }
  }

  function makeWay(isChanged: boolean): SaveProblem | undefined {
    const aside = setAside(path, clock.now(), isChanged ? 'changed' : 'unreadable')
    if (aside === undefined) return unreadable('UNREADABLE')
    notices.say({ kind: isChanged ? 'changed' : 'set-aside', path: aside })
    return undefined
  }

  function unreadable(code: string): SaveProblem {
    notices.say({ kind: 'unreadable', path })
    return { kind: 'cannot-write', path, code }
  }

  return {
    read: () => typed ?? undefined,

    async put(next) {
      file.retry()
      const blocked = file.blocked()
      if (blocked) return { kind: 'refused', problem: blocked }
      typed = next
      const isOnDisk = !file.dirty() && isDeepStrictEqual(file.present(), next)
      return isOnDisk ? { kind: 'kept' } : file.save(() => typed)
    },

    mend() {
      const isSaved = typed === file.present()
      file.retry()
      file.settle()
      if (isSaved) typed = file.present()
    },

    notices: () => notices.all(),
  }
}
