import type { ReactNode } from 'react'

import type { GoalView, StepView, TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { MoreMenu } from './more-menu.tsx'
import { StepActions } from './step-actions.tsx'
import { StepEditForm } from './step-edit-form.tsx'
import { TaskEditForm } from './task-edit-form.tsx'
import { TaskSteps } from './task-steps.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { useStepItem } from './use-step-item.ts'
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

  return (
    <li className="plan-task">
      {draft === undefined ? (
        <div className="plan-row">
          <div className="plan-words">
            <h3
              id={titleId}
              tabIndex={-1}
              className="plan-title"
              dir="auto"
              title={shorten(text) === text ? undefined : text}
            >
              {text}
            </h3>
            <p id={`next-${id}`} className="hint">
              {nextWords(task)}
            </p>
          </div>
          {next === undefined ? (
            <WaitingActions task={task} titleId={titleId} actions={actions} menu={menu} />
          ) : (
            <NextActions
              key={next.id}
              task={task}
              step={next}
              titleId={titleId}
              menu={menu}
              onArchive={onArchive}
            />
          )}
        </div>
      ) : (
        <TaskEditForm task={task} goals={goals} headingId={titleId} />
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

/** What is next of a task: its first open step, else what its ladder has. */
function nextWords({ steps: [next], suggestion }: TaskView): string {
  if (next === undefined) {
    return suggestion === undefined ? t('plan.noStep') : t('plan.suggestion', { text: suggestion })
  }
  const { text, anchor, chosen } = next
  return [
    t('plan.next', { text }),
    ...(anchor === undefined ? [] : [t('next.anchor', { anchor })]),
    ...(chosen ? [t('plan.chosen')] : []),
  ].join(' · ')
}

interface RowProps {
  task: TaskView
  titleId: string
  menu: ReturnType<typeof useTaskMenu>
}

interface NextProps extends RowProps {
  /** The first of its open steps. */
  step: StepView
  onArchive: (item: ArchivedItem) => void
}

/** What can be done with the next step of a task, and with the task. */
function NextActions({ task, step, titleId, menu, onArchive }: NextProps): ReactNode {
  const { id, text, friction = {}, steps } = task
  const form = useFormDraft(`step ${step.id}`)
  const actions = useStepItem(step, titleId, onArchive)
  const isOneOfMany = steps.length > 1 && !step.chosen
  return (
    <StepActions
      step={step}
      parentTask={{ task: text, friction }}
      textId={`next-${id}`}
      headingId={titleId}
      actions={actions}
      menu={
        <MoreMenu
          id={menu.buttonId}
          of={text}
          items={[
            ...(isOneOfMany
              ? [{ key: 'choose', label: t('plan.choose'), onSelect: actions.choose }]
              : []),
            { key: 'edit step', label: t('plan.editStep'), onSelect: () => form.change({}) },
            { key: 'archive step', label: t('plan.letStepGo'), onSelect: actions.archive },
            ...menu.items,
          ]}
        />
      }
    />
  )
}

interface WaitingProps extends RowProps {
  actions: ReturnType<typeof useTaskItem>
}

/** Of a task without an open step: to take what its ladder has next, or to find a small step. */
function WaitingActions({ task, titleId, actions, menu }: WaitingProps): ReactNode {
  const { text, suggestion } = task
  return (
    <div className="plan-actions">
      {suggestion === undefined ? (
        <button aria-label={t('plan.findNamed', { text: shorten(text) })} onClick={actions.shrink}>
          {t('plan.find')}
        </button>
      ) : (
        <button aria-describedby={titleId} onClick={() => actions.takeSuggestion(suggestion)}>
          {t('plan.take')}
        </button>
      )}
      <MoreMenu id={menu.buttonId} of={text} items={menu.items} />
    </div>
  )
}
