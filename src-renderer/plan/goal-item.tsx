import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { MoreActions } from './more-actions.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { useFormDraft } from './use-form-draft.ts'

interface Props {
  goal: GoalView
  order: readonly string[]
  letGo: (item: ArchivedItem) => void
}

/** A goal and who one becomes by it. */
export function GoalItem({ goal, order, letGo }: Props): ReactNode {
  const { id, name, identity } = goal
  const { draft, change: changeDraft, close } = useFormDraft(`goal ${id}`)
  const { error, change } = usePlanChange(leave)
  const once = useSingleFlight()
  const short = shorten(name)

  function leave(): void {
    close()
    focusHeading('plan-goals')
  }

  async function save(): Promise<void> {
    const edit = {
      id,
      ...(draft?.['name'] !== undefined && { name: draft['name'] }),
      ...(draft?.['identity'] !== undefined && {
        identity: draft['identity'].trim() === '' ? null : draft['identity'],
      }),
    }
    const edited = withCareCheck(() => ask('goal.edit', edit))
    if (await change(edited)) leave()
  }

  async function away(): Promise<void> {
    if ((await change(ask('plan.let-go', { id }))) === undefined) return
    letGo({ id, text: name })
    focusHeading('plan-goals')
  }

  if (draft !== undefined) {
    return (
      <li className="plan-item">
        <InlineForm
          label={t('plan.goalName')}
          value={draft['name'] ?? name}
          changed={(name) => changeDraft({ name })}
          save={() => void save()}
          cancel={leave}
          saveLabel={t('plan.save')}
          error={error}
        >
          <label className="plan-field">
            {t('plan.identity')}
            <input
              type="text"
              value={draft['identity'] ?? identity ?? ''}
              aria-describedby={`identity-${id}`}
              onChange={({ target: { value } }) => changeDraft({ identity: value })}
            />
          </label>
          <p id={`identity-${id}`} className="hint">
            {t('plan.identityHint')}
          </p>
        </InlineForm>
      </li>
    )
  }
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
            onClick={() => once(away)}
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
