import type { TaskView } from '../../src-shared/contract.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { goTo } from '../ui/go-to.ts'
import { t } from '../words.ts'
import { withLadder } from './draft-changes.ts'
import { helpFor } from './help-for.ts'
import { setDown } from './set-down.ts'
import { keepDraft, NOTHING } from './use-shrink.ts'

/**
 * Begins to shrink a task that is there already. What is half shrunk is kept among the tasks
 * first, so that nothing that was typed is gone; words of somebody who may be in danger are kept
 * nowhere (decision 50).
 *
 * @returns a sentence where that could not be, and nothing has changed
 */
export async function beginWithTask(task: TaskView): Promise<string | undefined> {
  const { draft } = await ask('shrink.read', {})
  let said: string | undefined
  if (draft?.taskId !== task.id) {
    if (draft !== undefined && draft.text.trim() !== '') {
      const done = await setDown(draft)
      const words = { text: shorten(draft.text) }
      if (done === 'not-kept') return t('shrink.notSetDown', words)
      said = done === 'put-away' ? t('shrink.putAway') : t('shrink.setDown', words)
    }
    const trouble = await keepDraft(await draftOf(task))
    if (trouble !== undefined) return trouble
  }
  goTo('shrink', said)
  return undefined
}

async function draftOf({ id, text, friction, goal }: TaskView): Promise<ShrinkDraft> {
  const help = await helpFor(text, friction)
  // Somebody who may be in danger is asked nothing, and told nothing of what they said.
  if (help !== undefined) {
    return { ...NOTHING, stage: 'ladder', text, taskId: id, ...withLadder(NOTHING, help) }
  }
  return {
    ...NOTHING,
    stage: friction === undefined ? 'friction' : 'ladder',
    text,
    taskId: id,
    ...(friction !== undefined && { friction }),
    ...(goal !== undefined && { goalId: goal.id }),
  }
}
