import './quick-log.css'
import { Suspense, useEffect, useRef, type ReactNode } from 'react'

import { LogField } from '../log/log-field.tsx'
import { ContinuesBox, GoalMenu } from '../log/log-options.tsx'
import { StillCounts } from '../log/still-counts.tsx'
import { t } from '../words.ts'
import { closeWindow } from './go-away.ts'
import { Landing } from './landing.tsx'
import { EnergyOfEntry, preloadParts, QuickLogNudge } from './later-parts.tsx'
import { TodayBeads } from './today-beads.tsx'
import { useQuickLog } from './use-quick-log.ts'
import { useWindowHeight } from './use-window-height.ts'

/** The quick-log window: one field, a few ready-made wins, and the bead that lands. */
export function QuickLog(): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const page = useRef<HTMLElement>(null)
  const state = useQuickLog(field)
  const { entry, options, nudge, landing, today } = state
  const { text, error } = entry
  useEscape(closeWindow)
  useWindowHeight(page)
  useEffect(preloadParts, [])

  // While two minutes are running nothing else is asked, but text in the field stays.
  const isBusy = nudge?.began !== undefined && text === ''
  // Whoever has begun the next words goes on with them; the bead has landed all the same.
  const isLanding = landing !== undefined && (text === '' || landing.fromTray === 'instead')
  const submit = (): void => entry.log(text, 'quick-log', options.said())
  return (
    <main ref={page} className="quick-log" data-landing={isLanding}>
      <h1 className="unseen">{t('quickLog.title')}</h1>
      {nudge && (
        <Suspense>
          <QuickLogNudge
            key={nudge.offer.id}
            nudge={nudge}
            takesFocus={isBusy}
            onChange={state.changeNudge}
            onEnd={state.endNudge}
          />
        </Suspense>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {!isBusy && (
          <LogField
            ref={field}
            value={text}
            describedBy={error === undefined ? undefined : 'quick-log-error'}
            onChange={state.type}
            onEnter={submit}
          />
        )}
        {!isBusy && !isLanding && (
          <div className="log-options">
            <ContinuesBox options={options} />
            <GoalMenu options={options} />
          </div>
        )}
        {state.hasEnergy && !isLanding && (
          <Suspense>
            <EnergyOfEntry entry={entry} />
          </Suspense>
        )}
        <p role="alert" id="quick-log-error" className="remark error">
          {error}
        </p>
      </form>
      <Landing
        landing={landing}
        isWhole={isLanding}
        isSlow={entry.isSlow}
        wins={today?.wins ?? []}
        canUndo={state.canUndo}
        onUndo={state.takeBack}
      />
      {!isLanding && (
        <div className="quick-log-more">
          <StillCounts
            lines={today?.presets ?? []}
            onSelect={(line) => entry.log(line, 'preset')}
          />
          <TodayBeads wins={today?.wins ?? []} />
        </div>
      )}
    </main>
  )
}

/** Calls `onEscape` on Escape. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape()
    }
    addEventListener('keydown', keyDown)
    return () => removeEventListener('keydown', keyDown)
  }, [onEscape])
}
