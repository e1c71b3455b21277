import type { ReactNode } from 'react'

import type { GoalView, TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { LineIcon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { NextOfTask } from './next-of-task.tsx'
import { StepEditForm } from './step-edit-form.tsx'
import { TaskEditForm } from './task-edit-form.tsx'
import { TaskSteps } from './task-steps.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { useTaskItem } from './use-task-item.ts'
import { useTaskMenu } from './use-task-menu.tsx'

interface Props {
  task: TaskView
  goals: readonly GoalView[]
  /** The ids of all tasks, in order. */
  order: readonly string[]
  /** The heading above it, which takes the focus once the task is gone. */
  headingId: string
  onArchive: (item: ArchivedItem) => void
}

/** A task, what is next of it, and what can be done with it. */
export function TaskItem({ task, goals, order, headingId, onArchive }: Props): ReactNode {
  const { id, text, steps, friction = {} } = task
  const { draft } = useFormDraft(`task ${id}`)
  const [next] = steps
  const stepForm = useFormDraft(`step ${next?.id ?? ''}`)
  const actions = useTaskItem(task, headingId, onArchive)
  const menu = useTaskMenu({ task, order, actions })
  const titleId = `task-${id}`
  const title = <TaskTitle id={titleId} text={text} />

  return (
    <li className="plan-task">
      {draft !== undefined && <TaskEditForm task={task} goals={goals} headingId={titleId} />}
      {draft === undefined && next === undefined && (
        <WaitingTask task={task} title={title} titleId={titleId} actions={actions} menu={menu} />
      )}
      {draft === undefined && next !== undefined && (
        <NextOfTask
          key={next.id}
          task={task}
          step={next}
          title={title}
          titleId={titleId}
          menu={menu}
          onArchive={onArchive}
        />
      )}
      {next !== undefined && stepForm.draft !== undefined && (
        <StepEditForm step={next} parentTask={{ task: text, friction }} headingId={titleId} />
      )}
      <TaskSteps task={task} headingId={titleId} onArchive={onArchive} />
      <AddForm
        name={`step ${id}`}
        label={t('plan.addStepLabel')}
        focusId={titleId}
        parentTask={text}
        add={(step) => ask('step.add', { text: step, taskId: id })}
      />
      {menu.said}
      <p role="alert" className="error">
        {actions.error}
      </p>
    </li>
  )
}

/** The words of a task; long ones in two lines, and in full where they have the focus. */
function TaskTitle({ id, text }: { id: string; text: string }): ReactNode {
  return (
    <h3
      id={id}
      tabIndex={-1}
      className="plan-title"
      title={shorten(text) === text ? undefined : text}
    >
      {text}
    </h3>
  )
}

interface WaitingProps {
  task: TaskView
  title: ReactNode
  titleId: string
  actions: ReturnType<typeof useTaskItem>
  menu: ReturnType<typeof useTaskMenu>
}

/** A task without an open step: what its ladder has next, or a way to a small step. */
function WaitingTask({ task, title, titleId, actions, menu }: WaitingProps): ReactNode {
  const { text, suggestion } = task
  const short = shorten(text)
  return (
    <div className="plan-row">
      <div className="plan-words">
        {title}
        <p className="hint">
          {suggestion === undefined ? t('plan.noStep') : t('plan.suggestion', { text: suggestion })}
        </p>
      </div>
      <div className="plan-actions">
        {suggestion === undefined ? (
          <button aria-label={t('plan.findNamed', { text: short })} onClick={actions.shrink}>
            {t('plan.find')}
          </button>
        ) : (
          <button aria-describedby={titleId} onClick={() => actions.takeSuggestion(suggestion)}>
            {t('plan.take')}
          </button>
        )}
        <Menu
          id={menu.buttonId}
          className="quiet icon-button"
          label={t('plan.moreNamed', { text: short })}
          items={menu.items}
        >
          <LineIcon name="more" />
        </Menu>
      </div>
    </div>
  )
}
