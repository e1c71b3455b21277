import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { TextField } from '../ui/text-field.tsx'
import { planResultWords, t } from '../words.ts'

/** How long after the last key an answer is saved, in milliseconds. */
const SETTLED_MS = 800

/** Answers that are not saved, by the first day of their week. */
const unsaved = new Map<string, string>()

interface Props {
  /** The first day of the week. */
  first: string
  question: string
  /** The saved answer. */
  answer: string
}

/** The question of a week: a field for the answer opens on it, which is saved as it is typed. */
export function WeekQuestion({ first, question, answer }: Props): ReactNode {
  const [typed, setTyped] = useState(() => unsaved.get(first))
  const [before] = useState(answer)
  const [error, setError] = useState<string>()
  const [isSaved, setIsSaved] = useState(false)
  /** The text that was last sent to main. The view is not read again when it is saved. */
  const sent = useRef<string>(undefined)
  /** The text that main saved last, which may be the beginning of words that need care. */
  const saved = useRef<string>(undefined)
  const [isOpen, setIsOpen] = useState(answer !== '' || unsaved.has(first))
  const field = useRef<HTMLTextAreaElement>(null)

  /** @param isDone whether the field was left; a care card must not appear in the middle of a sentence */
  async function save(text: string, isDone: boolean): Promise<void> {
    unsaved.set(first, text)
    sent.current = text
    const change = () => ask('week.answer', { first, question, text })
    const result = await (isDone ? withCareCheck(change) : change()).catch(() => undefined)
    if (result?.kind === 'care') {
      sent.current = saved.current
      if (!isDone) return
      // Words that need care are discarded with their card.
      unsaved.delete(first)
      return setTyped(before)
    }
    if (result?.kind !== 'changed') {
      sent.current = undefined
      return setError(result === undefined ? t('disk.unexpected') : planResultWords(result))
    }
    setError(undefined)
    setIsSaved(true)
    saved.current = text
    if (unsaved.get(first) === text) unsaved.delete(first)
  }

  const saveChange = useEffectEvent((isDone: boolean) => {
    if (typed !== undefined && typed !== (sent.current ?? answer)) void save(typed, isDone)
  })
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(() => saveChange(false), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // The screen may be left before the timer fires.
  useEffect(() => () => saveChange(true), [])

  if (!isOpen) {
    return (
      <div className="week-question">
        <button
          className="week-ask"
          aria-expanded={false}
          onClick={() => {
            flushSync(() => setIsOpen(true))
            field.current?.focus()
          }}
        >
          {question}
        </button>
      </div>
    )
  }
  return (
    <div className="week-question" onBlur={() => saveChange(true)}>
      <TextField
        ref={field}
        label={question}
        labelShown
        value={typed ?? answer}
        describedBy={error === undefined ? undefined : 'question-error'}
        onChange={(value) => {
          setTyped(value)
          setIsSaved(false)
        }}
      />
      <p role="status" className="hint">
        {isSaved && t('week.answerKept')}
      </p>
      <p role="alert" id="question-error" className="remark error">
        {error}
      </p>
    </div>
  )
}
