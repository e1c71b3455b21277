import { useEffect, useRef, type ReactNode } from 'react'

import type { NextStep } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { anchorInputText, parseAnchor } from '../steps/anchor.ts'
import { SizeHint } from '../steps/size-hint.tsx'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { useSizeCheck } from '../steps/use-size-check.ts'
import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

/** What of a step is changed: its words, or the routine that it comes after. */
export type StepPart = 'text' | 'anchor'

export interface NextStepFormProps {
  id: string
  step: NextStep
  part: StepPart
  /** What was typed before; undefined for nothing. */
  typed: string | undefined
  onType: (typed: string) => void
  onDone: () => void
}

/** Changes the words of the next step or its anchor, in its place. */
export function NextStepForm({
  id,
  step,
  part,
  typed,
  onType,
  onDone,
}: NextStepFormProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const { error, change } = usePlanChange(onDone)
  const present = part === 'text' ? step.text : anchorInputText(step.anchor ?? '')
  const value = typed ?? present
  const isOther = part === 'text' && value !== step.text
  const { offer, settle } = useSizeCheck(step.task ?? step.text, isOther ? value : undefined)

  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  async function save(): Promise<void> {
    const edit = part === 'text' ? { text: value } : { anchor: parseAnchor(value) ?? null }
    if (await change(withCareCheck(() => ask('step.edit', { id, ...edit })))) onDone()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        ref={field}
        label={t(part === 'text' ? 'plan.text' : 'plan.anchorLabel')}
        labelShown
        value={value}
        onChange={onType}
        onEnter={() => void save()}
        onEscape={onDone}
      />
      <SizeHint
        offer={offer}
        onTake={(smaller) => {
          settle()
          onType(smaller)
        }}
        onKeep={settle}
      />
      <p role="alert" className="remark error">
        {error}
      </p>
      <div className="step-card-buttons">
        <button type="submit" className="primary">
          {t('plan.save')}
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          {t('plan.cancel')}
        </button>
      </div>
    </form>
  )
}
