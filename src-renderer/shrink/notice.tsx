import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { useOnce } from '../ui/use-once.ts'
import { WordsField } from '../ui/words-field.tsx'
import { t } from '../words.ts'
import { typedRungs } from './draft-changes.ts'
import type { ChangeDraft, EnterDraft } from './use-shrink.ts'

interface Props {
  draft: ShrinkDraft
  change: ChangeDraft
  enter: EnterDraft
  /** Something else on the screen matters more: the field alone is enough. */
  isAside: boolean
}

/** Notice: what feels heavy. */
export function Notice({ draft, change, enter, isAside }: Props): ReactNode {
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
    if (text.trim() !== '') return enter({ stage: 'friction' }, [text])
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
          })
        }
        entered={() => once(goOn)}
      />
      <p role="alert" id="notice-trouble" className="remark">
        {trouble}
      </p>
      {!(isAside && draft.text === '') && (
        <div>
          <button type="submit" className="primary">
            {t('shrink.goOn')}
          </button>
        </div>
      )}
    </form>
  )
}
