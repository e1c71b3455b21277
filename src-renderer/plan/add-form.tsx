import { useEffect, useRef, type ReactNode } from 'react'

import type { CareNeeded } from '../../src-shared/care.ts'
import type { AddResult } from '../../src-shared/contract/plan.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { SizeHint } from '../steps/size-hint.tsx'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { useSizeCheck } from '../steps/use-size-check.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { useFormDraft } from './use-form-draft.ts'

interface Props {
  /** Identifies the form, and so its draft: `add` before it opens it from elsewhere. */
  name: string
  /** The button that opens the form, where it has one of its own. */
  button?: string
  label: string
  /** The heading that has the focus afterwards, where there is no button of its own. */
  focusId?: string
  /** The task that a step is added to; the form then checks the size of the step. */
  parentTask?: string
  add: (text: string) => Promise<AddResult | CareNeeded>
}

/** A small form for one more task or step. */
export function AddForm({ name, button, label, focusId, parentTask, add }: Props): ReactNode {
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
    // Whoever has gone on to another place while it was being saved stays there.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      if (opener.current === null) focusHeading(focusId)
      else opener.current.focus()
    }
    wasOpen.current = isOpen
  }, [isOpen, focusId])

  if (!isOpen) {
    if (button === undefined) return null
    return (
      <button ref={opener} className="quiet" onClick={() => changeDraft({ text: '' })}>
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
        void change(withCareCheck(() => add(text))).then((saved) => saved && close())
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
