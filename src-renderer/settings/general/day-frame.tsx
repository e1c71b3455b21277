import type { ReactNode } from 'react'

import { clockTime } from '../../formats/dates.ts'
import { firstWeekday, weekdayName } from '../../formats/weekdays.ts'
import { SelectRow } from '../../ui/select-row.tsx'
import { t } from '../../words.ts'
import type { SectionProps } from '../use-preferences.ts'

const WEEKDAYS = { monday: 1, sunday: 7, saturday: 6 } as const
const FIRST_DAYS = ['region', 'monday', 'sunday', 'saturday'] as const
const CLOCKS = ['region', '12', '24'] as const

/** When the day turns over, which day a week begins with, and how times are written. */
export function DayFrame({ view, change }: Pick<SectionProps, 'view' | 'change'>): ReactNode {
  return (
    <>
      <SelectRow
        label={t('settings.frame.turn')}
        hint={t('settings.frame.turnHint')}
        value={String(view.dayStartHour)}
        options={Array.from({ length: 24 }, (_, hour) => ({
          value: String(hour),
          label: clockTime(`${String(hour).padStart(2, '0')}:00`),
        }))}
        onChange={(hour) => void change({ dayStartHour: Number(hour) })}
      />
      <SelectRow
        label={t('settings.frame.weekBegins')}
        value={view.firstWeekday}
        options={FIRST_DAYS.map((day) => ({
          value: day,
          label:
            day === 'region'
              ? regionWords(view.firstWeekday === 'region' && weekdayName(firstWeekday()))
              : weekdayName(WEEKDAYS[day]),
        }))}
        onChange={(day) => void change({ firstWeekday: day })}
      />
      <SelectRow
        label={t('settings.frame.clock')}
        value={view.clock}
        options={CLOCKS.map((clock) => ({
          value: clock,
          label:
            clock === 'region'
              ? regionWords(view.clock === 'region' && clockTime('20:30'))
              : t(`settings.frame.hours${clock}`),
        }))}
        onChange={(clock) => void change({ clock })}
      />
    </>
  )
}

/** The choice of what the region has, and what that is, where it is known because it is in effect. */
function regionWords(now: string | false): string {
  return now === false ? t('settings.frame.region') : t('settings.frame.regionNow', { now })
}
