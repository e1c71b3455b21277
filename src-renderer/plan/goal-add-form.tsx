import type { ReactNode } from 'react'

import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { t } from '../words.ts'
import { IdentityField } from './identity-field.tsx'
import { InlineForm } from './inline-form.tsx'
import type { FormDraft } from './use-form-draft.ts'

interface Props {
  form: FormDraft
  /** A goal was made, and is what one looks at next: its id. */
  onAdd: (id: string) => void
}

/** Asks for a new goal's name and who one becomes by it. Its hue and shape are the next free ones. */
export function GoalAddForm({ form, onAdd }: Props): ReactNode {
  const { draft, change: changeDraft, close } = form
  const { error, change } = usePlanChange(leave)
  if (draft === undefined) return null
  const { name = '', identity = '' } = draft

  function leave(): void {
    close()
    focusHeading()
  }

  async function save(): Promise<void> {
    const hasStayed = rememberFocus()
    const goal = { name, ...(identity.trim() !== '' && { identity }) }
    const added = await change(withCareCheck(() => ask('goal.add', goal)))
    if (added === undefined) return
    const isHere = hasStayed()
    close()
    if (isHere) onAdd(added.goal.id)
  }

  return (
    <InlineForm
      label={t('plan.goalName')}
      value={name}
      onChange={(name) => changeDraft({ name })}
      save={() => void save()}
      cancel={leave}
      saveLabel={t('plan.add')}
      error={error}
    >
      <IdentityField value={identity} onChange={(identity) => changeDraft({ identity })} />
    </InlineForm>
  )
}
