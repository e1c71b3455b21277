import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { showLogged } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { beginRing } from '../steps/begin-ring.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { archiveItem } from './archive-item.ts'

interface StepItemActions {
  /** Why the last change could not be saved. */
  error: string | undefined
  didIt: () => void
  start: () => void
  archive: () => void
  /** Makes it the next step. */
  choose: () => void
  /** Replaces the step with a smaller one. Resolves to whether that is saved. */
  makeSmaller: (smaller: string) => Promise<boolean>
}

/**
 * What can be done with an open step of the plan.
 *
 * @param headingId the heading that takes the focus once the step is gone
 */
export function useStepItem(
  step: ArchivedItem,
  headingId: string,
  onArchive: (item: ArchivedItem) => void,
): StepItemActions {
  const { id } = step
  const { error, change } = usePlanChange()
  const once = useSingleFlight()

  async function didIt(): Promise<void> {
    const hasStayed = rememberFocus()
    const done = await change(ask('step.did', { id }))
    if (done === undefined) return
    showLogged(done)
    if (hasStayed()) focusHeading(headingId)
  }

  async function start(): Promise<void> {
    // The ring is shown on Today.
    if ((await change(beginRing({ stepId: id }))) !== undefined) navigateTo('today')
  }

  return {
    error,
    didIt: () => once(didIt),
    start: () => once(start),
    archive: () => once(() => archiveItem(change, step, headingId, onArchive)),
    choose: () => void change(ask('step.choose', { id })),
    makeSmaller: async (smaller) => {
      const edit = { id, text: smaller, smaller: true }
      return (await change(withCareCheck(() => ask('step.edit', edit)))) !== undefined
    },
  }
}
