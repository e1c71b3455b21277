import type { TaskView } from '../../src-shared/contract/plan.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { goTo } from '../ui/go-to.ts'
import { isNothing, keepDraft, NOTHING, putAside } from './draft.ts'
import { holdDraft } from './held-draft.ts'

/**
 * Begins to shrink a task that is there already. What was half shrunk can be brought back for a
 * while on the screen that comes; words that need care are kept nowhere.
 *
 * @returns a sentence if that could not be kept
 */
export async function beginWithTask(task: TaskView): Promise<string | undefined> {
  const { draft } = await ask('shrink.read', {})
  if (draft?.taskId !== task.id) {
    const begun = draftOf(task)
    const texts = [task.text, task.friction?.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    // Somebody who may be in danger is asked nothing, and told nothing of what they said.
    if (found !== null) holdDraft({ found, draft: begun })
    else if (draft !== undefined && !isNothing(draft)) putAside(draft)
    const trouble = await keepDraft(found === null ? begun : NOTHING)
    if (trouble !== undefined) return trouble
  } else {
    void keepDraft(draft)
  }
  goTo('shrink')
  return undefined
}

function draftOf({ id, text, friction = {} }: TaskView): ShrinkDraft {
  return { ...NOTHING, stage: 'ladder', text, taskId: id, friction }
}
