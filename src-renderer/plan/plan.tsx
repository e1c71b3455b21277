import '../steps/plan-line.css'
import './plan.css'
import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { useStatusMessage } from '../page/status-message.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useToday } from '../page/use-today.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { useArchiveUndo } from '../undo/use-archive-undo.ts'
import { winUndoAction } from '../undo/win-undo.ts'
import { t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { ArchiveList } from './archive-list.tsx'
import { GoalItem } from './goal-item.tsx'
import { IncrementalList } from './incremental-list.tsx'
import { RepeatRow } from './repeat-row.tsx'
import { StepItem } from './step-item.tsx'
import { TaskItem } from './task-item.tsx'
import { usePlan } from './use-plan.ts'

/** How many of each long list are shown at first, and how many more each time. */
const AT_ONCE = 25

/** Tasks and goals: everything that is meant to be done some time, in the person's own order. */
export function Plan(): ReactNode {
  const [first, setFirst] = useState(AT_ONCE)
  const plan = usePlan(first)
  const long = { first, more: () => setFirst((shown) => shown + AT_ONCE) }
  const today = useToday()
  const said = useStatusMessage()
  const [gone, letGo] = useArchiveUndo()
  const undo = winUndoAction(today?.undo)
  const order = {
    tasks: idsOf(plan?.tasks),
    steps: idsOf(plan?.steps),
    repeats: idsOf(plan?.repeats),
    goals: idsOf(plan?.goals),
  }
  useRestoredFocus()
  return (
    <section className="plan" aria-labelledby="plan-heading">
      <header>
        <h1 id="plan-heading" tabIndex={-1}>
          {t('plan.heading')}
        </h1>
        <p className="hint">{t('plan.hint')}</p>
      </header>
      {plan && (
        <>
          <section className="plan-section" aria-labelledby="plan-tasks">
            <h2 id="plan-tasks" tabIndex={-1}>
              {t('plan.tasks')}
            </h2>
            {plan.tasks.length === 0 ? (
              <p className="hint">
                {t('plan.noTasks')} <a href="#shrink">{t('main.shrink')}</a>
              </p>
            ) : (
              <IncrementalList
                {...long}
                items={plan.tasks.map((task) => (
                  <TaskItem
                    key={task.id}
                    task={task}
                    goals={plan.goals}
                    order={order.tasks}
                    letGo={letGo}
                  />
                ))}
                between={plan.between?.tasks ?? 0}
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
          {plan.steps.length > 0 && (
            <section className="plan-section" aria-labelledby="plan-alone">
              <h2 id="plan-alone" tabIndex={-1}>
                {t('plan.alone')}
              </h2>
              <IncrementalList
                {...long}
                items={plan.steps.map((step) => (
                  <StepItem
                    key={step.id}
                    step={step}
                    of={{ task: step.text, friction: {} }}
                    order={order.steps}
                    near="plan-alone"
                    letGo={letGo}
                  />
                ))}
                between={plan.between?.steps ?? 0}
                label={t('plan.alone')}
                className="plan-list plan-alone"
              />
            </section>
          )}
          {plan.repeats.length > 0 && (
            <section className="plan-section" aria-labelledby="plan-repeats">
              <h2 id="plan-repeats" tabIndex={-1}>
                {t('plan.repeats')}
              </h2>
              <ul aria-label={t('plan.repeats')} className="repeats">
                {plan.repeats.map((repeat) => (
                  <RepeatRow key={repeat.id} repeat={repeat} order={order.repeats} letGo={letGo} />
                ))}
              </ul>
            </section>
          )}
          <section className="plan-section" aria-labelledby="plan-goals">
            <h2 id="plan-goals" tabIndex={-1}>
              {t('plan.goals')}
            </h2>
            {plan.goals.length === 0 ? (
              <p className="hint">{t('plan.noGoals')}</p>
            ) : (
              <ul aria-label={t('plan.goals')} className="plan-list">
                {plan.goals.map((goal) => (
                  <GoalItem key={goal.id} goal={goal} order={order.goals} letGo={letGo} />
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
          <ArchiveList {...long} items={plan.letGo} between={plan.between?.letGo ?? 0} />
        </>
      )}
      <UndoBar said={said} offer={(gone?.until ?? 0) > (undo?.until ?? 0) ? gone : undo} />
    </section>
  )
}

function idsOf(records: readonly { id: string }[] = []): string[] {
  return records.map(({ id }) => id)
}
