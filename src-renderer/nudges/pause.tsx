import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { NudgesView } from '../../src-shared/contract/nudges.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { clockTime, datedDay, longDay, t } from '../words.ts'
import { dayAfter } from './days.ts'

interface Props {
  view: NudgesView
  keep: (saving: Promise<SettingsResult>) => Promise<void>
}

/** Silence for a while, and days of low energy. */
export function PauseSettings({ view, keep }: Props): ReactNode {
  const paused = pauseWords(view)
  const heading = useRef<HTMLHeadingElement>(null)
  const [choosing, setChoosing] = useState(isAskedFor)

  useEffect(() => {
    const look = (): void => setChoosing((now) => now || isAskedFor())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])

  /** The button that was pressed goes, so the focus goes to what stays. */
  async function pause(pause: 'hour' | 'today' | { before: string } | null): Promise<void> {
    await keep(ask('nudges.pause', { pause }))
    setChoosing(false)
    heading.current?.focus()
  }

  return (
    <div className="nudges-part" role="group" aria-labelledby="pause">
      <h3 id="pause" ref={heading} tabIndex={-1}>
        {t('nudges.pause.heading')}
      </h3>
      <p role="status">{paused}</p>
      <div className="nudges-buttons">
        {paused !== undefined && (
          <button onClick={() => void pause(null)}>{t('nudges.pause.resume')}</button>
        )}
        {paused === undefined && (
          <>
            <button onClick={() => void pause('hour')}>{t('nudges.pause.hour')}</button>
            <button onClick={() => void pause('today')}>{t('nudges.pause.today')}</button>
            <button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
              {t('nudges.pause.untilDay')}
            </button>
          </>
        )}
      </div>
      {choosing && paused === undefined && (
        <UntilDay today={view.today} chosen={(before) => void pause({ before })} />
      )}
      <Switch
        label={t('nudges.pause.lowEnergy')}
        on={view.settings.lowEnergyDay === view.today}
        describedBy="low-energy-hint"
        changed={(on) => void keep(ask('nudges.low-energy', { on }))}
      />
      <p id="low-energy-hint" className="hint">
        {t('nudges.pause.lowEnergyHint')}
      </p>
    </div>
  )
}

/** Whether the address names this part: somebody wants to choose a day. */
function isAskedFor(): boolean {
  return location.hash === '#settings/pause'
}

function UntilDay(props: { today: string; chosen: (day: string) => void }): ReactNode {
  const first = dayAfter(props.today)
  const [day, setDay] = useState(first)
  const [trouble, setTrouble] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      noValidate
      className="nudges-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (day >= first) return props.chosen(day)
        field.current?.focus()
        setTrouble(t('nudges.pause.later'))
      }}
    >
      <label>
        <span>{t('nudges.pause.dayLabel')}</span>
        <input
          ref={field}
          type="date"
          min={first}
          value={day}
          aria-describedby={trouble === undefined ? undefined : 'until-day-trouble'}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <button type="submit">{t('nudges.pause.set')}</button>
      <p role="alert" id="until-day-trouble" className="remark">
        {trouble}
      </p>
    </form>
  )
}

/** How long the pause goes on, where there is one. */
function pauseWords({ settings: { pause }, today }: NudgesView): string | undefined {
  if (pause?.kind === 'hour') {
    if (Date.parse(pause.until) <= Date.now()) return undefined
    const until = new Date(pause.until)
    const wall = `${twoDigits(until.getHours())}:${twoDigits(until.getMinutes())}`
    return t('nudges.pause.pausedHour', { time: clockTime(wall) })
  }
  if (pause === undefined || pause.before <= today) return undefined
  if (pause.before === dayAfter(today)) return t('nudges.pause.pausedToday')
  const isFar = pause.before.slice(0, 4) !== today.slice(0, 4)
  return t('nudges.pause.pausedDays', {
    day: isFar ? datedDay(pause.before) : longDay(pause.before),
  })
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
