import { useEffect, useRef, type ReactNode } from 'react'

import type { CareNeeded } from '../../src-shared/care.ts'
import type { AddResult, GoalResult } from '../../src-shared/contract/plan.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { SizeHint } from '../steps/size-hint.tsx'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { useSizeCheck } from '../steps/use-size-check.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { useFormDraft } from './use-form-draft.ts'

interface Props {
  /** What the form is for; what was typed is found by it. */
  name: string
  /** What the button that opens it says, and what assistive technology says of it. */
  button: string
  buttonNamed?: string
  label: string
  /** What it is a step of, where it is one: a big one gets one gentle offer. */
  stepOf?: string
  add: (text: string) => Promise<AddResult | GoalResult | CareNeeded>
}

/** A quiet button that becomes a small form: one more task, step or goal, in a person's words. */
export function AddForm({ name, button, buttonNamed, label, stepOf, add }: Props): ReactNode {
  const { draft, change: changeDraft, close } = useFormDraft(`add ${name}`)
  const { error, change } = usePlanChange(close)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const isOpen = draft !== undefined
  const text = draft?.['text'] ?? ''
  const { offer, settle } = useSizeCheck(stepOf ?? '', stepOf === undefined ? undefined : text)

  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  if (!isOpen) {
    return (
      <button
        ref={opener}
        className="quiet"
        aria-label={buttonNamed}
        onClick={() => changeDraft({ text: '' })}
      >
        {button}
      </button>
    )
  }
  return (
    <InlineForm
      label={label}
      value={text}
      changed={(text) => changeDraft({ text })}
      save={() => {
        const added = withCareCheck<AddResult | GoalResult>(() => add(text))
        void change(added).then((kept) => kept && close())
      }}
      cancel={close}
      saveLabel={t('plan.add')}
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
    </InlineForm>
  )
}
