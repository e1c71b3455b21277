import type { ReactNode } from 'react'

import type { GoalView, TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { StepContext } from '../steps/step-context.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { MoreActions } from './more-actions.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { TaskEditForm } from './task-edit-form.tsx'
import { TaskSteps } from './task-steps.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { useTaskItem } from './use-task-item.ts'

interface Props {
  task: TaskView
  goals: readonly GoalView[]
  order: readonly string[]
  onArchive: (item: ArchivedItem) => void
}

/** A task, what it serves, and its open steps. */
export function TaskItem({ task, goals, order, onArchive }: Props): ReactNode {
  const { id, text, goal, steps, done, suggestion } = task
  const { draft, change: changeDraft } = useFormDraft(`task ${id}`)
  const actions = useTaskItem(task, onArchive)
  const short = shorten(text)
  const headingId = `task-${id}`

  return (
    <li className="plan-item">
      {draft === undefined ? (
        <>
          <h3
            id={headingId}
            tabIndex={-1}
            className="plan-title"
            title={short === text ? undefined : text}
          >
            {text}
          </h3>
          <StepContext goal={goal} />
        </>
      ) : (
        <TaskEditForm task={task} goals={goals} />
      )}
      {done > 0 && <p className="hint">{t('plan.done', { count: done })}</p>}
      <TaskSteps task={task} headingId={headingId} onArchive={onArchive} />
      {steps.length === 0 && suggestion !== undefined && (
        <div className="plan-suggestion">
          <p className="hint">{t('plan.suggestion', { text: suggestion })}</p>
          <button className="quiet" onClick={() => actions.takeSuggestion(suggestion)}>
            {t('plan.take')}
          </button>
        </div>
      )}
      <div className="plan-buttons">
        <button
          className="quiet"
          aria-label={t('plan.findNamed', { text: short })}
          onClick={actions.shrink}
        >
          {t('plan.find')}
        </button>
        <MoreActions text={text}>
          <AddStepForm id={id} text={text} />
          <button
            className="quiet"
            aria-label={t('plan.editNamed', { text: short })}
            onClick={() => changeDraft({})}
          >
            {t('plan.edit')}
          </button>
          <OrderButtons id={id} text={short} order={order} />
          <button
            className="quiet"
            aria-label={t('plan.throughNamed', { text: short })}
            onClick={actions.complete}
          >
            {t('plan.through')}
          </button>
          <button
            className="quiet"
            aria-label={t('plan.letGoNamed', { text: short })}
            onClick={actions.archive}
          >
            {t('plan.letGo')}
          </button>
        </MoreActions>
      </div>
      <p role="alert" className="error">
        {actions.error}
      </p>
    </li>
  )
}

function AddStepForm({ id, text }: Pick<TaskView, 'id' | 'text'>): ReactNode {
  return (
    <AddForm
      name={`step ${id}`}
      button={t('plan.addStep')}
      buttonNamed={t('plan.addStepNamed', { text: shorten(text) })}
      label={t('plan.addStepLabel')}
      parentTask={text}
      add={(step) => ask('step.add', { text: step, taskId: id })}
    />
  )
}
