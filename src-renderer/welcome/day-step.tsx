import { useEffect, useState, type ReactNode } from 'react'

import type { NudgesView } from '../../src-shared/contract/nudges.ts'
import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { WeekdayBoxes } from '../ui/weekday-boxes.tsx'
import { diskWords, t } from '../words.ts'
import { WelcomeStep } from './welcome-step.tsx'

/** What was chosen here so far; what was not touched stays as it is. */
export interface DayDraft {
  from?: string
  restDays?: number[]
  startAtLogin?: boolean
}

interface Props {
  draft: DayDraft
  changed: (draft: DayDraft) => void
  next: () => void
  back: () => void
  leave: () => void
}

/** When the day starts and which days are for rest. */
export function DayStep({ draft, changed, next, back, leave }: Props): ReactNode {
  const [nudges, setNudges] = useState<NudgesView['settings']>()
  const [start, setStart] = useState<SettingsView['startAtLogin']>()
  const [refusal, setRefusal] = useState<string>()
  const [remark, setRemark] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const from = draft.from ?? nudges?.from ?? ''
  const refused = start?.state === 'refused' ? start.reason : refusal

  useEffect(() => {
    void ask('nudges.read', {}).then(({ settings }) => setNudges(settings))
    void ask('settings.read', {}).then(({ startAtLogin }) => setStart(startAtLogin))
  }, [])

  /** Kept at once, as in Settings: however the welcome is left, what was chosen holds. */
  async function choose(next: DayDraft): Promise<void> {
    changed({ ...draft, ...next })
    if (next.from !== '') setRemark(undefined)
    if (nudges === undefined || next.from === '') return
    const { from: start, restDays } = next
    // A day that starts late has its window later too.
    const until = start === undefined || nudges.until > start ? nudges.until : laterOnTheDay(start)
    const choices = {
      ...(start !== undefined && { from: start, until }),
      ...(restDays !== undefined && { restDays }),
    }
    const saved = await ask('nudges.change', choices).catch(() => undefined)
    if (saved?.kind === 'changed') setTrouble(undefined)
    else setTrouble(saved === undefined ? t('disk.unexpected') : diskWords(saved.problem))
  }

  async function chooseStart(startAtLogin: boolean): Promise<void> {
    changed({ ...draft, startAtLogin })
    const result = await ask('settings.start-at-login', { on: startAtLogin }).catch(() => undefined)
    if (result?.kind === 'refused') setRefusal(result.reason)
  }

  function goOn(): void {
    if (from === '') setRemark(t('welcome.day.timeNotWhole'))
    else next()
  }

  return (
    <WelcomeStep
      number={2}
      heading={t('welcome.day.heading')}
      leave={leave}
      buttons={
        <>
          <button className="primary" onClick={goOn}>
            {t('welcome.next')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
        </>
      }
    >
      <p className="hint">{t('welcome.day.hint')}</p>
      <label className="welcome-time">
        <span>{t('welcome.day.from')}</span>
        <input
          type="time"
          value={from}
          aria-describedby={remark === undefined ? undefined : 'welcome-remark'}
          onChange={(event) => void choose({ from: event.target.value })}
        />
      </label>
      <p role="alert" id="welcome-remark" className="remark">
        {remark}
      </p>
      <WeekdayBoxes
        legend={t('nudges.restDays')}
        days={draft.restDays ?? nudges?.restDays ?? []}
        changed={(restDays) => void choose({ restDays })}
      />
      <div>
        <Switch
          label={t('settings.start.switch')}
          on={refused === undefined && (draft.startAtLogin ?? start?.state === 'on')}
          refused={refused !== undefined}
          describedBy="welcome-start"
          changed={(on) => void chooseStart(on)}
        />
        <p id="welcome-start" role="status" className="hint">
          {refused ?? t('settings.start.hint')}
        </p>
      </div>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </WelcomeStep>
  )
}

/** Some hours after a time, on the same date. */
function laterOnTheDay(time: string): string {
  const hour = Number(time.slice(0, 2)) + 3
  return hour < 24 ? `${String(hour).padStart(2, '0')}${time.slice(2)}` : '23:59'
}
