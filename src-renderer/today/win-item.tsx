import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { ChangeResult } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { WordsField } from '../ui/words-field.tsx'
import { resultWords, t } from '../words.ts'
import { drafts } from './drafts.ts'
import { focusHeading } from './focus-heading.ts'

/** One win of today: its time, its words, and a way to change them. */
export function WinItem({ win }: { win: Win }): ReactNode {
  const [editing, setEditing] = useState(drafts.has(win.id))
  const editButton = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus()
    wasEditing.current = editing
  }, [editing])

  if (editing) {
    return (
      <li className="bead">
        <EditWin
          win={win}
          done={() => {
            drafts.delete(win.id)
            setEditing(false)
          }}
        />
      </li>
    )
  }
  return (
    <li className="bead">
      <p className="win-text">{win.text}</p>
      <time className="hint" dateTime={win.at}>
        {timeOf(win)}
      </time>
      <button
        ref={editButton}
        className="quiet"
        aria-label={t('today.editNamed', { text: win.text })}
        onClick={() => setEditing(true)}
      >
        {t('today.edit')}
      </button>
    </li>
  )
}

/** The time on the wall where the win was logged. */
function timeOf({ at, zone }: Win): string {
  return new Intl.DateTimeFormat(undefined, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(at))
}

function EditWin({ win, done }: { win: Win; done: () => void }): ReactNode {
  const [text, setText] = useState(drafts.get(win.id) ?? win.text)
  const [trouble, setTrouble] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const troubleId = `trouble-${win.id}`

  useEffect(() => {
    const area = field.current
    area?.focus()
    // Browsers put the caret at the beginning; words are mostly added at the end.
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  async function keep(change: Promise<ChangeResult>): Promise<boolean> {
    const result = await change.catch(() => undefined)
    if (result?.kind === 'changed') {
      done()
      return true
    }
    if (result === undefined) setTrouble(t('problems.unexpected'))
    else setTrouble(result.kind === 'empty' ? t('today.emptyEdit') : resultWords(result))
    return false
  }

  const save = (): void => void keep(ask('win.edit', { id: win.id, text }))
  const remove = (): void => {
    void keep(ask('win.remove', { id: win.id })).then((removed) => removed && focusHeading())
  }

  return (
    <form
      className="edit-win"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <WordsField
        ref={field}
        label={t('today.editLabel')}
        labelShown={false}
        value={text}
        describedBy={trouble === undefined ? undefined : troubleId}
        changed={(words) => {
          drafts.set(win.id, words)
          setText(words)
        }}
        entered={save}
        escaped={done}
      />
      <p role="alert" id={troubleId} className="trouble">
        {trouble}
      </p>
      <div className="edit-win-buttons">
        <button type="submit" className="primary">
          {t('today.save')}
        </button>
        <button type="button" onClick={done}>
          {t('today.cancel')}
        </button>
        <button type="button" className="quiet" onClick={remove}>
          {t('today.remove')}
        </button>
      </div>
    </form>
  )
}
