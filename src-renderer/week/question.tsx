import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { WordsField } from '../ui/words-field.tsx'
import { planTrouble, t } from '../words.ts'

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
export function Question({ first, question, answer }: Props): ReactNode {
  const [typed, setTyped] = useState(() => typedLast.get(first))
  const [trouble, setTrouble] = useState<string>()
  const [kept, setKept] = useState(false)
  /** What main was last asked to keep: the answer is not read again when it has. */
  const asked = useRef<string>(undefined)

  async function keep(text: string): Promise<void> {
    typedLast.set(first, text)
    asked.current = text
    const result = await ask('week.answer', { first, question, text }).catch(() => undefined)
    if (result?.kind !== 'changed') {
      asked.current = undefined
      return setTrouble(result === undefined ? t('disk.unexpected') : planTrouble(result))
    }
    setTrouble(undefined)
    setKept(true)
    if (typedLast.get(first) === text) typedLast.delete(first)
  }

  const settle = useEffectEvent(() => {
    if (typed !== undefined && typed !== (asked.current ?? answer)) void keep(typed)
  })
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(settle, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // The week may be left before that.
  useEffect(() => () => settle(), [])

  return (
    <div className="week-question" onBlur={settle}>
      <WordsField
        label={question}
        labelShown
        value={typed ?? answer}
        describedBy={trouble === undefined ? undefined : 'question-trouble'}
        changed={(value) => {
          setTyped(value)
          setKept(false)
        }}
      />
      <p role="status" className="hint">
        {kept && t('week.answerKept')}
      </p>
      <p role="alert" id="question-trouble" className="remark trouble">
        {trouble}
      </p>
    </div>
  )
}
