import '../steps/plan-line.css'
import './plan.css'
import './plan-row.css'
import { useState, type ReactNode } from 'react'

import { useStatusMessage } from '../page/status-message.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useToday } from '../page/use-today.ts'
import { latestUndo } from '../undo/undo-action.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { useArchiveUndo } from '../undo/use-archive-undo.ts'
import { winUndoAction } from '../undo/win-undo.ts'
import { t } from '../words.ts'
import { ArchiveList } from './archive-list.tsx'
import { GoalAddForm } from './goal-add-form.tsx'
import { GoalSection } from './goal-section.tsx'
import { OtherTasksSection, RepeatsSection, StepsSection } from './plan-sections.tsx'
import { useFormDraft } from './use-form-draft.ts'
import { usePlan } from './use-plan.ts'

/** How many items of each long list are shown at first, and how many are added each time. */
const PAGE_SIZE = 25

/** Everything that is meant to be done some time, by the goals that it serves. */
export function Plan(): ReactNode {
  const [first, setFirst] = useState(PAGE_SIZE)
  const plan = usePlan(first)
  const paging = { first, showMore: () => setFirst((shown) => shown + PAGE_SIZE) }
  const today = useToday()
  const status = useStatusMessage()?.text
  const [archiveUndo, onArchive] = useArchiveUndo()
  const goalForm = useFormDraft('add goal')
  const [newGoal, setNewGoal] = useState<string>()
  useRestoredFocus()
  const order = plan?.goals.map(({ id }) => id) ?? []
  return (
    <section className="plan" aria-labelledby="plan-heading">
      <header>
        <div>
          <h1 id="plan-heading" tabIndex={-1}>
            {t('plan.heading')}
          </h1>
          <p className="plan-hint">{t('plan.hint')}</p>
        </div>
        <div className="plan-header-buttons">
          <button
            aria-expanded={goalForm.draft !== undefined}
            onClick={() => (goalForm.draft === undefined ? goalForm.change({}) : goalForm.close())}
          >
            {t('plan.addGoal')}
          </button>
          <a className="button primary" href="#shrink">
            {t('plan.makeSmall')}
          </a>
        </div>
      </header>
      <GoalAddForm form={goalForm} onAdd={setNewGoal} />
      {plan && (
        <>
          {plan.goals.map((goal) => (
            <GoalSection
              key={goal.id}
              goal={goal}
              order={order}
              plan={plan}
              isNew={goal.id === newGoal}
              onArchive={onArchive}
            />
          ))}
          <OtherTasksSection plan={plan} paging={paging} onArchive={onArchive} />
          <StepsSection plan={plan} paging={paging} onArchive={onArchive} />
          <RepeatsSection plan={plan} onArchive={onArchive} />
          <ArchiveList {...paging} items={plan.archived} hidden={plan.between?.archived ?? 0} />
        </>
      )}
      <UndoBar status={status} action={latestUndo(archiveUndo, winUndoAction(today?.undo))} />
    </section>
  )
}
