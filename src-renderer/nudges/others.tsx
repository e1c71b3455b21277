import type { ReactNode } from 'react'

import type { NudgesView } from '../../src-shared/contract/nudges.ts'
import type { NudgeSettings } from '../../src-shared/nudges.ts'
import { REGION } from '../region.ts'
import { Switch } from '../ui/switch.tsx'
import { TimeFields } from '../ui/time-fields.tsx'
import { weekdayName, weekdaysInOrder } from '../weekdays.ts'
import { t } from '../words.ts'
import type { NudgeChoices } from './use-nudges.ts'

interface Props {
  settings: NudgeSettings
  steps: NudgesView['steps']
  change: (changes: NudgeChoices) => void
}

/** The nudges that are off until somebody wants them; each shows its time once it is on. */
export function OtherNudges({ settings, steps, change }: Props): ReactNode {
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
        <div className="nudges-part">
          <Switch
            label={t('nudges.others.anchor')}
            on={anchor.on}
            changed={(on) => change({ anchor: { ...anchor, on } })}
          />
          {anchor.on && (
            <div className="nudges-row">
              <At
                label={t('nudges.others.anchorAt')}
                at={anchor.at}
                changed={(at) => change({ anchor: { ...anchor, at } })}
              />
              <label>
                <span>{t('nudges.others.anchorStep')}</span>
                <select
                  value={anchor.stepId ?? ''}
                  onChange={({ target: { value } }) => {
                    const { stepId: _, ...rest } = anchor
                    change({ anchor: value === '' ? rest : { ...rest, stepId: value } })
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
        <div className="nudges-part">
          <Switch
            label={t('nudges.others.endOfDay')}
            on={endOfDay.on}
            changed={(on) => change({ endOfDay: { ...endOfDay, on } })}
          />
          {endOfDay.on && (
            <At
              label={t('nudges.others.endOfDayAt')}
              at={endOfDay.at}
              changed={(at) => change({ endOfDay: { ...endOfDay, at } })}
            />
          )}
        </div>
        <div className="nudges-part">
          <Switch
            label={t('nudges.others.week')}
            on={week.on}
            changed={(on) => change({ week: { ...week, on } })}
          />
          {week.on && (
            <div className="nudges-row">
              <label>
                <span>{t('nudges.others.weekDay')}</span>
                <select
                  value={week.day}
                  onChange={(event) =>
                    change({ week: { ...week, day: Number(event.target.value) } })
                  }
                >
                  {weekdaysInOrder(REGION).map((day) => (
                    <option key={day} value={day}>
                      {weekdayName(day)}
                    </option>
                  ))}
                </select>
              </label>
              <At
                label={t('nudges.others.weekAt')}
                at={week.at}
                changed={(at) => change({ week: { ...week, at } })}
              />
            </div>
          )}
        </div>
      </div>
    </details>
  )
}

function At(props: { label: string; at: string; changed: (at: string) => void }): ReactNode {
  const { label, at, changed } = props
  return (
    <TimeFields
      legend={label}
      legendShown={false}
      fields={[{ name: 'at', label, value: at }]}
      changed={(times) => changed(times.at)}
    />
  )
}
