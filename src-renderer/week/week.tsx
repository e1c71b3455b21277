import './week.css'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { replaceRoute, useRouteParams, weekHref } from '../page/route.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useToday } from '../page/use-today.ts'
import { ExportStatus, type FILES } from '../review/share-menu.tsx'
import { usePeriodExport } from '../review/use-period-export.ts'
import { useSwipe } from '../review/use-swipe.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { winUndoAction } from '../undo/win-undo.ts'
import { WinDialog } from '../wins/win-dialog.tsx'
import { ChainPanel } from './chain-panel.tsx'
import { GoalLegend } from './goal-legend.tsx'
import { useWeekTitle } from './use-week-title.ts'
import { useChain, useWeek, useWeekSummary } from './use-week.ts'
import { isDay, weeksBeside } from './week-dates.ts'
import { WeekHeader } from './week-header.tsx'
import { WeekSpread } from './week-spread.tsx'
import { WeekSummary } from './week-summary.tsx'

/** A week: its wins as beads, its links as threads, and a summary. */
export function Week(): ReactNode {
  const [day, selected] = useRouteParams()
  const asked = isDay(day) ? day : undefined
  const view = useWeek(asked)
  const beside = weeksBeside(view, asked)
  const first = view?.days[0]?.day
  const summary = useWeekSummary(first)
  const today = useToday()
  const weekExport = usePeriodExport(first, async (format: (typeof FILES)[number]) => {
    if (view === undefined || first === undefined) return { kind: 'cancelled' }
    const { exportWeek } = await import('./export/export-week.tsx')
    return exportWeek(format, view, first)
  })
  const [edited, setEdited] = useState<Win>()
  const screen = useRef<HTMLElement>(null)

  useRestoredFocus()
  useWeekTitle(view)
  useSwipe(screen, (direction) => goToWeek(direction === 'back' ? beside.previous : beside.next))

  // A win that is not in this week, for example because it was moved, is not selected.
  const win = view?.days.flatMap(({ wins }) => wins).find(({ id }) => id === selected)
  const chain = useChain(win?.id)
  const shown = first ?? day
  const select = (id: string | undefined): void => {
    if (shown !== undefined) replaceRoute(weekHref(shown, id))
  }

  /** Deselects a win. If the focus was in its panel, which goes, the win's bead takes it. */
  function deselect({ id }: Win): void {
    const isInPanel = document.activeElement?.closest('.chain-panel') !== null
    select(undefined)
    if (isInPanel) screen.current?.querySelector<HTMLElement>(`button[data-win="${id}"]`)?.focus()
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    // Dialogs handle Escape themselves, and a text area scrolls by pages.
    if (event.target instanceof Element && event.target.closest('dialog, textarea') !== null) return
    if (event.key === 'PageUp') goToWeek(beside.previous)
    else if (event.key === 'PageDown') goToWeek(beside.next)
    else if (event.key === 'Escape' && win !== undefined) deselect(win)
    else return
    event.preventDefault()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- handles the keys of everything in it
    <section ref={screen} className="week" aria-labelledby="week-heading" onKeyDown={keyDown}>
      <WeekHeader view={view} beside={beside} onExport={weekExport.start} />
      <ExportStatus status={weekExport.status} error={weekExport.error} />
      {view && <WeekSpread view={view} selected={win?.id} chain={chain} select={select} />}
      {view && <GoalLegend view={view} />}
      {view && win && (
        <ChainPanel
          view={view}
          win={win}
          chain={chain}
          edit={setEdited}
          close={() => deselect(win)}
        />
      )}
      {view && summary && first !== undefined && (
        <WeekSummary key={first} first={first} summary={summary} view={view} />
      )}
      {edited && <WinDialog key={edited.id} win={edited} onClose={() => setEdited(undefined)} />}
      <UndoBar action={winUndoAction(today?.undo)} />
    </section>
  )
}

/** Shows the week of a day. The heading takes the focus, since the former week is gone. */
function goToWeek(day: string | undefined): void {
  if (day === undefined) return
  replaceRoute(weekHref(day))
  focusHeading()
}
