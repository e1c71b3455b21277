import type { TaskView } from '../../src-shared/contract/plan.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { isEmptyDraft, saveDraft, EMPTY_DRAFT, setReplacedDraft } from './draft-store.ts'
import { setPendingCare } from './pending-care.ts'

/**
 * Begins to shrink a task that is there already. What was half shrunk can be brought back for a
 * while on the screen that comes; words that need care are kept nowhere.
 *
 * @returns a sentence if that could not be kept
 */
export async function shrinkTask(task: TaskView): Promise<string | undefined> {
  const { draft } = await ask('shrink.read', {})
  if (draft?.taskId !== task.id) {
    const begun = draftOf(task)
    const texts = [task.text, task.friction?.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    // Somebody who may be in danger is asked nothing, and told nothing of what they said.
    if (found !== null) setPendingCare({ found, draft: begun })
    else if (draft !== undefined && !isEmptyDraft(draft)) setReplacedDraft(draft)
    const error = await saveDraft(found === null ? begun : EMPTY_DRAFT)
    if (error !== undefined) return error
  } else {
    void saveDraft(draft)
  }
  navigateTo('shrink')
  return undefined
}

function draftOf({ id, text, friction = {} }: TaskView): ShrinkDraft {
  return { ...EMPTY_DRAFT, stage: 'ladder', text, taskId: id, friction }
}
