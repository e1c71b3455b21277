import type { TaskView } from '../../src-shared/contract/plan.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { isEmptyDraft, saveDraft, EMPTY_DRAFT, setReplacedDraft } from './draft-store.ts'
import { setPendingCare } from './pending-care.ts'

/**
 * Opens Shrink with a task of the plan. The screen offers to bring back a draft that this replaces;
 * words that need care are not stored.
 *
 * @returns an error message if the draft could not be saved
 */
export async function shrinkTask(task: TaskView): Promise<string | undefined> {
  const { draft } = await ask('shrink.read', {})
  if (draft?.taskId !== task.id) {
    const next = draftOf(task)
    const texts = [task.text, task.friction?.words ?? '']
    const found = await ask('care.read', { texts }).catch(() => null)
    // Someone who may be in danger is not asked about the draft that this replaces.
    if (found !== null) setPendingCare({ found, draft: next })
    else if (draft !== undefined && !isEmptyDraft(draft)) setReplacedDraft(draft)
    const error = await saveDraft(found === null ? next : EMPTY_DRAFT)
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
