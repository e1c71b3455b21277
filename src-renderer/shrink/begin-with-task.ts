import type { TaskView } from '../../src-shared/contract.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { goTo } from '../ui/go-to.ts'
import { t } from '../words.ts'
import { setDown } from './set-down.ts'
import { keepDraft, NOTHING } from './use-shrink.ts'

/**
 * Begins to shrink a task that is there already. What is half shrunk is kept among the tasks
 * first, so that nothing that was typed is gone.
 *
 * @returns a sentence where that could not be, and nothing has changed
 */
export async function beginWithTask(task: TaskView): Promise<string | undefined> {
  const { draft } = await ask('shrink.read', {})
  let said: string | undefined
  if (draft?.taskId !== task.id) {
    if (draft !== undefined && draft.text.trim() !== '') {
      if (!(await setDown(draft))) return t('shrink.notSetDown', { text: shorten(draft.text) })
      said = t('shrink.setDown', { text: shorten(draft.text) })
    }
    const { id, text, friction, goal } = task
    const trouble = await keepDraft({
      ...NOTHING,
      stage: friction === undefined ? 'friction' : 'ladder',
      text,
      taskId: id,
      ...(friction !== undefined && { friction }),
      ...(goal !== undefined && { goalId: goal.id }),
    })
    if (trouble !== undefined) return trouble
  }
  goTo('shrink', said)
  return undefined
}
