import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { archiveItem } from './archive-item.ts'
import { GoalEditForm } from './goal-edit-form.tsx'
import { MoreActions } from './more-actions.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { useFormDraft } from './use-form-draft.ts'

interface Props {
  goal: GoalView
  order: readonly string[]
  onArchive: (item: ArchivedItem) => void
}

/** A goal with its identity line, and what can be done with it. */
export function GoalItem({ goal, order, onArchive }: Props): ReactNode {
  const { id, name, identity } = goal
  const { draft, change: changeDraft } = useFormDraft(`goal ${id}`)
  const { error, change } = usePlanChange()
  const once = useSingleFlight()
  const short = shorten(name)

  if (draft !== undefined) return <GoalEditForm goal={goal} />
  return (
    <li className="plan-item">
      <h3 className="plan-title">
        <a href={`#goal/${id}`} aria-label={t('goal.lookNamed', { text: name })}>
          {name}
        </a>
      </h3>
      {identity !== undefined && <p className="hint">{identity}</p>}
      <div className="plan-buttons">
        <button
          className="quiet"
          aria-label={t('plan.editNamed', { text: short })}
          onClick={() => changeDraft({})}
        >
          {t('plan.edit')}
        </button>
        <MoreActions text={name}>
          <OrderButtons id={id} text={short} order={order} />
          <button
            className="quiet"
            aria-label={t('plan.letGoNamed', { text: short })}
            onClick={() =>
              once(() => archiveItem(change, { id, text: name }, 'plan-goals', onArchive))
            }
          >
            {t('plan.letGo')}
          </button>
        </MoreActions>
      </div>
      <p role="alert" className="error">
        {error}
      </p>
    </li>
  )
}
