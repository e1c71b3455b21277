import type { ReactNode } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { weekdayName, weekdaysInOrder } from '../../formats/weekdays.ts'
import { Switch } from '../../ui/switch.tsx'
import { TimeFields } from '../../ui/time-fields.tsx'
import { t } from '../../words.ts'
import type { NudgeChange } from './use-nudge-settings.ts'

interface Props {
  settings: NudgeSettings
  steps: NudgesView['steps']
  change: (changes: NudgeChange) => void
}

/** The nudges that are off by default. Each shows its time once it is on. */
export function OptionalNudges({ settings, steps, change }: Props): ReactNode {
  const { anchor, endOfDay, week, dayStart, perDay } = settings
  const isCrowded = dayStart && perDay === 1 && (anchor.on || endOfDay.on || week.on)
  return (
    <details>
      <summary>
        <h3>{t('nudges.others.heading')}</h3>
      </summary>
      <div className="nudges-more">
        <p className="hint">{t('nudges.others.hint')}</p>
        <p role="status" className="remark">
          {isCrowded ? t('nudges.others.oneADay') : null}
        </p>
        <AnchorNudge anchor={anchor} steps={steps} onChange={(anchor) => change({ anchor })} />
        <div className="nudges-part">
          <Switch
            label={t('nudges.others.endOfDay')}
            on={endOfDay.on}
            onChange={(on) => change({ endOfDay: { ...endOfDay, on } })}
          />
          {endOfDay.on && (
            <TimeField
              label={t('nudges.others.endOfDayAt')}
              at={endOfDay.at}
              onChange={(at) => change({ endOfDay: { ...endOfDay, at } })}
            />
          )}
        </div>
        <WeekNudge week={week} onChange={(week) => change({ week })} />
      </div>
    </details>
  )
}

interface AnchorProps {
  anchor: NudgeSettings['anchor']
  steps: NudgesView['steps']
  onChange: (anchor: NudgeSettings['anchor']) => void
}

/** The nudge at the time of an anchor, and the step that it offers. */
function AnchorNudge({ anchor, steps, onChange }: AnchorProps): ReactNode {
  return (
    <div className="nudges-part">
      <Switch
        label={t('nudges.others.anchor')}
        on={anchor.on}
        onChange={(on) => onChange({ ...anchor, on })}
      />
      {anchor.on && (
        <div className="nudges-row">
          <TimeField
            label={t('nudges.others.anchorAt')}
            at={anchor.at}
            onChange={(at) => onChange({ ...anchor, at })}
          />
          <label>
            <span>{t('nudges.others.anchorStep')}</span>
            <select
              value={anchor.stepId ?? ''}
              onChange={({ target: { value } }) => {
                const { stepId: _, ...rest } = anchor
                onChange(value === '' ? rest : { ...rest, stepId: value })
              }}
            >
              <option value="">{t('nudges.others.nextStep')}</option>
              {steps.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </div>
  )
}

interface WeekProps {
  week: NudgeSettings['week']
  onChange: (week: NudgeSettings['week']) => void
}

/** The nudge that says that the week is ready, and its day. */
function WeekNudge({ week, onChange }: WeekProps): ReactNode {
  return (
    <div className="nudges-part">
      <Switch
        label={t('nudges.others.week')}
        on={week.on}
        onChange={(on) => onChange({ ...week, on })}
      />
      {week.on && (
        <div className="nudges-row">
          <label>
            <span>{t('nudges.others.weekDay')}</span>
            <select
              value={week.day}
              onChange={(event) => onChange({ ...week, day: Number(event.target.value) })}
            >
              {weekdaysInOrder().map((day) => (
                <option key={day} value={day}>
                  {weekdayName(day)}
                </option>
              ))}
            </select>
          </label>
          <TimeField
            label={t('nudges.others.weekAt')}
            at={week.at}
            onChange={(at) => onChange({ ...week, at })}
          />
        </div>
      )}
    </div>
  )
}

function TimeField(props: {
  label: string
  at: string
  onChange: (at: string) => void
}): ReactNode {
  const { label, at, onChange } = props
  return (
    <TimeFields
      legend={label}
      legendShown={false}
      fields={[{ name: 'at', label, value: at }]}
      onChange={(times) => onChange(times.at)}
    />
  )
}
