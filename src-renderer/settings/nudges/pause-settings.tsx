import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import type { SettingsResult } from '../../../src-shared/contract/save-result.ts'
import { ask } from '../../api.ts'
import { clockTime, datedDay, longDay, nextDay } from '../../formats/dates.ts'
import { wallTime } from '../../formats/parse-time.ts'
import { rememberFocus } from '../../page/remember-focus.ts'
import { useOpenedByRoute } from '../../page/use-opened-by-route.ts'
import { SettingRow } from '../../ui/setting-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { isAnyOn } from './any-on.ts'

interface Props {
  view: NudgesView
  save: (saving: Promise<SettingsResult>) => Promise<void>
}

/** Pauses nudges for a while, and makes today a low-energy day. */
export function PauseSettings({ view, save }: Props): ReactNode {
  const paused = pauseWords(view)
  const heading = useRef<HTMLHeadingElement>(null)
  const [isChoosing, setIsChoosing] = useOpenedByRoute('#settings/pause')

  /** Pauses or resumes. The button that was pressed goes, so the heading takes the focus. */
  async function pause(pause: 'hour' | 'today' | { before: string } | null): Promise<void> {
    const hasStayed = rememberFocus()
    await save(ask('nudges.pause', { pause }))
    setIsChoosing(false)
    if (hasStayed()) heading.current?.focus()
  }

  return (
    <section className="settings-group" aria-labelledby="pause">
      <h3 id="pause" ref={heading} tabIndex={-1}>
        {t('nudges.pause.heading')}
      </h3>
      <div className="settings-rows">
        <SettingRow
          label={t('nudges.pause.label')}
          isQuiet={!isAnyOn(view.settings) && paused === undefined}
          below={
            isChoosing &&
            paused === undefined && (
              <UntilDay today={view.today} onSelect={(before) => void pause({ before })} />
            )
          }
        >
          <span role="status">{paused}</span>
          {paused !== undefined && (
            <button onClick={() => void pause(null)}>{t('nudges.pause.resume')}</button>
          )}
          {paused === undefined && (
            <>
              <button onClick={() => void pause('hour')}>{t('nudges.pause.hour')}</button>
              <button onClick={() => void pause('today')}>{t('nudges.pause.today')}</button>
              <button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
                {t('nudges.pause.untilDay')}
              </button>
            </>
          )}
        </SettingRow>
        <Switch
          label={t('nudges.pause.lowEnergy')}
          hint={t('nudges.pause.lowEnergyHint')}
          on={view.settings.lowEnergyDay === view.today}
          onChange={(on) => void save(ask('nudges.low-energy', { on }))}
        />
      </div>
    </section>
  )
}

function UntilDay(props: { today: string; onSelect: (day: string) => void }): ReactNode {
  const first = nextDay(props.today)
  const [day, setDay] = useState(first)
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      noValidate
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (day >= first) return props.onSelect(day)
        field.current?.focus()
        setError(t('nudges.pause.later'))
      }}
    >
      <label>
        <span>{t('nudges.pause.dayLabel')}</span>
        <input
          ref={field}
          type="date"
          min={first}
          value={day}
          aria-describedby={error === undefined ? undefined : 'until-day-error'}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <button type="submit">{t('nudges.pause.set')}</button>
      <p role="alert" id="until-day-error" className="remark">
        {error}
      </p>
    </form>
  )
}

/** How long the pause lasts; undefined if nudges are not paused. */
function pauseWords({ settings: { pause }, today }: NudgesView): string | undefined {
  if (pause?.kind === 'hour') {
    if (Date.parse(pause.until) <= Date.now()) return undefined
    const until = wallTime(new Date(pause.until))
    return t('nudges.pause.pausedHour', { time: clockTime(until) })
  }
  if (pause === undefined || pause.before <= today) return undefined
  if (pause.before === nextDay(today)) return t('nudges.pause.pausedToday')
  const isFar = pause.before.slice(0, 4) !== today.slice(0, 4)
  return t('nudges.pause.pausedDays', {
    day: isFar ? datedDay(pause.before) : longDay(pause.before),
  })
}
