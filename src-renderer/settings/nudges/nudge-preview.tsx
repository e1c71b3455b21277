import type { ReactNode } from 'react'

import type { NudgePreviewDay } from '../../../src-shared/contract/nudges.ts'
import { clockTime, shortDay } from '../../formats/dates.ts'
import { t } from '../../words.ts'

/** The next two weeks, a line a day: when a nudge would come, or why none. */
export function NudgePreview({ days }: { days: readonly NudgePreviewDay[] }): ReactNode {
  return (
    <div className="nudges-part">
      <h3 id="nudges-preview">{t('nudges.preview.heading')}</h3>
      <p className="hint">{t('nudges.preview.hint')}</p>
      <ol aria-label={t('nudges.preview.list')} className="nudges-preview">
        {days.map(({ day, times, silence }, index) => (
          <li key={day} data-quiet={times.length === 0}>
            <span>{shortDay(day)}</span>
            <span>
              {times.length > 0
                ? times.map(timeWords).join('; ')
                : quietWords(silence, index === 0)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function quietWords(silence: NudgePreviewDay['silence'], isToday: boolean): string {
  if (silence === undefined) return t('nudges.preview.quiet')
  if (isToday && silence === 'budget') return t('nudges.preview.come')
  const isOver = silence === 'too-late' || silence === 'away' || silence === 'no-sign'
  return t(isOver ? 'nudges.preview.over' : `nudges.reasons.${silence}`)
}

function timeWords({ at, kind }: NudgePreviewDay['times'][number]): string {
  return t(`nudges.preview.kinds.${kind}`, { time: clockTime(at) })
}
