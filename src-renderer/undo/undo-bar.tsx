import './undo-bar.css'
import type { ReactNode } from 'react'

import { sentences } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { t } from '../words.ts'
import type { UndoAction } from './undo-action.ts'
import { useUndo } from './use-undo.ts'

export interface UndoBarProps {
  action: UndoAction | undefined
  /** A status message, on a screen that has no other place for it. */
  status?: string | undefined
}

/** Says what was just changed, with an Undo button for as long as that is possible. */
export function UndoBar({ action, status }: UndoBarProps): ReactNode {
  const { isOpen, error, button, run } = useUndo(action)
  return (
    <div className="undo-bar" data-open={isOpen || status !== undefined}>
      <p role="status">{sentences(catalog, [status, isOpen && action?.words])}</p>
      {isOpen && (
        <button ref={button} onClick={run}>
          {t('today.undo')}
        </button>
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}
