import type { ReactNode } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { weekdayName, weekdaysInOrder } from '../../formats/weekdays.ts'
import { SelectRow } from '../../ui/select-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TimeFields } from '../../ui/time-fields.tsx'
import { t } from '../../words.ts'
import { Folded } from './folded.tsx'
import type { NudgeChange } from './use-nudge-settings.ts'

interface EndOfDayProps {
  endOfDay: NudgeSettings['endOfDay']
  onChange: (endOfDay: NudgeSettings['endOfDay']) => void
}

/** The question in the evening. It shows its time once it is on. */
export function EndOfDayNudge({ endOfDay, onChange }: EndOfDayProps): ReactNode {
  return (
    <>
      <Switch
        label={t('nudges.others.endOfDay')}
        on={endOfDay.on}
        onChange={(on) => onChange({ ...endOfDay, on })}
      />
      {endOfDay.on && (
        <TimeFields
          label={t('nudges.others.endOfDayAt')}
          fields={[{ name: 'at', label: t('nudges.others.endOfDayAt'), value: endOfDay.at }]}
          onChange={({ at }) => onChange({ ...endOfDay, at })}
        />
      )}
    </>
  )
}

interface Props {
  settings: NudgeSettings
  steps: NudgesView['steps']
  change: (changes: NudgeChange) => void
}

/** The other nudges, which are off by default. Each shows its time once it is on. */
export function OtherNudges({ settings, steps, change }: Props): ReactNode {
  return (
    <Folded heading={t('nudges.others.heading')}>
      <AnchorNudge
        anchor={settings.anchor}
        steps={steps}
        onChange={(anchor) => change({ anchor })}
      />
      <WeekNudge week={settings.week} onChange={(week) => change({ week })} />
    </Folded>
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
    <>
      <Switch
        label={t('nudges.others.anchor')}
        on={anchor.on}
        onChange={(on) => onChange({ ...anchor, on })}
      />
      {anchor.on && (
        <>
          <TimeFields
            label={t('nudges.others.anchorAt')}
            fields={[{ name: 'at', label: t('nudges.others.anchorAt'), value: anchor.at }]}
            onChange={({ at }) => onChange({ ...anchor, at })}
          />
          <SelectRow
            label={t('nudges.others.anchorStep')}
            value={anchor.stepId ?? ''}
            options={[
              { value: '', label: t('nudges.others.nextStep') },
              ...steps.map(({ id, text }) => ({ value: id, label: text })),
            ]}
            onChange={(stepId) => {
              const { stepId: _, ...rest } = anchor
              onChange(stepId === '' ? rest : { ...rest, stepId })
            }}
          />
        </>
      )}
    </>
  )
}

interface WeekProps {
  week: NudgeSettings['week']
  onChange: (week: NudgeSettings['week']) => void
}

/** The nudge that says that the week is ready, and its day. */
function WeekNudge({ week, onChange }: WeekProps): ReactNode {
  return (
    <>
      <Switch
        label={t('nudges.others.week')}
        on={week.on}
        onChange={(on) => onChange({ ...week, on })}
      />
      {week.on && (
        <>
          <SelectRow
            label={t('nudges.others.weekDay')}
            value={String(week.day)}
            options={weekdaysInOrder().map((day) => ({
              value: String(day),
              label: weekdayName(day),
            }))}
            onChange={(day) => onChange({ ...week, day: Number(day) })}
          />
          <TimeFields
            label={t('nudges.others.weekAt')}
            fields={[{ name: 'at', label: t('nudges.others.weekAt'), value: week.at }]}
            onChange={({ at }) => onChange({ ...week, at })}
          />
        </>
      )}
    </>
  )
}
