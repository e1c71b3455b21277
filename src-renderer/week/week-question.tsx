import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'
import { useWeekAnswer, type WeekAnswerProps } from './use-week-answer.ts'

/** The question of a week: a field for the answer opens on it, which is saved as it is typed. */
export function WeekQuestion(props: WeekAnswerProps): ReactNode {
  const { question } = props
  const { text, isBegun, error, isSaved, type, leave } = useWeekAnswer(props)
  const [isOpen, setIsOpen] = useState(isBegun)
  const field = useRef<HTMLTextAreaElement>(null)

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
    <div className="week-question" onBlur={leave}>
      <TextField
        ref={field}
        label={question}
        labelShown
        value={text}
        describedBy={error === undefined ? undefined : 'question-error'}
        onChange={type}
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
