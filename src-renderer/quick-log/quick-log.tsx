import './quick-log.css'
import { useEffect, useRef, type ReactNode } from 'react'

import { EnergyPair } from '../energy/energy-field.tsx'
import { withEnergy } from '../energy/with-energy.ts'
import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'
import { AnswerRow } from './answer-row.tsx'
import { PresetButtons } from './preset-buttons.tsx'
import { QuickLogNudge } from './quick-log-nudge.tsx'
import { closeWindow } from './use-acknowledgement.ts'
import { useQuickLog } from './use-quick-log.ts'

/** The quick-log window: one field, a few ready-made wins, a short answer. */
export function QuickLog(): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const state = useQuickLog(field)
  const { entry, nudge, hasEnergy } = state
  const { text, error, log } = entry
  useEscape(closeWindow)

  // While two minutes are running nothing else is asked, but text in the field stays.
  const isBusy = nudge?.began !== undefined && text === ''
  const hasStep = nudge?.offer.step !== undefined
  return (
    <main className="quick-log">
      <h1 className="unseen">{t('quickLog.title')}</h1>
      {nudge && (
        <QuickLogNudge
          key={nudge.offer.id}
          nudge={nudge}
          takesFocus={isBusy}
          onChange={state.changeNudge}
          onEnd={state.endNudge}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          log(text, 'quick-log')
        }}
      >
        {!isBusy && (
          <TextField
            ref={field}
            label={t('quickLog.label')}
            labelShown
            value={text}
            describedBy={error === undefined ? undefined : 'quick-log-error'}
            onChange={state.type}
            onEnter={() => log(text, 'quick-log')}
          />
        )}
        {hasEnergy && (
          <EnergyPair
            energy={entry.energy}
            onChange={(which, value) => entry.setEnergy((now) => withEnergy(now, which, value))}
          />
        )}
        <AnswerRow
          acknowledgement={state.acknowledgement}
          isSlow={entry.isSlow}
          hasHint={nudge === undefined}
          hasSubmit={!isBusy}
          isPrimary={!hasStep}
        />
        <p role="alert" id="quick-log-error" className="error">
          {error}
        </p>
      </form>
      {!hasStep && <PresetButtons onSelect={(preset) => log(preset, 'preset')} />}
    </main>
  )
}

/** Calls `onEscape` on Escape, except while an input method composes. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onEscape()
    }
    addEventListener('keydown', keyDown)
    return () => removeEventListener('keydown', keyDown)
  }, [onEscape])
}
