import { useEffect, useState, type ReactNode } from 'react'

import type { NudgesView, SettingsView } from '../../src-shared/contract.ts'
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

/** When the day starts and which days are for rest. Saved on the way on. */
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

  async function save(): Promise<void> {
    if (nudges === undefined) return next()
    setRemark(from === '' ? t('nudges.timeNotWhole') : undefined)
    if (from === '') return
    const { restDays = nudges.restDays, startAtLogin } = draft
    // A day that starts late has its window later too.
    const until = nudges.until > from ? nudges.until : laterOnTheDay(from)
    const saved = await ask('nudges.change', { from, until, restDays }).catch(() => undefined)
    if (saved?.kind !== 'changed') {
      return setTrouble(saved === undefined ? t('disk.unexpected') : diskWords(saved.problem))
    }
    setTrouble(undefined)
    if (startAtLogin !== undefined && refused === undefined) {
      const result = await ask('settings.start-at-login', { on: startAtLogin }).catch(
        () => undefined,
      )
      if (result?.kind === 'refused') {
        // Said before going on; the next press goes on.
        setRefusal(result.reason)
        return
      }
    }
    next()
  }

  return (
    <WelcomeStep
      number={2}
      heading={t('welcome.day.heading')}
      leave={leave}
      buttons={
        <>
          <button className="primary" onClick={() => void save()}>
            {t('welcome.next')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
          <button className="quiet" onClick={next}>
            {t('welcome.skip')}
          </button>
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
          onChange={(event) => changed({ ...draft, from: event.target.value })}
        />
      </label>
      <p role="alert" id="welcome-remark" className="remark">
        {remark}
      </p>
      <WeekdayBoxes
        legend={t('nudges.restDays')}
        days={draft.restDays ?? nudges?.restDays ?? []}
        changed={(restDays) => changed({ ...draft, restDays })}
      />
      <div>
        <Switch
          label={t('settings.start.switch')}
          on={refused === undefined && (draft.startAtLogin ?? start?.state === 'on')}
          refused={refused !== undefined}
          describedBy="welcome-start"
          changed={(startAtLogin) => changed({ ...draft, startAtLogin })}
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
