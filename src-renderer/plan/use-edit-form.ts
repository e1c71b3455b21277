import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { usePlanChange, type PlanChange } from '../steps/use-plan-change.ts'
import { useFormDraft, type FormDraft } from './use-form-draft.ts'

/** A form that edits something in the plan, in its place in the list. */
interface EditForm extends FormDraft {
  /** Why the last change was not saved. */
  error: string | undefined
  /** Closes the form without a change. */
  leave: () => void
  /** Waits for a change, and closes the form once it is saved. Whoever has gone on meanwhile stays there. */
  save: (changing: Parameters<PlanChange['change']>[0]) => Promise<void>
  /** Waits for a change that is shown at once, while the form stays open. */
  saveOpen: PlanChange['change']
}

/**
 * A form that edits something in the plan.
 *
 * @param name the name of its draft
 * @param headingId the heading that has the focus afterwards
 */
export function useEditForm(name: string, headingId: string): EditForm {
  const form = useFormDraft(name)
  const { error, change } = usePlanChange(leave)

  function leave(): void {
    form.close()
    focusHeading(headingId)
  }

  return {
    ...form,
    error,
    leave,
    saveOpen: change,
    async save(changing) {
      const hasStayed = rememberFocus()
      if ((await change(changing)) === undefined) return
      if (hasStayed()) leave()
      else form.close()
    },
  }
}
