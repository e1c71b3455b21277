import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { timeOf } from '../formats/dates.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { focusHeading } from '../page/focus-heading.ts'
import { isFocusWithin } from '../page/remember-focus.ts'
import { openForms, winDrafts } from '../win-form/draft-store.ts'
import type { WinFormEnd } from '../win-form/use-win-form.ts'
import { t } from '../words.ts'
import { useArrival } from './arrivals.ts'
import { Thread, WinForm } from './later-parts.tsx'
import type { WinThread } from './today-threads.ts'

interface Props {
  win: Win
  /** The words of the win that it grew out of, where they may be quoted. */
  before: string | undefined
  /** The thread to that win, where it is one of today's. */
  thread: WinThread | undefined
}

/** One win of today: its bead, its words, its time, and a way to change them. */
export function WinItem({ win, before, thread }: Props): ReactNode {
  const [editing, setEditing] = useState(openForms.has(win.id))
  const editButton = useRef<HTMLButtonElement>(null)
  const item = useRef<HTMLLIElement>(null)
  /** Whether the button takes the focus: the form had it, and is gone. */
  const toFocus = useRef(false)

  useEffect(() => {
    if (toFocus.current && !editing) editButton.current?.focus()
    toFocus.current = false
  }, [editing])

  function edit(): void {
    openForms.add(win.id)
    setEditing(true)
  }

  function close(end: WinFormEnd): void {
    const hasFocus = isFocusWithin(item.current)
    const isRemoved = end === 'removed'
    toFocus.current = hasFocus && !isRemoved
    openForms.delete(win.id)
    setEditing(false)
    if (hasFocus && isRemoved) focusHeading()
  }

  return (
    <li ref={item} className="today-win" data-win={win.id}>
      <Bead win={win} />
      {thread !== undefined && (
        <Suspense>
          <Thread win={win} thread={thread} />
        </Suspense>
      )}
      {editing ? (
        <Suspense>
          <WinForm win={win} isExpanded={false} onDone={close} />
        </Suspense>
      ) : (
        <>
          <div>
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the button beside it does the same by the keyboard */}
            <p
              className="win-text"
              dir="auto"
              onClick={() => getSelection()?.isCollapsed !== false && edit()}
            >
              {win.text}
            </p>
            {before !== undefined && (
              <p className="hint">{t('today.continues', { text: shorten(before) })}</p>
            )}
            {winDrafts.has(win.id) && <p className="hint">{t('today.unsaved')}</p>}
          </div>
          <button
            ref={editButton}
            className="quiet"
            aria-label={t('today.editNamed', { text: win.text })}
            onClick={edit}
          >
            {t('today.edit')}
          </button>
          <time dateTime={win.at}>{timeOf(win)}</time>
        </>
      )}
    </li>
  )
}

/** The bead, which lands when the win is new. */
function Bead({ win }: { win: Win }): ReactNode {
  const [isLanding, onLanded] = useArrival(win.id)
  return (
    <span
      className={`bead-place ${isLanding ? 'landing' : ''}`}
      style={{ anchorName: `--bead-${win.id}` }}
      onAnimationEnd={onLanded}
    >
      <WinBead win={win} />
    </span>
  )
}
