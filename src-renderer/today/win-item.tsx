import '../ui/thread.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { timeOf } from '../formats/dates.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { winDrafts, openForms } from '../win-form/draft-store.ts'
import { WinForm } from '../win-form/win-form.tsx'
import { t } from '../words.ts'

/** One win of today: its time, its words, and a way to change them. */
export function WinItem({ win }: { win: Win }): ReactNode {
  const [editing, setEditing] = useState(openForms.has(win.id))
  const editButton = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus()
    wasEditing.current = editing
  }, [editing])

  if (editing) {
    return (
      <li className="bead">
        <WinForm
          win={win}
          isExpanded={false}
          onDone={(end) => {
            openForms.delete(win.id)
            setEditing(false)
            if (end === 'removed') focusHeading()
          }}
        />
      </li>
    )
  }
  return (
    <li className="bead" data-win={win.id}>
      <div>
        <p className="win-text">{win.text}</p>
        {winDrafts.has(win.id) && <p className="hint">{t('today.unsaved')}</p>}
      </div>
      <time className="hint" dateTime={win.at}>
        {timeOf(win)}
      </time>
      <button
        ref={editButton}
        className="quiet"
        aria-label={t('today.editNamed', { text: win.text })}
        onClick={() => {
          openForms.add(win.id)
          setEditing(true)
        }}
      >
        {t('today.edit')}
      </button>
    </li>
  )
}
