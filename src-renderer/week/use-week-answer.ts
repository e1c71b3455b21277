import { useEffect, useEffectEvent, useRef, useState } from 'react'

import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { planResultWords, t } from '../words.ts'

/** How long after the last key an answer is saved, in milliseconds. */
const SETTLED_MS = 800

/** Answers that are not saved, by the first day of their week. */
const unsaved = new Map<string, string>()

/** The question of a week, and what has been answered so far. */
export interface WeekAnswerProps {
  /** The first day of the week. */
  first: string
  question: string
  /** The saved answer. */
  answer: string
}

interface WeekAnswer {
  /** The text of the field. */
  text: string
  /** Whether there was an answer already when it was opened, saved or not. */
  isBegun: boolean
  error: string | undefined
  isSaved: boolean
  type: (text: string) => void
  /** The field was left: what is not saved yet is saved now. */
  leave: () => void
}

/** The answer to the question of a week, which is saved as it is typed. */
export function useWeekAnswer({ first, question, answer }: WeekAnswerProps): WeekAnswer {
  const [typed, setTyped] = useState(() => unsaved.get(first))
  const [before] = useState(answer)
  const [isBegun] = useState(answer !== '' || unsaved.has(first))
  const [error, setError] = useState<string>()
  const [isSaved, setIsSaved] = useState(false)
  /** The text that was last sent to main. The view is not read again when it is saved. */
  const sent = useRef<string>(undefined)
  /** The text that main saved last, which may be the beginning of words that need care. */
  const saved = useRef<string>(undefined)

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

  return {
    text: typed ?? answer,
    isBegun,
    error,
    isSaved,
    type: (text) => {
      setTyped(text)
      setIsSaved(false)
    },
    leave: () => saveChange(true),
  }
}
