import './log-form.css'
import { useEffect, useRef, type ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { longDay } from '../formats/dates.ts'
import { LogField } from '../log/log-field.tsx'
import { ContinuesBox, GoalMenu } from '../log/log-options.tsx'
import { StillCounts } from '../log/still-counts.tsx'
import { useLogOptions } from '../log/use-log-options.ts'
import { useWinEntry, type Logged, type Said } from '../log/use-win-entry.ts'
import { showLogged } from '../page/status-message.ts'
import { t } from '../words.ts'
import { OtherDay } from './other-day.tsx'

/** What stands in the field; it outlives the screen. */
let draft = ''

/** The field for a win, which has the focus when the screen appears, and the lines that still count. */
export function LogForm({ view, labelledBy }: { view: TodayView; labelledBy: string }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const options = useLogOptions(view.continues)
  const entry = useWinEntry({ field, draft, onText: (text) => (draft = text), onLogged })
  const { text, error } = entry
  const isWriting = text.trim() !== ''

  useEffect(() => {
    // A form that was left open has the focus before the field. Whoever has gone on by Tab from the
    // link that led here, while the day was being read, stays there.
    const other = '.today form :focus, nav a:not([href="#today"]):focus'
    if (document.querySelector(other) === null) field.current?.focus()
  }, [])

  function onLogged(logged: Logged, said: Said): void {
    const { day } = said
    showLogged(logged, day && t('today.loggedOn', { day: longDay(day) }))
    if (logged.win.source === 'quick-log') options.reset(said)
  }

  const submit = (): void => entry.log(text, 'quick-log', options.said())
  return (
    <div className="today-log">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <LogField
          ref={field}
          value={text}
          describedBy={error === undefined ? labelledBy : 'today-log-error'}
          onChange={entry.setText}
          onEnter={submit}
        />
        {isWriting && (
          <div className="log-options">
            <ContinuesBox options={options} />
            <GoalMenu options={options} />
            <OtherDay today={view.day} day={options.day} onChange={options.setDay} />
          </div>
        )}
        <p role="status" className="remark hint">
          {entry.isSlow ? t('quickLog.slow') : null}
        </p>
        <p role="alert" id="today-log-error" className="remark error">
          {error}
        </p>
      </form>
      <StillCounts lines={view.presets} onSelect={(line) => entry.log(line, 'preset')} />
    </div>
  )
}
