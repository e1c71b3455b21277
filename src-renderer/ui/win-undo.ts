import type { UndoOffer } from '../../src-shared/contract/journal.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { resultWords, t } from '../words.ts'
import type { Undoable, Undone } from './undo-bar.tsx'

/** The last change of a win, as it can be taken back. */
export function winUndo(offer: UndoOffer | undefined): Undoable | undefined {
  if (offer === undefined) return undefined
  const { changeId, what, text, until } = offer
  const words =
    text === undefined ? t(`today.unquoted.${what}`) : t(`today.${what}`, { text: shorten(text) })
  return { id: changeId, words, until, undo: () => undo(changeId) }
}

async function undo(changeId: string): Promise<Undone> {
  const result = await ask('undo', { changeId }).catch(() => undefined)
  if (result?.kind === 'changed') return 'undone'
  if (result?.kind === 'gone') return 'gone'
  return { trouble: result === undefined ? t('problems.unexpected') : resultWords(result) }
}
