import type { TaskView } from '../../src-shared/contract.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { goTo } from '../ui/go-to.ts'
import { t } from '../words.ts'
import { holdDraft } from './held-draft.ts'
import { setDown } from './set-down.ts'
import { keepDraft, NOTHING } from './use-shrink.ts'

/**
 * Begins to shrink a task that is there already. What is half shrunk is kept among the tasks
 * first, so that nothing that was typed is gone; words that need care are kept nowhere.
 *
 * @returns a sentence where that could not be, and nothing has changed
 */
export async function beginWithTask(task: TaskView): Promise<string | undefined> {
  const { draft } = await ask('shrink.read', {})
  let said: string | undefined
  if (draft?.taskId !== task.id) {
    if (draft !== undefined && draft.text.trim() !== '') {
      const done = await setDown(draft)
      if (done === 'not-kept') return t('shrink.notSetDown')
      said = t(done === 'put-away' ? 'shrink.putAway' : 'shrink.setDown')
    }
    const begun = draftOf(task)
    const texts = [task.text, task.friction?.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    // Somebody who may be in danger is asked nothing, and told nothing of what they said.
    if (found !== null) holdDraft({ found, draft: { ...begun, stage: 'ladder' } })
    const trouble = await keepDraft(found === null ? begun : NOTHING)
    if (trouble !== undefined) return trouble
  }
  goTo('shrink', said)
  return undefined
}

function draftOf({ id, text, friction, goal }: TaskView): ShrinkDraft {
  return {
    ...NOTHING,
    stage: friction === undefined ? 'friction' : 'ladder',
    text,
    taskId: id,
    ...(friction !== undefined && { friction }),
    ...(goal !== undefined && { goalId: goal.id }),
  }
}
