import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { fileProblemWords, t } from '../words.ts'

/** The draft while nothing is being shrunk. */
export const EMPTY_DRAFT: ShrinkDraft = {
  stage: 'notice',
  text: '',
  friction: {},
  rungs: [],
}

/** The draft of this window; undefined until there was one. */
let current: ShrinkDraft | undefined
/** The draft that another task replaced, until the screen has read it. */
let replaced: ShrinkDraft | undefined

/** The draft of this window, which outlives the screen. */
export function currentDraft(): ShrinkDraft | undefined {
  return current
}

/** Saves a draft. Resolves to an error message if it is not on disk. */
export async function saveDraft(draft: ShrinkDraft): Promise<string | undefined> {
  current = draft
  const saved = await ask('shrink.keep', { draft: isEmptyDraft(draft) ? null : draft }).catch(
    () => undefined,
  )
  if (saved?.kind === 'changed') return undefined
  const reason = saved === undefined ? t('disk.unexpected') : fileProblemWords(saved.problem)
  return t('shrink.notKept', { reason })
}

/** Whether a draft has nothing that the person would want back. */
export function isEmptyDraft({ text, lines = [], own = '' }: ShrinkDraft): boolean {
  return text.trim() === '' && lines.length === 0 && own.trim() === ''
}

/** Sets the draft that another task replaces; the screen offers to bring it back. */
export function setReplacedDraft(draft: ShrinkDraft): void {
  replaced = draft
}

/** The draft that another task replaced; undefined if there is none. */
export function getReplacedDraft(): ShrinkDraft | undefined {
  return replaced
}

/** Forgets the replaced draft once the screen has read it. */
export function clearReplacedDraft(): void {
  replaced = undefined
}
