import type { ReactNode } from 'react'

import type { GoalMark, GoalView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { t } from '../words.ts'
import { IdentityField } from './identity-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { MarkField } from './mark-field.tsx'
import { useEditForm } from './use-edit-form.ts'

interface Props {
  goal: GoalView
  mark: GoalMark | undefined
  headingId: string
}

/** Edits the name of a goal, its identity line, and its hue and shape. */
export function GoalEditForm({ goal, mark, headingId }: Props): ReactNode {
  const { id, name, identity } = goal
  const {
    draft,
    change: changeDraft,
    error,
    leave,
    save,
    saveOpen,
  } = useEditForm(`goal ${id}`, headingId)

  function saveEdit(): Promise<void> {
    const edit = {
      id,
      // Unchanged fields are not sent: another device may have changed them meanwhile.
      ...(draft?.['name'] !== undefined && { name: draft['name'] }),
      ...(draft?.['identity'] !== undefined && {
        identity: draft['identity'].trim() === '' ? null : draft['identity'],
      }),
    }
    return save(withCareCheck(() => ask('goal.edit', edit)))
  }

  return (
    <InlineForm
      label={t('plan.goalName')}
      value={draft?.['name'] ?? name}
      onChange={(name) => changeDraft({ name })}
      save={() => void saveEdit()}
      cancel={leave}
      saveLabel={t('plan.save')}
      error={error}
    >
      <IdentityField
        value={draft?.['identity'] ?? identity ?? ''}
        onChange={(identity) => changeDraft({ identity })}
      />
      {mark && (
        <MarkField
          mark={mark}
          // The bead beside the name shows it at once.
          onChange={(part) => void saveOpen(ask('goal.edit', { id, ...part }))}
        />
      )}
    </InlineForm>
  )
}
