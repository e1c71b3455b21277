import { useState, type ReactNode } from 'react'

import type { PlanResult, StepView } from '../../src-shared/contract/plan.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { unlessCare } from '../care/asked-care.ts'
import { anchorOf, anchorTyped } from '../steps/anchor.ts'
import { CouldBeSmaller } from '../steps/could-be-smaller.tsx'
import { Anchor } from '../steps/serves.tsx'
import { SmallerOffer, type StepOf } from '../steps/smaller-offer.tsx'
import { useChange } from '../steps/use-change.ts'
import type { GoneItem } from '../steps/use-let-go.ts'
import { useSmallness } from '../steps/use-smallness.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { goTo } from '../ui/go-to.ts'
import { say } from '../ui/said.ts'
import { useDraft } from '../ui/use-draft.ts'
import { useOnce } from '../ui/use-once.ts'
import { acknowledgement, t } from '../words.ts'
import { LineForm } from './line-form.tsx'
import { More } from './more.tsx'
import { OrderButtons } from './order-buttons.tsx'

interface Props {
  step: StepView
  of: StepOf
  order: readonly string[]
  /** The id of the heading above it, which has the focus once the step is gone. */
  near: string
  letGo: (item: GoneItem) => void
}

/** An open step and what can be done about it. */
export function StepLine({ step, of, order, near, letGo }: Props): ReactNode {
  const { id, text, anchor, chosen } = step
  const [shrinking, setShrinking] = useState(false)
  const { draft, change: changeDraft } = useDraft(`step ${id}`)
  const { trouble, change } = useChange()
  const once = useOnce()
  const described = `step-${id}`

  if (draft !== undefined) return <EditStep step={step} of={of} near={near} />

  async function didIt(): Promise<void> {
    const done = await change(ask('step.did', { id }))
    if (done === undefined) return
    say(acknowledgement(done))
    focusHeading(near)
  }

  async function start(): Promise<void> {
    const begun = await change<PlanResult>(
      ask('ring.begin', { stepId: id }).then((begun) => ({
        kind: begun === 'begun' ? 'changed' : 'gone',
      })),
    )
    // The ring goes by on Today.
    if (begun !== undefined) goTo('today')
  }

  async function away(): Promise<void> {
    if ((await change(ask('plan.let-go', { id }))) === undefined) return
    letGo({ id, text })
    focusHeading(near)
  }

  return (
    <li className="plan-step">
      <Anchor anchor={anchor} />
      <p id={described} className="plan-text">
        {text}
        {chosen && <span className="hint"> – {t('plan.chosen')}</span>}
      </p>
      {shrinking ? (
        <SmallerOffer
          step={text}
          of={() => Promise.resolve(of)}
          take={async (smaller) => {
            const edit = { id, text: smaller, smaller: true }
            return (await change(unlessCare(() => ask('step.edit', edit)))) !== undefined
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
          <More text={text}>
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
          </More>
        </div>
      )}
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </li>
  )
}

/** A step's words and its anchor, changed in its place. */
function EditStep({ step, of, near }: Pick<Props, 'step' | 'of' | 'near'>): ReactNode {
  const { draft, change: changeDraft, close } = useDraft(`step ${step.id}`)
  const { trouble, change } = useChange(leave)
  const text = draft?.['text'] ?? step.text
  const anchor = draft?.['anchor']
  const { offer, settle } = useSmallness(of.task, text === step.text ? undefined : text)

  function leave(): void {
    close()
    focusHeading(near)
  }

  async function save(): Promise<void> {
    const edit = {
      id: step.id,
      // What was not touched is not sent: another device may have changed it meanwhile.
      ...(draft?.['text'] !== undefined && { text }),
      ...(anchor !== undefined && { anchor: anchorOf(anchor) ?? null }),
    }
    const edited = unlessCare(() => ask('step.edit', edit))
    if (await change(edited)) leave()
  }

  return (
    <li className="plan-step">
      <LineForm
        label={t('plan.text')}
        value={text}
        changed={(text) => changeDraft({ text })}
        save={() => void save()}
        cancel={leave}
        saveLabel={t('plan.save')}
        trouble={trouble}
      >
        <CouldBeSmaller
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
            value={anchor ?? anchorTyped(step.anchor ?? '')}
            onChange={({ target: { value } }) => changeDraft({ anchor: value })}
          />
        </label>
      </LineForm>
    </li>
  )
}
