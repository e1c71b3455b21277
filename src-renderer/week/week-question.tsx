import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { TextField } from '../ui/text-field.tsx'
import { planResultWords, t } from '../words.ts'

/** How long after the last key an answer is kept, in milliseconds. */
const SETTLED_MS = 800

/** What was typed and could not be kept so far, by the first day of its week. */
const typedLast = new Map<string, string>()

interface Props {
  /** The first day of the week. */
  first: string
  question: string
  /** What is kept. */
  answer: string
}

/** One gentle question, and a place to answer it. It is kept as it is typed. */
export function WeekQuestion({ first, question, answer }: Props): ReactNode {
  const [typed, setTyped] = useState(() => typedLast.get(first))
  const [before] = useState(answer)
  const [error, setError] = useState<string>()
  const [kept, setKept] = useState(false)
  /** What main was last asked to keep: the answer is not read again when it has. */
  const asked = useRef<string>(undefined)
  /** What of that main has kept, which may be the beginning of what needs care. */
  const keptLast = useRef<string>(undefined)

  /** @param isDone whether the field was left: a card never comes in the middle of a sentence */
  async function keep(text: string, isDone: boolean): Promise<void> {
    typedLast.set(first, text)
    asked.current = text
    const asking = () => ask('week.answer', { first, question, text })
    const result = await (isDone ? withCareCheck(asking) : asking()).catch(() => undefined)
    if (result?.kind === 'care') {
      asked.current = keptLast.current
      if (!isDone) return
      // The words go with their card; the answer is what it was before them.
      typedLast.delete(first)
      return setTyped(before)
    }
    if (result?.kind !== 'changed') {
      asked.current = undefined
      return setError(result === undefined ? t('disk.unexpected') : planResultWords(result))
    }
    setError(undefined)
    setKept(true)
    keptLast.current = text
    if (typedLast.get(first) === text) typedLast.delete(first)
  }

  const settle = useEffectEvent((isDone: boolean) => {
    if (typed !== undefined && typed !== (asked.current ?? answer)) void keep(typed, isDone)
  })
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(() => settle(false), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // The week may be left before that.
  useEffect(() => () => settle(true), [])

  return (
    <div className="week-question" onBlur={() => settle(true)}>
      <TextField
        label={question}
        labelShown
        value={typed ?? answer}
        describedBy={error === undefined ? undefined : 'question-error'}
        onChange={(value) => {
          setTyped(value)
          setKept(false)
        }}
      />
      <p role="status" className="hint">
        {kept && t('week.answerKept')}
      </p>
      <p role="alert" id="question-error" className="remark error">
        {error}
      </p>
    </div>
  )
}
