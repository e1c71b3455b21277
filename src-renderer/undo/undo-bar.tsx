import './undo-bar.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { sentences } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { t } from '../words.ts'
import type { UndoAction } from './undo-action.ts'

interface Props {
  action: UndoAction | undefined
  /** A status message, on a screen that has no other place for it. */
  status?: string | undefined
}

/** Says what was just changed, with an Undo button for as long as that is possible. */
export function UndoBar({ action, status }: Props): ReactNode {
  const [endedId, setEndedId] = useState<string>()
  const [failure, setFailure] = useState<{ id: string; error: string | undefined }>()
  const isOpen = action !== undefined && action.id !== endedId
  const { id, until } = action ?? {}
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (id === undefined || until === undefined) return
    const timer = setTimeout(() => {
      if (document.activeElement === button.current) focusHeading()
      setEndedId(id)
    }, until - Date.now())
    return () => clearTimeout(timer)
  }, [id, until])

  async function run({ id, undo }: UndoAction): Promise<void> {
    const outcome = await undo()
    if (outcome === 'undone') focusHeading()
    else if (outcome === 'gone') setEndedId(id)
    else setFailure({ id, error: outcome.error })
  }

  return (
    <div className="undo-bar" data-open={isOpen || status !== undefined}>
      <p role="status">{sentences(catalog, [status, isOpen && action.words])}</p>
      {isOpen ? (
        <button ref={button} onClick={() => void run(action)}>
          {t('today.undo')}
        </button>
      ) : null}
      <p role="alert" className="error">
        {failure !== undefined && failure.id === action?.id ? failure.error : null}
      </p>
    </div>
  )
}
