import './week.css'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { WeekView } from '../../src-shared/review.ts'
import { monthDay, monthName } from '../formats/dates.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { replaceRoute, useRouteParams, weekHref } from '../page/route.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useToday } from '../page/use-today.ts'
import { PeriodNav } from '../review/period-nav.tsx'
import { useSwipe } from '../review/use-swipe.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { winUndoAction } from '../undo/win-undo.ts'
import { WinDialog } from '../wins/win-dialog.tsx'
import { t } from '../words.ts'
import { ChainPanel } from './chain-panel.tsx'
import { ExportMenu, ExportStatus } from './export-menu.tsx'
import { rhythmSentence } from './rhythm-words.ts'
import { useWeekExport } from './use-week-export.ts'
import { useChain, useWeek, useWeekSummary } from './use-week.ts'
import { WeekPicture } from './week-picture.tsx'
import { WeekSummary } from './week-summary.tsx'

/** Whether weeks are shown as lists; it stays so until the window is loaded anew. */
let asList = false

/** A week: its wins as beads, its links as threads, and what it says. */
export function Week(): ReactNode {
  const [of, selected] = useRouteParams()
  const view = useWeek(isDay(of) ? of : undefined)
  const first = view?.days[0]?.day
  const summary = useWeekSummary(first)
  const sentence = view && summary && rhythmSentence(view, summary.rhythm.word)
  const today = useToday()
  const weekExport = useWeekExport(view)
  const [list, setList] = useState(asList)
  const [edited, setEdited] = useState<Win>()
  const screen = useRef<HTMLElement>(null)

  useRestoredFocus()
  useSwipe(screen, (way) => go(way === 'back' ? view?.previous : view?.next))

  // A win that is not in this week, as after it was moved, is not selected.
  const win = view?.days.flatMap(({ wins }) => wins).find(({ id }) => id === selected)
  const chain = useChain(win?.id)
  const shown = first ?? of
  const select = (id: string | undefined): void => {
    if (shown !== undefined) replaceRoute(weekHref(shown, id))
  }

  /** Lets go of a win. What had the focus in its panel goes with it: its bead has it then. */
  function letGo({ id }: Win): void {
    const isInPanel = document.activeElement?.closest('.chain-panel') !== null
    select(undefined)
    if (isInPanel) screen.current?.querySelector<HTMLElement>(`button[data-win="${id}"]`)?.focus()
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    // A dialog is closed by Escape itself, and a page of an answer is a page of the answer.
    if (event.target instanceof Element && event.target.closest('dialog, textarea') !== null) return
    if (event.key === 'PageUp') go(view?.previous)
    else if (event.key === 'PageDown') go(view?.next)
    else if (event.key === 'Escape' && win !== undefined) letGo(win)
    else return
    event.preventDefault()
  }

  useEffect(() => {
    document.title = view === undefined ? t('app.name') : `${weekOfWords(view)} – ${t('app.name')}`
    return () => {
      document.title = t('app.name')
    }
  }, [view])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of what is in it
    <section ref={screen} className="week" aria-labelledby="week-heading" onKeyDown={keyDown}>
      <header className="review-header">
        <div>
          <h1 id="week-heading" tabIndex={-1}>
            {view && weekOfWords(view)}
          </h1>
          {sentence && <p className="hint">{t(sentence)}</p>}
        </div>
        {view && (
          <PeriodNav
            back={{ href: weekHref(view.previous), label: t('week.before') }}
            on={
              view.next === undefined
                ? undefined
                : { href: weekHref(view.next), label: t('week.after') }
            }
            present={{ href: '#week', label: t('week.present') }}
          >
            <a href={`#month/${monthOf(view)}`}>{monthName(monthOf(view))}</a>
            <button
              className="quiet week-as-list"
              aria-pressed={list}
              onClick={() => setList((asList = !list))}
            >
              {t('week.asList')}
            </button>
            <ExportMenu onSelect={weekExport.keep} />
          </PeriodNav>
        )}
      </header>
      <ExportStatus said={weekExport.said} error={weekExport.error} />
      {view && (
        <WeekPicture view={view} list={list} selected={win?.id} chain={chain} select={select} />
      )}
      {view && win && (
        <ChainPanel view={view} win={win} chain={chain} edit={setEdited} close={() => letGo(win)} />
      )}
      {view && summary && first !== undefined && (
        <WeekSummary key={first} first={first} summary={summary} view={view} />
      )}
      {edited && <WinDialog key={edited.id} win={edited} onClose={() => setEdited(undefined)} />}
      <UndoBar action={winUndoAction(today?.undo)} />
    </section>
  )
}

/** Goes to the week of a day. What had the focus belongs to the week before. */
function go(day: string | undefined): void {
  if (day === undefined) return
  replaceRoute(weekHref(day))
  focusHeading()
}

/** "Week of November 23". */
function weekOfWords({ days, today }: WeekView): string {
  return t('week.heading', { day: monthDay(days[0]?.day ?? today, today) })
}

/** The month that most of a week is in. */
function monthOf({ days, today }: WeekView): string {
  return (days[3]?.day ?? today).slice(0, 7)
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}
