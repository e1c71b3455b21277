import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { fileProblemWords, t } from '../words.ts'

/** Nothing is being shrunk. */
export const EMPTY_DRAFT: ShrinkDraft = {
  stage: 'notice',
  text: '',
  friction: {},
  rungs: [],
}

/** What is being shrunk in this window; undefined until something was. */
let present: ShrinkDraft | undefined
/** What another task took the place of, until the screen has it. */
let replaced: ShrinkDraft | undefined

/** What is being shrunk in this window, while another screen is shown as well. */
export function currentDraft(): ShrinkDraft | undefined {
  return present
}

/** Keeps what is being shrunk. Answers with a sentence if it is not on disk. */
export async function saveDraft(draft: ShrinkDraft): Promise<string | undefined> {
  present = draft
  const kept = await ask('shrink.keep', { draft: isEmptyDraft(draft) ? null : draft }).catch(
    () => undefined,
  )
  if (kept?.kind === 'changed') return undefined
  const reason = kept === undefined ? t('disk.unexpected') : fileProblemWords(kept.problem)
  return t('shrink.notKept', { reason })
}

/** Whether nothing was typed that a person would want back. */
export function isEmptyDraft({ text, lines = [], own = '' }: ShrinkDraft): boolean {
  return text.trim() === '' && lines.length === 0 && own.trim() === ''
}

/** Hands a draft that another one takes the place of to the screen, which offers it back. */
export function setReplacedDraft(draft: ShrinkDraft): void {
  replaced = draft
}

/** What was put aside; undefined if nothing was. */
export function getReplacedDraft(): ShrinkDraft | undefined {
  return replaced
}

/** The screen that it was meant for has it. */
export function clearReplacedDraft(): void {
  replaced = undefined
}
