import { useState, type ReactNode } from 'react'

import type { StepView, TaskView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { SmallerStep } from '../steps/smaller-step.tsx'
import { LineIcon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { useFormDraft } from './use-form-draft.ts'
import { useStepItem } from './use-step-item.ts'
import type { useTaskMenu } from './use-task-menu.tsx'

interface Props {
  task: TaskView
  /** The first of its open steps. */
  step: StepView
  titleId: string
  menu: ReturnType<typeof useTaskMenu>
  onArchive: (item: ArchivedItem) => void
}

/** What can be done with the next step of a task, and with the task. */
export function NextActions({ task, step, titleId, menu, onArchive }: Props): ReactNode {
  const { id, text: ofTask, friction = {}, steps } = task
  const [isShrinking, setIsShrinking] = useState(false)
  const form = useFormDraft(`step ${step.id}`)
  const actions = useStepItem(step, titleId, onArchive)
  const textId = `next-${id}`
  const isOneOfMany = steps.length > 1 && !step.chosen
  return (
    <>
      {!isShrinking && (
        <div className="plan-actions">
          <button aria-describedby={textId} onClick={actions.start}>
            {t('next.start')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={actions.didIt}>
            {t('next.didIt')}
          </button>
          <button className="quiet" aria-describedby={textId} onClick={() => setIsShrinking(true)}>
            {t('next.tooBig')}
          </button>
          <Menu
            id={menu.buttonId}
            className="quiet icon-button"
            label={t('plan.moreNamed', { text: shorten(ofTask) })}
            items={[
              ...(isOneOfMany
                ? [{ key: 'choose', label: t('plan.choose'), onSelect: actions.choose }]
                : []),
              { key: 'edit step', label: t('plan.editStep'), onSelect: () => form.change({}) },
              { key: 'archive step', label: t('plan.letStepGo'), onSelect: actions.archive },
              ...menu.items,
            ]}
          >
            <LineIcon name="more" />
          </Menu>
        </div>
      )}
      {isShrinking && (
        <div className="plan-below">
          <SmallerStep
            step={step.text}
            parentTask={() => Promise.resolve({ task: ofTask, friction })}
            onTake={actions.makeSmaller}
            onDone={() => {
              setIsShrinking(false)
              focusHeading(titleId)
            }}
          />
        </div>
      )}
      <p role="alert" className="error">
        {actions.error}
      </p>
    </>
  )
}
