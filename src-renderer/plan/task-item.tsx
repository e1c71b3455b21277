import type { ReactNode } from 'react'

import type { GoalView, StepView, TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { LineIcon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { TaskEditForm } from './task-edit-form.tsx'
import { TaskSteps } from './task-steps.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { useOrder } from './use-order.tsx'
import { useTaskItem } from './use-task-item.ts'

interface Props {
  task: TaskView
  goals: readonly GoalView[]
  order: readonly string[]
  /** The heading above it, which takes the focus once the task is gone. */
  headingId: string
  onArchive: (item: ArchivedItem) => void
}

/** A task, what is next of it, and what can be done with it. */
export function TaskItem({ task, goals, order, headingId, onArchive }: Props): ReactNode {
  const { id, text, steps, suggestion } = task
  const { draft } = useFormDraft(`task ${id}`)
  const actions = useTaskItem(task, headingId, onArchive)
  const short = shorten(text)
  const titleId = `task-${id}`

  return (
    <li className="plan-task">
      {draft === undefined ? (
        <div className="plan-row">
          <div className="plan-words">
            <h3
              id={titleId}
              tabIndex={-1}
              className="plan-title"
              title={short === text ? undefined : text}
            >
              {text}
            </h3>
            <p className="hint plan-next">{nextWords(steps, suggestion)}</p>
          </div>
          <div className="plan-actions">
            {steps.length === 0 && suggestion !== undefined && (
              <button aria-describedby={titleId} onClick={() => actions.takeSuggestion(suggestion)}>
                {t('plan.take')}
              </button>
            )}
            {steps.length === 0 && suggestion === undefined && (
              <button aria-label={t('plan.findNamed', { text: short })} onClick={actions.shrink}>
                {t('plan.find')}
              </button>
            )}
            <TaskMenu task={task} order={order} actions={actions} />
          </div>
        </div>
      ) : (
        <TaskEditForm task={task} goals={goals} headingId={titleId} />
      )}
      <TaskSteps task={task} headingId={titleId} onArchive={onArchive} />
      <AddForm
        name={`step ${id}`}
        label={t('plan.addStepLabel')}
        focusId={titleId}
        parentTask={text}
        add={(step) => ask('step.add', { text: step, taskId: id })}
      />
      <p role="alert" className="error">
        {actions.error}
      </p>
    </li>
  )
}

/** What a task without an open step waits for. Open steps stand below it, in full. */
function nextWords(steps: readonly StepView[], suggestion: string | undefined): ReactNode {
  if (steps.length > 0) return null
  return suggestion === undefined ? t('plan.noStep') : t('plan.suggestion', { text: suggestion })
}

interface MenuProps {
  task: TaskView
  order: readonly string[]
  actions: ReturnType<typeof useTaskItem>
}

/** What can be done with a task. */
function TaskMenu({ task: { id, text }, order, actions }: MenuProps): ReactNode {
  const form = useFormDraft(`task ${id}`)
  const stepForm = useFormDraft(`add step ${id}`)
  const moves = useOrder({ id, order })
  return (
    <>
      <Menu
        id={moves.buttonId}
        className="quiet icon-button"
        label={t('plan.moreNamed', { text: shorten(text) })}
        items={[
          { key: 'find', label: t('plan.find'), onSelect: actions.shrink },
          { key: 'step', label: t('plan.addStep'), onSelect: () => stepForm.change({ text: '' }) },
          { key: 'edit', label: t('plan.edit'), onSelect: () => form.change({}) },
          ...moves.items,
          { key: 'done', label: t('plan.through'), onSelect: actions.complete },
          { key: 'archive', label: t('plan.letGo'), onSelect: actions.archive },
        ]}
      >
        <LineIcon name="more" />
      </Menu>
      {moves.said}
    </>
  )
}
