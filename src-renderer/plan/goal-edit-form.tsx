import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { useFormDraft } from './use-form-draft.ts'

/** Edits the name of a goal and its identity line, in its place in the list. */
export function GoalEditForm({ goal: { id, name, identity } }: { goal: GoalView }): ReactNode {
  const { draft, change: changeDraft, close } = useFormDraft(`goal ${id}`)
  const { error, change } = usePlanChange(leave)

  function leave(): void {
    close()
    focusHeading('plan-goals')
  }

  async function save(): Promise<void> {
    const edit = {
      id,
      // Unchanged fields are not sent: another device may have changed them meanwhile.
      ...(draft?.['name'] !== undefined && { name: draft['name'] }),
      ...(draft?.['identity'] !== undefined && {
        identity: draft['identity'].trim() === '' ? null : draft['identity'],
      }),
    }
    if (await change(withCareCheck(() => ask('goal.edit', edit)))) leave()
  }

  return (
    <li className="plan-item">
      <InlineForm
        label={t('plan.goalName')}
        value={draft?.['name'] ?? name}
        onChange={(name) => changeDraft({ name })}
        save={() => void save()}
        cancel={leave}
        saveLabel={t('plan.save')}
        error={error}
      >
        <label className="plan-field">
          {t('plan.identity')}
          <input
            type="text"
            value={draft?.['identity'] ?? identity ?? ''}
            aria-describedby={`identity-${id}`}
            onChange={({ target: { value } }) => changeDraft({ identity: value })}
          />
        </label>
        <p id={`identity-${id}`} className="hint">
          {t('plan.identityHint')}
        </p>
      </InlineForm>
    </li>
  )
}
