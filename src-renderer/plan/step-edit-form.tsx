import type { ReactNode } from 'react'

import type { StepView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { anchorInputText, parseAnchor } from '../steps/anchor.ts'
import { SizeHint } from '../steps/size-hint.tsx'
import type { ParentTask } from '../steps/smaller-step.tsx'
import { useSizeCheck } from '../steps/use-size-check.ts'
import { t } from '../words.ts'
import { InlineForm } from './inline-form.tsx'
import { useEditForm } from './use-edit-form.ts'

interface Props {
  step: StepView
  parentTask: ParentTask
  /** The heading that takes the focus once the form is closed. */
  headingId: string
}

/** Edits the words of a step and its anchor, in its place in the list. */
export function StepEditForm({ step, parentTask, headingId }: Props): ReactNode {
  const {
    draft,
    change: changeDraft,
    error,
    leave,
    save,
  } = useEditForm(`step ${step.id}`, headingId)
  const text = draft?.['text'] ?? step.text
  const anchor = draft?.['anchor']
  const { offer, settle } = useSizeCheck(parentTask.task, text === step.text ? undefined : text)

  function saveEdit(): Promise<void> {
    const edit = {
      id: step.id,
      // Unchanged fields are not sent: another device may have changed them meanwhile.
      ...(draft?.['text'] !== undefined && { text }),
      ...(anchor !== undefined && { anchor: parseAnchor(anchor) ?? null }),
    }
    return save(withCareCheck(() => ask('step.edit', edit)))
  }

  return (
    <li className="plan-step">
      <InlineForm
        label={t('plan.text')}
        value={text}
        onChange={(text) => changeDraft({ text })}
        save={() => void saveEdit()}
        cancel={leave}
        saveLabel={t('plan.save')}
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
