import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { hasAnswers, isTyped } from './draft-changes.ts'

/**
 * Keeps what is half shrunk among the tasks, with what was said about it and a step that was typed.
 *
 * @returns whether nothing of it is lost
 */
export async function setDown(draft: ShrinkDraft): Promise<boolean> {
  const { text, friction, own } = draft
  if (text.trim() === '') return true
  // A task that is there already, with nothing new about it, is kept as it is.
  if (draft.taskId !== undefined && !hasAnswers(draft)) return true
  const id = draft.taskId ?? (await added(text))
  if (id === undefined) return false
  const told = friction.kind !== undefined || (friction.words ?? '').trim() !== ''
  const edited = told ? await ask('task.edit', { id, friction }).catch(() => undefined) : undefined
  if (told && edited?.kind !== 'changed') return false
  const step = isTyped(draft) ? (draft.step ?? own) : own
  if (step.trim() === '') return true
  const kept = await ask('step.add', { text: step, taskId: id }).catch(() => undefined)
  return kept?.kind === 'added'
}

async function added(text: string): Promise<string | undefined> {
  const task = await ask('task.add', { text }).catch(() => undefined)
  return task?.kind === 'added' ? task.id : undefined
}
