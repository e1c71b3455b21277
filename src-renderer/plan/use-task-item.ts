import { useState } from 'react'

import type { TaskView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { showLogged } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { shrinkTask } from '../shrink/shrink-task.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { archiveItem } from './archive-item.ts'

interface TaskItemActions {
  /** Why the last change could not be saved. */
  error: string | undefined
  /** Opens Shrink with the task. */
  shrink: () => void
  /** Makes the suggested rung of its ladder a step. */
  takeSuggestion: (text: string) => void
  complete: () => void
  archive: () => void
}

/**
 * What can be done with a task of the plan.
 *
 * @param headingId the heading that takes the focus once the task is gone
 */
export function useTaskItem(
  task: TaskView,
  headingId: string,
  onArchive: (item: ArchivedItem) => void,
): TaskItemActions {
  const { id } = task
  const [shrinkError, setShrinkError] = useState<string>()
  const { error, change } = usePlanChange()
  const once = useSingleFlight()

  async function complete(): Promise<void> {
    const hasStayed = rememberFocus()
    const done = await change(ask('task.did', { id }))
    if (done === undefined) return
    showLogged(done)
    if (hasStayed()) focusHeading(headingId)
  }

  return {
    error: error ?? shrinkError,
    shrink: () => once(async () => setShrinkError(await shrinkTask(task))),
    takeSuggestion: (text) =>
      once(async () => void (await change(ask('step.take', { taskId: id, text })))),
    complete: () => once(complete),
    archive: () => once(() => archiveItem(change, task, headingId, onArchive)),
  }
}
