import type { ReactNode } from 'react'

import type { PlanView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { IncrementalList, type Paging } from './incremental-list.tsx'
import { RepeatRow } from './repeat-row.tsx'
import { StepItem } from './step-item.tsx'
import { TaskItem } from './task-item.tsx'

interface Props {
  plan: PlanView
  onArchive: (item: ArchivedItem) => void
}

/** The open tasks that serve no goal, the rest of a long list of tasks, and a form for one more. */
export function OtherTasksSection({
  plan: { tasks, goals, between },
  paging,
  onArchive,
}: Props & { paging: Paging }): ReactNode {
  const others = tasks.filter(({ goal }) => goal === undefined)
  const order = idsOf(others)
  const hidden = between?.tasks ?? 0
  // Where every task serves a goal, nothing is to look missing.
  const isBare = goals.length > 0 && tasks.length > 0 && others.length + hidden === 0
  const heading = t(goals.length === 0 ? 'plan.tasks' : 'plan.others')
  return (
    <section className="plan-goal" aria-labelledby="plan-tasks">
      {isBare ? (
        <h2 id="plan-tasks" tabIndex={-1} className="unseen">
          {heading}
        </h2>
      ) : (
        <header>
          <GoalBead mark={undefined} />
          <h2 id="plan-tasks" tabIndex={-1} className="plan-goal-name">
            {heading}
          </h2>
        </header>
      )}
      {tasks.length === 0 && <p className="hint">{t('plan.noTasks')}</p>}
      {(others.length > 0 || hidden > 0) && (
        <IncrementalList
          {...paging}
          items={others.map((task) => (
            <TaskItem
              key={task.id}
              task={task}
              goals={goals}
              order={order}
              headingId="plan-tasks"
              onArchive={onArchive}
            />
          ))}
          hidden={hidden}
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
    <section className="plan-goal" aria-labelledby="plan-alone">
      <header>
        <GoalBead mark={undefined} />
        <h2 id="plan-alone" tabIndex={-1} className="plan-goal-name">
          {t('plan.alone')}
        </h2>
      </header>
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
        className="plan-list plan-steps"
      />
    </section>
  )
}

/** The repeats that are going on. */
export function RepeatsSection({ plan: { repeats }, onArchive }: Props): ReactNode {
  const order = idsOf(repeats)
  if (repeats.length === 0) return null
  return (
    <section className="plan-goal" aria-labelledby="plan-repeats">
      <header>
        <h2 id="plan-repeats" tabIndex={-1} className="plan-goal-name">
          {t('plan.repeats')}
        </h2>
      </header>
      <ul aria-label={t('plan.repeats')} className="repeats">
        {repeats.map((repeat) => (
          <RepeatRow key={repeat.id} repeat={repeat} order={order} onArchive={onArchive} />
        ))}
      </ul>
    </section>
  )
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id)
}
