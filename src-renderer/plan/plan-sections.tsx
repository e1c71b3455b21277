import type { ReactNode } from 'react'

import type { PlanView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { GoalItem } from './goal-item.tsx'
import { IncrementalList, type Paging } from './incremental-list.tsx'
import { RepeatRow } from './repeat-row.tsx'
import { StepItem } from './step-item.tsx'
import { TaskItem } from './task-item.tsx'

interface Props {
  plan: PlanView
  onArchive: (item: ArchivedItem) => void
}

/** The open tasks with their steps, and a form for one more. */
export function TasksSection({
  plan: { tasks, goals, between },
  paging,
  onArchive,
}: Props & { paging: Paging }): ReactNode {
  const order = idsOf(tasks)
  return (
    <section className="plan-section" aria-labelledby="plan-tasks">
      <h2 id="plan-tasks" tabIndex={-1}>
        {t('plan.tasks')}
      </h2>
      {tasks.length === 0 ? (
        <p className="hint">
          {t('plan.noTasks')} <a href="#shrink">{t('main.shrink')}</a>
        </p>
      ) : (
        <IncrementalList
          {...paging}
          items={tasks.map((task) => (
            <TaskItem key={task.id} task={task} goals={goals} order={order} onArchive={onArchive} />
          ))}
          hidden={between?.tasks ?? 0}
          label={t('plan.tasks')}
          className="plan-list"
        />
      )}
      <AddForm
        name="task"
        button={t('plan.addTask')}
        label={t('plan.addTaskLabel')}
        add={(text) => ask('task.add', { text })}
      />
    </section>
  )
}

/** The open steps that belong to no task. */
export function StepsSection({
  plan: { steps, between },
  paging,
  onArchive,
}: Props & { paging: Paging }): ReactNode {
  const order = idsOf(steps)
  if (steps.length === 0) return null
  return (
    <section className="plan-section" aria-labelledby="plan-alone">
      <h2 id="plan-alone" tabIndex={-1}>
        {t('plan.alone')}
      </h2>
      <IncrementalList
        {...paging}
        items={steps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            parentTask={{ task: step.text, friction: {} }}
            order={order}
            headingId="plan-alone"
            onArchive={onArchive}
          />
        ))}
        hidden={between?.steps ?? 0}
        label={t('plan.alone')}
        className="plan-list plan-alone"
      />
    </section>
  )
}

/** The repeats that are going on. */
export function RepeatsSection({ plan: { repeats }, onArchive }: Props): ReactNode {
  const order = idsOf(repeats)
  if (repeats.length === 0) return null
  return (
    <section className="plan-section" aria-labelledby="plan-repeats">
      <h2 id="plan-repeats" tabIndex={-1}>
        {t('plan.repeats')}
      </h2>
      <ul aria-label={t('plan.repeats')} className="repeats">
        {repeats.map((repeat) => (
          <RepeatRow key={repeat.id} repeat={repeat} order={order} onArchive={onArchive} />
        ))}
      </ul>
    </section>
  )
}

/** The goals, and a form for one more. */
export function GoalsSection({ plan: { goals }, onArchive }: Props): ReactNode {
  const order = idsOf(goals)
  return (
    <section className="plan-section" aria-labelledby="plan-goals">
      <h2 id="plan-goals" tabIndex={-1}>
        {t('plan.goals')}
      </h2>
      {goals.length === 0 ? (
        <p className="hint">{t('plan.noGoals')}</p>
      ) : (
        <ul aria-label={t('plan.goals')} className="plan-list">
          {goals.map((goal) => (
            <GoalItem key={goal.id} goal={goal} order={order} onArchive={onArchive} />
          ))}
        </ul>
      )}
      <AddForm
        name="goal"
        button={t('plan.addGoal')}
        label={t('plan.goalName')}
        add={(name) => ask('goal.add', { name })}
      />
    </section>
  )
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id)
}
