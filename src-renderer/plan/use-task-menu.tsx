import type { ReactNode } from 'react'

import type { TaskView } from '../../src-shared/contract/plan.ts'
import type { MenuItem } from '../ui/menu.tsx'
import { t } from '../words.ts'
import { useFormDraft } from './use-form-draft.ts'
import { useOrder } from './use-order.tsx'
import type { useTaskItem } from './use-task-item.ts'

interface Parts {
  task: TaskView
  /** The ids of all tasks, in order. */
  order: readonly string[]
  actions: ReturnType<typeof useTaskItem>
}

interface TaskMenu {
  /** The id of the menu's button. */
  buttonId: string
  items: MenuItem[]
  /** What became of the last move. */
  said: ReactNode
}

/** What is rarely done with a task. */
export function useTaskMenu({ task: { id, steps }, order, actions }: Parts): TaskMenu {
  const form = useFormDraft(`task ${id}`)
  const stepForm = useFormDraft(`add step ${id}`)
  const { buttonId, items: moves, said } = useOrder({ id, order })
  const hasStep = steps.length > 0
  return {
    buttonId,
    said,
    items: [
      { key: 'find', label: t('plan.find'), onSelect: actions.shrink },
      { key: 'add', label: t('plan.addStep'), onSelect: () => stepForm.change({ text: '' }) },
      {
        key: 'edit',
        label: t(hasStep ? 'plan.editTask' : 'plan.edit'),
        onSelect: () => form.change({}),
      },
      ...moves,
      { key: 'done', label: t('plan.through'), onSelect: actions.complete },
      {
        key: 'archive',
        label: t(hasStep ? 'plan.letTaskGo' : 'plan.letGo'),
        onSelect: actions.archive,
      },
    ],
  }
}
