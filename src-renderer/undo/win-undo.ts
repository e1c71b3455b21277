import type { UndoOffer } from '../../src-shared/contract/journal.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { winResultWords, t } from '../words.ts'
import type { UndoAction, UndoOutcome } from './undo-action.ts'

/** The undo action for the last change of a win; undefined if there is none to offer. */
export function winUndoAction(offer: UndoOffer | undefined): UndoAction | undefined {
  if (offer === undefined) return undefined
  const { changeId, what, text, until } = offer
  const words =
    text === undefined ? t(`today.unquoted.${what}`) : t(`today.${what}`, { text: shorten(text) })
  return { id: changeId, words, until, undo: () => undo(changeId) }
}

async function undo(changeId: string): Promise<UndoOutcome> {
  const result = await ask('undo', { changeId }).catch(() => undefined)
  if (result?.kind === 'changed') return 'undone'
  if (result?.kind === 'gone') return 'gone'
  return { error: result === undefined ? t('problems.unexpected') : winResultWords(result) }
}
