import { useEffect, type ReactNode } from 'react'

import type { GoalView, PlanView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { useGoalMark } from '../goal/use-goals.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { archiveItem } from './archive-item.ts'
import { GoalEditForm } from './goal-edit-form.tsx'
import { MoreMenu } from './more-menu.tsx'
import { TaskItem } from './task-item.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { useOrder } from './use-order.tsx'

interface Props {
  goal: GoalView
  /** The ids of all goals, in order. */
  order: readonly string[]
  plan: PlanView
  /** Whether it was made just now: its heading takes the focus. */
  isNew: boolean
  onArchive: (item: ArchivedItem) => void
}

/** A goal with its bead, who one becomes by it, and the tasks that serve it. */
export function GoalSection({ goal, order, plan, isNew, onArchive }: Props): ReactNode {
  const { id, name } = goal
  const headingId = `goal-${id}`
  const mark = useGoalMark(id)
  const { draft } = useFormDraft(`goal ${id}`)
  useEffect(() => {
    if (isNew) focusHeading(headingId)
  }, [isNew, headingId])
  const tasks = plan.tasks.filter((task) => task.goal?.id === id)
  const taskOrder = tasks.map((task) => task.id)
  return (
    <section className="plan-goal" aria-labelledby={headingId}>
      <header>
        <GoalBead mark={mark} />
        <div className="plan-goal-words">
          <div className="plan-goal-title">
            <h2 id={headingId} tabIndex={-1} className="plan-goal-name">
              <a href={`#goal/${id}`} dir="auto">
                {name}
              </a>
            </h2>
            {goal.identity !== undefined && (
              <p className="plan-identity">
                <bdi>{goal.identity}</bdi>
              </p>
            )}
          </div>
          <GoalMenu goal={goal} order={order} onArchive={onArchive} />
          {plan.proofs[id] !== undefined && (
            <p className="plan-count">{t('plan.proofs', { count: plan.proofs[id] })}</p>
          )}
        </div>
      </header>
      {draft !== undefined && <GoalEditForm goal={goal} mark={mark} headingId={headingId} />}
      {tasks.length > 0 && (
        <ul aria-label={t('plan.tasksOf', { goal: shorten(name) })} className="plan-list">
          {tasks.map((task) => (
            <TaskItem
              key={task.id}
              task={task}
              goals={plan.goals}
              order={taskOrder}
              headingId={headingId}
              onArchive={onArchive}
            />
          ))}
        </ul>
      )}
      <AddForm
        name={`task ${id}`}
        label={t('plan.addTaskLabel')}
        focusId={headingId}
        add={(text) => ask('task.add', { text, goalId: id })}
      />
    </section>
  )
}

/** What can be done with a goal. */
function GoalMenu({
  goal: { id, name },
  order,
  onArchive,
}: Pick<Props, 'goal' | 'order' | 'onArchive'>): ReactNode {
  const form = useFormDraft(`goal ${id}`)
  const taskForm = useFormDraft(`add task ${id}`)
  const { error, change } = usePlanChange()
  const once = useSingleFlight()
  const moves = useOrder({ id, order })
  return (
    <>
      <MoreMenu
        id={moves.buttonId}
        of={name}
        items={[
          { key: 'task', label: t('plan.addTask'), onSelect: () => taskForm.change({ text: '' }) },
          { key: 'edit', label: t('plan.edit'), onSelect: () => form.change({}) },
          ...moves.items,
          {
            key: 'archive',
            label: t('plan.letGo'),
            onSelect: () =>
              once(() => archiveItem(change, { id, text: name }, 'plan-heading', onArchive)),
          },
        ]}
      />
      {moves.said}
      <p role="alert" className="error">
        {error}
      </p>
    </>
  )
}
