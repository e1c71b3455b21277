import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { DeviceFolder } from './device-folder.ts'
import { fileIdentity } from './file-identity.ts'
import { readBytes } from './read-file.ts'
import { readSealed } from './seal.ts'

/** What was found when one of this device's files was opened. */
export interface Opened<D> {
  document: D
  /** Whether the document knows more than the file, as after it was put together anew. */
  dirty?: boolean
  /** Why nothing may be written over the file, if so. */
  blocked?: SaveProblem
  /**
   * Puts aside what stands in the file, to be called before anything is written in its place;
   * undefined if it can stay.
   *
   * @returns why that is not possible, if so
   */
  mend?: (() => SaveProblem | undefined) | undefined
  /** Whether the file is elsewhere still. Until it is here, the document is written beside it. */
  notHere?: boolean
  /** What was written beside the file meanwhile; it goes once the document is on disk. */
  pending?: string | undefined
}

/** How a kind of document is read and put together. */
export interface DocumentKind<D> {
  /** Reads the file. What is wrong with it is told, and stays as it is. */
  open: () => Opened<D>
  /** All that both know; of what is the same in both, as it stands in the file. */
  merge: (found: D, known: D) => D
  /** Whether what was found says something that was not known. */
  isNews: (found: D, known: D) => boolean
  /** Whether every file of this kind has a seal; one without it was edited by hand. */
  isSealed: boolean
  /** Called when the document has become another by what was found. */
  replaced?: () => void
}

interface Parts<D> extends DocumentKind<D> {
  device: DeviceFolder
  path: string
  /** What lies beside the file while that is elsewhere. */
  beside: string
}

/** What memory knows of one of this device's documents, compared with its file. */
export interface KnownDocument<D> {
  state(): Readonly<Opened<D>>
  /** Notes what has become of the document and its file. */
  note(changes: Partial<Opened<D>>): void
  /** Notes that the file is as it is now by a write of this process. */
  written(): void
  /** What tells the file as memory knows it from others; the same as that of `markOf` while it is. */
  mark(): string
  /**
   * Reads the file where another program has written it; true if so. What is new is merged; a version
   * of the same instant counts as it stands in the file. A twin has written it only where the file was
   * here, or is still away, and is sealed and whole: a file that arrives was not known, and one whose
   * seal does not fit was edited by hand. The merged document is written only if it knows more than
   * the file, so that two that share a folder come to rest.
   */
  look(): boolean
  /**
   * Whether the file was elsewhere or could not be written, and that may have passed.
   *
   * @param isDirty whether memory knows more than the file: that must not be forgotten for what has
   *   arrived
   */
  isStale(isDirty: boolean): boolean
  /** Opens the file anew. */
  reopen(): void
  /** Mends the file, where that is to be done before it is written. */
  mend(): void
}

/** Opens a document. What comes between that and a look at the file is seen at the next look. */
export function knownDocument<D>(parts: Parts<D>): KnownDocument<D> {
  const { device, path, beside, open, isNews } = parts
  let known = identities()
  let state: Opened<D> = open()

  /** What tells the file, and what lies beside it, from others that have taken their places. */
  function identities(): (string | undefined)[] {
    return [path, beside].map(fileIdentity)
  }

  /** Whether a cloud drive has put something in the place of the file, which was here. */
  function hasLeft([is]: (string | undefined)[]): boolean {
    return state.notHere !== true && is === undefined && readBytes(path).kind === 'not-here'
  }

  function isByHand(isHere: boolean): boolean {
    const found = readBytes(isHere ? path : beside)
    return parts.isSealed && !(found.kind === 'bytes' && readSealed(found.bytes).seal === 'whole')
  }

  return {
    state: () => state,
    note: (changes) => void (state = { ...state, ...changes }),
    written: () => void (known = identities()),
    mark: () => inOne(known),

    look() {
      const now = identities()
      // A file that has gone takes nothing with it: memory has it all.
      const isOther = now.some((one, which) => one !== undefined && one !== known[which])
      if (!isOther && !hasLeft(now)) return false
      known = now
      const wasHere = state.notHere !== true
      const found = open()
      const isHere = found.notHere !== true
      // What a file says that was elsewhere so far was not known, whichever program wrote it.
      const isFamiliar = wasHere || !isHere
      if (isFamiliar && isNews(found.document, state.document) && !isByHand(isHere)) {
        device.twinSeen()
      }
      state = joined(found, state.document, parts)
      parts.replaced?.()
      return true
    },

    isStale(isDirty) {
      const kind = state.blocked?.kind
      if (kind === 'cannot-write' || kind === 'not-here') return true
      if (state.notHere !== true || isDirty) return false
      const found = readBytes(path)
      return found.kind !== 'not-here' && found.kind !== 'missing'
    },

    reopen() {
      known = identities()
      const found = open()
      state = state.dirty === true ? joined(found, state.document, parts) : found
    },

    mend() {
      if (state.mend === undefined) return
      const blocked = state.mend()
      state = { ...state, mend: undefined, ...(blocked && { blocked }) }
      known = identities()
    },
  }
}

/** What tells a file, and what lies beside it, from others that may take their places. */
export function markOf(path: string, beside: string): string {
  return inOne([path, beside].map(fileIdentity))
}

function inOne(identities: readonly (string | undefined)[]): string {
  return identities.join(', ')
}

/** What was found, with what memory alone knows, which is to be written. */
function joined<D>(
  found: Opened<D>,
  known: D,
  { merge, isNews }: Pick<DocumentKind<D>, 'merge' | 'isNews'>,
): Opened<D> {
  const document = merge(found.document, known)
  // Of a file that cannot be read, nobody knows what it has.
  const isUnknown = found.blocked?.kind === 'cannot-write'
  const dirty = found.dirty === true || isUnknown || isNews(document, found.document)
  return { ...found, document, dirty }
}

/** Whether some records have a version among them that others lack. */
export function hasMore<T>(records: Iterable<T>, others: Iterable<T>): boolean {
  const known = new Set([...others].map((record) => JSON.stringify(record)))
  return [...records].some((record) => !known.has(JSON.stringify(record)))
}
