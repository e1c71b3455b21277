import { useState, type ReactNode } from 'react'

import { parseTime } from '../formats/parse-time.ts'
import { Switch } from '../ui/switch.tsx'
import { TimeInput } from '../ui/time-input.tsx'
import { t } from '../words.ts'
import type { DaySettings } from './use-day-settings.ts'
import { WelcomeStep } from './welcome-step.tsx'

interface Props {
  settings: DaySettings
  next: () => void
  back: () => void
  leave: () => void
}

/** When the day starts, and whether the app starts with it. */
export function DayStep({ settings, next, back, leave }: Props): ReactNode {
  const { from, refusal } = settings
  const [typed, setTyped] = useState<string>()
  const [remark, setRemark] = useState<string>()
  const isWhole = typed === undefined || parseTime(typed, from) !== undefined

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
              if (isWhole) next()
              else setRemark(t('welcome.day.timeNotWhole'))
            }}
          >
            {t('welcome.next')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
        </>
      }
    >
      <p className="hint">{t('welcome.day.hint')}</p>
      <div className="welcome-time">
        <TimeInput
          label={t('welcome.day.from')}
          value={from}
          typed={typed}
          isInvalid={remark !== undefined}
          describedBy={remark === undefined ? undefined : 'welcome-remark'}
          onType={(text) => {
            setTyped(text)
            const time = parseTime(text, from)
            if (time === undefined) return
            setRemark(undefined)
            settings.choose({ from: time })
          }}
          onBlur={() => isWhole && setTyped(undefined)}
        />
      </div>
      <p role="alert" id="welcome-remark" className="remark">
        {remark}
      </p>
      <Switch
        label={t('settings.start.switch')}
        on={settings.startAtLogin}
        isDisabled={refusal !== undefined}
        hint={<span role="status">{refusal ?? t('settings.start.hint')}</span>}
        onChange={settings.chooseStartAtLogin}
      />
      <p role="alert" className="error">
        {settings.error}
      </p>
    </WelcomeStep>
  )
}
