import type { ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { useChange } from '../steps/use-change.ts'
import type { GoneItem } from '../steps/use-let-go.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { useDraft } from '../ui/use-draft.ts'
import { useOnce } from '../ui/use-once.ts'
import { t } from '../words.ts'
import { LineForm } from './line-form.tsx'
import { More } from './more.tsx'
import { OrderButtons } from './order-buttons.tsx'

interface Props {
  goal: GoalView
  order: readonly string[]
  letGo: (item: GoneItem) => void
}

/** A goal and who one becomes by it. */
export function GoalItem({ goal, order, letGo }: Props): ReactNode {
  const { id, name, identity } = goal
  const { draft, change: changeDraft, close } = useDraft(`goal ${id}`)
  const { trouble, change } = useChange(leave)
  const once = useOnce()
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
    const edited = unlessCare(() => ask('goal.edit', edit))
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
        <LineForm
          label={t('plan.goalName')}
          value={draft['name'] ?? name}
          changed={(name) => changeDraft({ name })}
          save={() => void save()}
          cancel={leave}
          saveLabel={t('plan.save')}
          trouble={trouble}
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
        </LineForm>
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
        <More text={name}>
          <OrderButtons id={id} text={short} order={order} />
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
        {trouble}
      </p>
    </li>
  )
}
