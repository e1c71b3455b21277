import type { ReactNode } from 'react'

import type { GoalView, TaskView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { useEditForm } from './use-edit-form.ts'

interface Props {
  task: TaskView
  goals: readonly GoalView[]
  /** The heading that has the focus afterwards. */
  headingId: string
}

/** Edits the words of a task and the goal that it serves, in its place in the list. */
export function TaskEditForm({ task, goals, headingId }: Props): ReactNode {
  const {
    draft,
    change: changeDraft,
    error,
    leave,
    save,
  } = useEditForm(`task ${task.id}`, headingId)
  const { text, goalId } = draft ?? {}

  function saveEdit(): Promise<void> {
    const edit = {
      id: task.id,
      ...(text !== undefined && { text }),
      ...(goalId !== undefined && { goalId: goalId === '' ? null : goalId }),
    }
    return save(withCareCheck(() => ask('task.edit', edit)))
  }

  return (
    <InlineForm
      label={t('plan.text')}
      value={text ?? task.text}
      onChange={(text) => changeDraft({ text })}
      save={() => void saveEdit()}
      cancel={leave}
      saveLabel={t('plan.save')}
      error={error}
    >
      {goals.length > 0 && (
        <label className="plan-field">
          {t('plan.goal')}
          <select
            value={goalId ?? task.goal?.id ?? ''}
            onChange={({ target: { value } }) => changeDraft({ goalId: value })}
          >
            <option value="">{t('win.noGoal')}</option>
            {goals.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </InlineForm>
  )
}
