import './win-form.css'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { isFocusFree } from '../page/remember-focus.ts'
import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'
import { DetailFields } from './detail-fields.tsx'
import { useWinForm, type WinFormEnd } from './use-win-form.ts'

export interface WinFormProps {
  win: Win
  /** Whether all fields are shown at once, as in a dialog; else the text and a button for the rest. */
  isExpanded: boolean
  onDone: (end: WinFormEnd) => void
}

/** Edits a win: its text, and if wanted its time, its energies, its goal and what it grew out of. */
export function WinForm({ win, isExpanded, onDone }: WinFormProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const timeField = useRef<HTMLInputElement>(null)
  const isExpanding = useRef(false)
  const form = useWinForm({ win, isExpanded, timeField, onDone })
  const { draft, details, error } = form
  const errorId = `win-error-${win.id}`

  useEffect(() => {
    const area = field.current
    area?.focus()
    // Browsers put the caret at the beginning, but text is mostly added at the end.
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  // The button that asked for the other fields is gone.
  useEffect(() => {
    if (details === undefined) return
    if (isExpanding.current && isFocusFree()) timeField.current?.focus()
    isExpanding.current = false
  }, [details])

  function keyDown(event: KeyboardEvent): void {
    // In a dialog the browser handles Escape, and in a search field Escape empties it first.
    if (event.key !== 'Escape' || isExpanded) return
    const { target } = event
    if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return
    event.preventDefault()
    form.putOff()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any field
    <form
      className="edit-win"
      noValidate
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      <TextField
        ref={field}
        label={t('today.editLabel')}
        labelShown={false}
        value={draft.text ?? win.text}
        describedBy={error === undefined ? undefined : errorId}
        onChange={(text) => form.change({ text })}
        onEnter={form.save}
      />
      <p role="alert" id={errorId} className="error">
        {error}
      </p>
      {form.isExpanded && details && (
        <DetailFields
          details={details}
          draft={draft}
          timeField={timeField}
          onChange={form.change}
        />
      )}
      {!form.isExpanded && (
        <ExpandButton
          onClick={() => {
            isExpanding.current = true
            form.expand()
          }}
        />
      )}
      <FormButtons cancel={form.cancel} remove={form.remove} />
    </form>
  )
}

function ExpandButton({ onClick }: { onClick: () => void }): ReactNode {
  return (
    <p>
      <button type="button" className="quiet" onClick={onClick}>
        {t('today.more')}
      </button>
    </p>
  )
}

function FormButtons({ cancel, remove }: { cancel: () => void; remove: () => void }): ReactNode {
  return (
    <div className="edit-win-buttons">
      <button type="submit" className="primary">
        {t('today.save')}
      </button>
      <button type="button" onClick={cancel}>
        {t('today.cancel')}
      </button>
      <button type="button" className="quiet" onClick={remove}>
        {t('today.remove')}
      </button>
    </div>
  )
}
