import { useState, type ReactNode } from 'react'

import { Switch } from '../ui/switch.tsx'
import { WeekdayBoxes } from '../ui/weekday-boxes.tsx'
import { t } from '../words.ts'
import { useDaySettings, type DayDraft } from './use-day-settings.ts'
import { WelcomeStep } from './welcome-step.tsx'

interface Props {
  draft: DayDraft
  onChange: (draft: DayDraft) => void
  next: () => void
  back: () => void
  leave: () => void
}

/** When the day starts and which days are for rest. */
export function DayStep({ draft, onChange, next, back, leave }: Props): ReactNode {
  const settings = useDaySettings(draft, onChange)
  const { from, refusal } = settings
  const [remark, setRemark] = useState<string>()

  return (
    <WelcomeStep
      number={2}
      heading={t('welcome.day.heading')}
      leave={leave}
      buttons={
        <>
          <button
            className="primary"
            onClick={() => {
              if (from === '') setRemark(t('welcome.day.timeNotWhole'))
              else next()
            }}
          >
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
          onChange={({ target: { value } }) => {
            if (value !== '') setRemark(undefined)
            settings.choose({ from: value })
          }}
        />
      </label>
      <p role="alert" id="welcome-remark" className="remark">
        {remark}
      </p>
      <WeekdayBoxes
        legend={t('nudges.restDays')}
        days={settings.restDays}
        onChange={(restDays) => {
          setRemark(undefined)
          settings.choose({ restDays })
        }}
      />
      <div>
        <Switch
          label={t('settings.start.switch')}
          on={settings.startAtLogin}
          isDisabled={refusal !== undefined}
          describedBy="welcome-start"
          onChange={settings.chooseStartAtLogin}
        />
        <p id="welcome-start" role="status" className="hint">
          {refusal ?? t('settings.start.hint')}
        </p>
      </div>
      <p role="alert" className="error">
        {settings.error}
      </p>
    </WelcomeStep>
  )
}
