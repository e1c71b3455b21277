import type { ReactNode } from 'react'

import { showStatus } from '../page/status-message.ts'
import { useUndo } from '../undo/use-undo.ts'
import { winUndoAction } from '../undo/win-undo.ts'
import { t } from '../words.ts'
import type { TodayAnswer } from './today-answer.ts'

/** One line below the field: a kind word, and a way to take the win back that it is about. */
export function AnswerLine({ answer: { message, inLine } }: { answer: TodayAnswer }): ReactNode {
  const action = winUndoAction(inLine)
  const { isOpen, error, button, run } = useUndo(action, () => showStatus(undefined))
  return (
    <div className="answer-line">
      <p role="status" className="status-message">
        {message ?? (isOpen ? action?.words : null)}
      </p>
      {isOpen && (
        <button ref={button} className="quiet" onClick={run}>
          {t('today.undo')}
        </button>
      )}
      <p role="alert" className="remark error">
        {error}
      </p>
    </div>
  )
}
