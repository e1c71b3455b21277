import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { useOnce } from '../ui/use-once.ts'
import { WordsField } from '../ui/words-field.tsx'
import { t } from '../words.ts'
import { typedRungs, withLadder } from './draft-changes.ts'
import { helpFor } from './help-for.ts'
import type { ChangeDraft } from './use-shrink.ts'

interface Props {
  draft: ShrinkDraft
  change: ChangeDraft
}

/** Notice: what feels heavy. */
export function Notice({ draft, change }: Props): ReactNode {
  const [trouble, setTrouble] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const once = useOnce()

  // Whoever comes here comes to say it.
  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  async function goOn(): Promise<void> {
    const { text } = draft
    if (text.trim() !== '') {
      const help = await helpFor(text)
      return help === undefined
        ? change({ stage: 'friction' })
        : change((now) => ({ stage: 'ladder', ...withLadder(now, help) }))
    }
    setTrouble(t('shrink.emptyHeavy'))
    field.current?.focus()
  }

  return (
    <form
      className="question-form"
      onSubmit={(event) => {
        event.preventDefault()
        once(goOn)
      }}
    >
      <WordsField
        ref={field}
        label={t('shrink.heavy')}
        labelShown
        value={draft.text}
        describedBy={trouble === undefined ? undefined : 'notice-trouble'}
        // Other words have another ladder, and are another task.
        changed={(text) =>
          change({
            text,
            rungs: typedRungs(draft.rungs),
            taskId: undefined,
            goalId: undefined,
            fixed: undefined,
          })
        }
        entered={() => once(goOn)}
      />
      <p role="alert" id="notice-trouble" className="remark">
        {trouble}
      </p>
      <div>
        <button type="submit" className="primary">
          {t('shrink.goOn')}
        </button>
      </div>
    </form>
  )
}
