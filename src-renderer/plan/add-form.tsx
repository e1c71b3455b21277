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
  /** Identifies the form, and so its draft. */
  name: string
  /** The text of the button that opens the form, and its accessible name if that differs. */
  button: string
  buttonNamed?: string
  label: string
  /** The task that a step is added to; the form then checks the size of the step. */
  parentTask?: string
  add: (text: string) => Promise<AddResult | GoalResult | CareNeeded>
}

/** A button that opens a small form for one more task, step or goal. */
export function AddForm({ name, button, buttonNamed, label, parentTask, add }: Props): ReactNode {
  const { draft, change: changeDraft, close } = useFormDraft(`add ${name}`)
  const { error, change } = usePlanChange(close)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const isOpen = draft !== undefined
  const text = draft?.['text'] ?? ''
  const { offer, settle } = useSizeCheck(
    parentTask ?? '',
    parentTask === undefined ? undefined : text,
  )

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
      onChange={(text) => changeDraft({ text })}
      save={() => {
        const added = withCareCheck<AddResult | GoalResult>(() => add(text))
        void change(added).then((saved) => saved && close())
      }}
      cancel={close}
      saveLabel={t('plan.add')}
      error={error}
    >
      <SizeHint
        offer={offer}
        onTake={(text) => {
          settle()
          changeDraft({ text })
        }}
        onKeep={settle}
      />
    </InlineForm>
  )
}
