import './undo-bar.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { focusHeading } from '../page/focus-heading.ts'
import { t } from '../words.ts'

/** How long a change can be taken back where main sets no time itself, in milliseconds. */
export const UNDO_MS = 10_000

/** Something that can be taken back for a while. */
export interface UndoAction {
  id: string
  /** What just happened, in a sentence. */
  words: string
  /** Milliseconds since the epoch. */
  until: number
  undo: () => Promise<UndoOutcome>
}

/** What came of taking it back; `error` is the reason why it could not be. */
export type UndoOutcome = 'undone' | 'gone' | { error: string | undefined }

interface Props {
  offer: UndoAction | undefined
  /** A kind word, on a screen that has no other place in sight for it. */
  said?: string | undefined
}

/** Says what just changed and offers to take it back, for as long as that is on offer. */
export function UndoBar({ offer, said }: Props): ReactNode {
  const [passed, setPassed] = useState<string>()
  const [error, setError] = useState<{ id: string; words: string | undefined }>()
  const open = offer !== undefined && offer.id !== passed
  const { id, until } = offer ?? {}

  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (id === undefined || until === undefined) return
    const timer = setTimeout(() => {
      if (document.activeElement === button.current) focusHeading()
      setPassed(id)
    }, until - Date.now())
    return () => clearTimeout(timer)
  }, [id, until])

  async function takeBack({ id, undo }: UndoAction): Promise<void> {
    const result = await undo()
    if (result === 'undone') focusHeading()
    else if (result === 'gone') setPassed(id)
    else setError({ id, words: result.error })
  }

  return (
    <div className="undo-bar" data-open={open || said !== undefined}>
      <p role="status">{[said, open && offer.words].filter(Boolean).join(' ')}</p>
      {open ? (
        <button ref={button} onClick={() => void takeBack(offer)}>
          {t('today.undo')}
        </button>
      ) : null}
      <p role="alert" className="error">
        {error !== undefined && error.id === offer?.id ? error.words : null}
      </p>
    </div>
  )
}
