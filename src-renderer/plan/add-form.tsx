import { useEffect, useRef, type ReactNode } from 'react'

import type { CareNeeded } from '../../src-shared/care.ts'
import type { AddResult, GoalResult } from '../../src-shared/contract/plan.ts'
import { unlessCare } from '../care/asked-care.ts'
import { CouldBeSmaller } from '../steps/could-be-smaller.tsx'
import { useChange } from '../steps/use-change.ts'
import { useSmallness } from '../steps/use-smallness.ts'
import { useDraft } from '../ui/use-draft.ts'
import { t } from '../words.ts'
import { LineForm } from './line-form.tsx'

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
  const { draft, change: changeDraft, close } = useDraft(`add ${name}`)
  const { trouble, change } = useChange(close)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const isOpen = draft !== undefined
  const text = draft?.['text'] ?? ''
  const { offer, settle } = useSmallness(stepOf ?? '', stepOf === undefined ? undefined : text)

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
    <LineForm
      label={label}
      value={text}
      changed={(text) => changeDraft({ text })}
      save={() => {
        const added = unlessCare<AddResult | GoalResult>(() => add(text))
        void change(added).then((kept) => kept && close())
      }}
      cancel={close}
      saveLabel={t('plan.add')}
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
    </LineForm>
  )
}
