import { useState, type ReactNode } from 'react'

import type { GoalView, TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { beginWithTask } from '../shrink/begin-with-task.ts'
import { Serves } from '../steps/serves.tsx'
import { useChange } from '../steps/use-change.ts'
import type { GoneItem } from '../steps/use-let-go.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { say } from '../ui/said.ts'
import { useDraft } from '../ui/use-draft.ts'
import { useOnce } from '../ui/use-once.ts'
import { acknowledgement, t } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { LineForm } from './line-form.tsx'
import { More } from './more.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { StepLine } from './step-line.tsx'

/** More open steps than these on one task are folded away beneath the first. */
const HANDFUL = 5

interface Props {
  task: TaskView
  goals: readonly GoalView[]
  order: readonly string[]
  letGo: (item: GoneItem) => void
}

/** A task, what it serves, and its open steps. */
export function TaskItem({ task, goals, order, letGo }: Props): ReactNode {
  const { id, text, goal, steps, done, suggestion } = task
  const { draft, change: changeDraft } = useDraft(`task ${id}`)
  const [notBegun, setNotBegun] = useState<string>()
  const { trouble, change } = useChange()
  const once = useOnce()
  const short = shorten(text)
  const titleId = `task-${id}`
  const stepOrder = steps.map((step) => step.id)
  const lines = steps.map((step) => (
    <StepLine
      key={step.id}
      step={step}
      of={{ task: text, friction: task.friction ?? {} }}
      order={stepOrder}
      near={titleId}
      letGo={letGo}
    />
  ))
  const many = lines.length > HANDFUL

  async function through(): Promise<void> {
    const done = await change(ask('task.did', { id }))
    if (done === undefined) return
    say(acknowledgement(done))
    focusHeading('plan-tasks')
  }

  async function away(): Promise<void> {
    if ((await change(ask('plan.let-go', { id }))) === undefined) return
    letGo({ id, text })
    focusHeading('plan-tasks')
  }

  return (
    <li className="plan-item">
      {draft === undefined ? (
        <>
          <h3
            id={titleId}
            tabIndex={-1}
            className="plan-title"
            title={short === text ? undefined : text}
          >
            {text}
          </h3>
          <Serves goal={goal} />
        </>
      ) : (
        <EditTask task={task} goals={goals} />
      )}
      {done > 0 && <p className="hint">{t('plan.done', { count: done })}</p>}
      {lines.length > 0 && (
        <ul aria-label={t('plan.steps', { text: short })} className="plan-steps">
          {many ? lines.slice(0, 1) : lines}
        </ul>
      )}
      {many && (
        <details className="folded">
          <summary>{t('plan.justNext', { count: lines.length - 1 })}</summary>
          <ul aria-label={t('plan.steps', { text: short })} className="plan-steps">
            {lines.slice(1)}
          </ul>
        </details>
      )}
      {steps.length === 0 && suggestion !== undefined && (
        <div className="plan-suggestion">
          <p className="hint">{t('plan.suggestion', { text: suggestion })}</p>
          <button
            className="quiet"
            onClick={() =>
              once(
                async () => void (await change(ask('step.take', { taskId: id, text: suggestion }))),
              )
            }
          >
            {t('plan.take')}
          </button>
        </div>
      )}
      <div className="plan-buttons">
        <button
          className="quiet"
          aria-label={t('plan.findNamed', { text: short })}
          onClick={() => once(async () => setNotBegun(await beginWithTask(task)))}
        >
          {t('plan.find')}
        </button>
        <More text={text}>
          <AddForm
            name={`step ${id}`}
            button={t('plan.addStep')}
            buttonNamed={t('plan.addStepNamed', { text: short })}
            label={t('plan.addStepLabel')}
            stepOf={text}
            add={(step) => ask('step.add', { text: step, taskId: id })}
          />
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
            onClick={() => once(through)}
          >
            {t('plan.through')}
          </button>
          <button
            className="quiet"
            aria-label={t('plan.letGoNamed', { text: short })}
            onClick={() => once(away)}
          >
            {t('plan.letGo')}
          </button>
        </More>
      </div>
      <p role="alert" className="trouble">
        {trouble ?? notBegun}
      </p>
    </li>
  )
}

/** A task's words and the goal that it serves, changed in its place. */
function EditTask({ task, goals }: { task: TaskView; goals: readonly GoalView[] }): ReactNode {
  const { draft, change: changeDraft, close } = useDraft(`task ${task.id}`)
  const { trouble, change } = useChange(leave)
  const { text, goalId } = draft ?? {}

  function leave(): void {
    close()
    focusHeading('plan-tasks')
  }

  async function save(): Promise<void> {
    const edit = {
      id: task.id,
      ...(text !== undefined && { text }),
      ...(goalId !== undefined && { goalId: goalId === '' ? null : goalId }),
    }
    const edited = unlessCare(() => ask('task.edit', edit))
    if (await change(edited)) leave()
  }

  return (
    <LineForm
      label={t('plan.text')}
      value={text ?? task.text}
      changed={(text) => changeDraft({ text })}
      save={() => void save()}
      cancel={leave}
      saveLabel={t('plan.save')}
      trouble={trouble}
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
    </LineForm>
  )
}
