import { useState, type ReactNode } from 'react'

import type { PlanResult, StepView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { showStatus } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { parseAnchor, anchorInputText } from '../steps/anchor.ts'
import { SizeHint } from '../steps/size-hint.tsx'
import { SmallerStep, type ParentTask } from '../steps/smaller-step.tsx'
import { AnchorLine } from '../steps/step-context.tsx'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { useSizeCheck } from '../steps/use-size-check.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { acknowledgement, t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { MoreActions } from './more-actions.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { useFormDraft } from './use-form-draft.ts'

interface Props {
  step: StepView
  of: ParentTask
  order: readonly string[]
  /** The id of the heading above it, which has the focus once the step is gone. */
  near: string
  letGo: (item: ArchivedItem) => void
}

/** An open step and what can be done about it. */
export function StepItem({ step, of, order, near, letGo }: Props): ReactNode {
  const { id, text, anchor, chosen } = step
  const [shrinking, setShrinking] = useState(false)
  const { draft, change: changeDraft } = useFormDraft(`step ${id}`)
  const { error, change } = usePlanChange()
  const once = useSingleFlight()
  const described = `step-${id}`

  if (draft !== undefined) return <StepEditForm step={step} of={of} near={near} />

  async function didIt(): Promise<void> {
    const done = await change(ask('step.did', { id }))
    if (done === undefined) return
    showStatus(acknowledgement(done))
    focusHeading(near)
  }

  async function start(): Promise<void> {
    const begun = await change<PlanResult>(
      ask('ring.begin', { stepId: id }).then((begun) => ({
        kind: begun === 'begun' ? 'changed' : 'gone',
      })),
    )
    // The ring goes by on Today.
    if (begun !== undefined) navigateTo('today')
  }

  async function away(): Promise<void> {
    if ((await change(ask('plan.let-go', { id }))) === undefined) return
    letGo({ id, text })
    focusHeading(near)
  }

  return (
    <li className="plan-step">
      <AnchorLine anchor={anchor} />
      <p id={described} className="plan-text">
        {text}
        {chosen && <span className="hint"> – {t('plan.chosen')}</span>}
      </p>
      {shrinking ? (
        <SmallerStep
          step={text}
          of={() => Promise.resolve(of)}
          take={async (smaller) => {
            const edit = { id, text: smaller, smaller: true }
            return (await change(withCareCheck(() => ask('step.edit', edit)))) !== undefined
          }}
          done={() => {
            setShrinking(false)
            focusHeading(near)
          }}
        />
      ) : (
        <div className="plan-buttons">
          <button aria-describedby={described} onClick={() => once(didIt)}>
            {t('next.didIt')}
          </button>
          <button className="quiet" aria-describedby={described} onClick={() => once(start)}>
            {t('next.start')}
          </button>
          <button className="quiet" aria-describedby={described} onClick={() => setShrinking(true)}>
            {t('next.tooBig')}
          </button>
          <button className="quiet" aria-describedby={described} onClick={() => once(away)}>
            {t('next.letGo')}
          </button>
          <MoreActions text={text}>
            {!chosen && (
              <button
                className="quiet"
                aria-describedby={described}
                onClick={() => void change(ask('step.choose', { id }))}
              >
                {t('plan.choose')}
              </button>
            )}
            <button
              className="quiet"
              aria-label={t('plan.editNamed', { text: shorten(text) })}
              onClick={() => changeDraft({})}
            >
              {t('plan.edit')}
            </button>
            <OrderButtons id={id} text={shorten(text)} order={order} />
          </MoreActions>
        </div>
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </li>
  )
}

/** A step's words and its anchor, changed in its place. */
function StepEditForm({ step, of, near }: Pick<Props, 'step' | 'of' | 'near'>): ReactNode {
  const { draft, change: changeDraft, close } = useFormDraft(`step ${step.id}`)
  const { error, change } = usePlanChange(leave)
  const text = draft?.['text'] ?? step.text
  const anchor = draft?.['anchor']
  const { offer, settle } = useSizeCheck(of.task, text === step.text ? undefined : text)

  function leave(): void {
    close()
    focusHeading(near)
  }

  async function save(): Promise<void> {
    const edit = {
      id: step.id,
      // What was not touched is not sent: another device may have changed it meanwhile.
      ...(draft?.['text'] !== undefined && { text }),
      ...(anchor !== undefined && { anchor: parseAnchor(anchor) ?? null }),
    }
    const edited = withCareCheck(() => ask('step.edit', edit))
    if (await change(edited)) leave()
  }

  return (
    <li className="plan-step">
      <InlineForm
        label={t('plan.text')}
        value={text}
        changed={(text) => changeDraft({ text })}
        save={() => void save()}
        cancel={leave}
        saveLabel={t('plan.save')}
        error={error}
      >
        <SizeHint
          offer={offer}
          take={(text) => {
            settle()
            changeDraft({ text })
          }}
          keep={settle}
        />
        <label className="plan-field">
          {t('plan.anchorLabel')}
          <input
            type="text"
            value={anchor ?? anchorInputText(step.anchor ?? '')}
            onChange={({ target: { value } }) => changeDraft({ anchor: value })}
          />
        </label>
      </InlineForm>
    </li>
  )
}
