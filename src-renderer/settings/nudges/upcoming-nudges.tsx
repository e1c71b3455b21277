import { useId, type ReactNode } from 'react'

import type { NudgePreviewDay, NudgesView } from '../../../src-shared/contract/nudges.ts'
import { enumerated, sentences } from '../../../src-shared/words/joined-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { clockTime, longDay, shortDay, weekdayShort } from '../../formats/dates.ts'
import { isoWeekday, weekdayLetter } from '../../formats/weekdays.ts'
import { useOpenedByRoute } from '../../page/use-opened-by-route.ts'
import { t } from '../../words.ts'
import { isAnyOn } from './any-on.ts'
import { decisionWords } from './decision-words.ts'

/** Silences of which a day ahead has a short word. */
const SHORT = {
  'rest-day': 'rest',
  paused: 'paused',
  off: 'off',
  covered: 'covered',
} as const

/** When nudges come in the next seven days, a sentence about it, and why it was quiet. */
export function UpcomingNudges({ view }: { view: NudgesView }): ReactNode {
  const isOff = !isAnyOn(view.settings)
  return (
    <div className={isOff ? 'upcoming upcoming-off' : 'card upcoming'}>
      <h3>{t('nudges.preview.heading')}</h3>
      {!isOff && (
        <ol aria-label={t('nudges.preview.list')} className="upcoming-days">
          {view.preview.map((day, index) => (
            <PreviewDay key={day.day} preview={day} isToday={index === 0} />
          ))}
        </ol>
      )}
      <p className="hint">{isOff ? t('nudges.why.today.off') : words(view)}</p>
      <WhyQuiet view={view} />
    </div>
  )
}

interface DayProps {
  preview: NudgePreviewDay
  isToday: boolean
}

/** A day in two short lines; what they mean stands in its title, and is read out instead of them. */
function PreviewDay({ preview: { day, times, silence }, isToday }: DayProps): ReactNode {
  const words =
    times.length > 0 ? enumerated(catalog, times.map(timeWords)) : quietWords(silence, isToday)
  const short =
    times.length > 0 ? times.map(({ at }) => clockTime(at)) : [shortQuiet(silence, isToday)]
  const whole = `${shortDay(day)}: ${words}`
  return (
    <li title={whole} data-quiet={times.length === 0} aria-current={isToday ? 'date' : undefined}>
      <span className="unseen">{whole}</span>
      <span aria-hidden="true">
        <span className="upcoming-weekday">{weekdayShort(day)}</span>
        <span className="upcoming-letter">{weekdayLetter(isoWeekday(day))}</span>
      </span>
      <span aria-hidden="true">
        {[...new Set(short)].map((text) => (
          <span key={text}>{text}</span>
        ))}
      </span>
    </li>
  )
}

function quietWords(silence: NudgePreviewDay['silence'], isToday: boolean): string {
  if (silence === undefined) return t('nudges.preview.quiet')
  if (isToday && silence === 'budget') return t('nudges.preview.come')
  const isOver = silence === 'too-late' || silence === 'away' || silence === 'no-sign'
  return t(isOver ? 'nudges.preview.over' : `nudges.reasons.${silence}`)
}

function shortQuiet(silence: NudgePreviewDay['silence'], isToday: boolean): string {
  if (isToday && silence === 'budget') return t('nudges.preview.short.come')
  const known = silence !== undefined && silence in SHORT
  return t(`nudges.preview.short.${known ? SHORT[silence as keyof typeof SHORT] : 'quiet'}`)
}

function timeWords({ at, kind }: NudgePreviewDay['times'][number]): string {
  return t(`nudges.preview.kinds.${kind}`, { time: clockTime(at) })
}

/** What today is about, or when the next one comes where today says nothing of its own. */
function words(view: NudgesView): string {
  const { preview, rate, silence } = view
  const isInSight = preview.some(({ times }) => times.length > 0)
  return sentences(catalog, [
    silence !== undefined && todayWords(view, silence),
    // Otherwise the days say it.
    (silence === undefined || !isInSight) && nextWords(view),
    rate !== 'daily' && t(`nudges.rate.${rate}`),
  ])
}

/** What today is about. A nudge that is on again since has had its decision for today. */
function todayWords({ settings }: NudgesView, silence: NonNullable<NudgesView['silence']>): string {
  const wasOff = silence === 'off' && settings.dayStart
  return t(wasOff ? 'nudges.why.wasOff' : `nudges.why.today.${silence}`)
}

function nextWords({ next, date }: NudgesView): string {
  if (next === undefined) return t('nudges.why.none')
  const time = clockTime(next.wall)
  const on = next.wall.slice(0, 10)
  if (next.soon) return t('nudges.why.nextSoon')
  if (on === date) return t('nudges.why.nextToday', { time })
  return t('nudges.why.next', { day: longDay(on), time })
}

/** The decisions of the last thirty days, folded away until they are asked for. */
function WhyQuiet({ view }: { view: NudgesView }): ReactNode {
  const id = useId()
  const [isOpen, setIsOpen] = useOpenedByRoute('#settings/why-quiet')

  return (
    <>
      <h3 id="why-quiet" tabIndex={-1} className="upcoming-why">
        <button
          className="quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('nudges.why.heading')}
        </button>
      </h3>
      <div id={id} className="upcoming-decisions" hidden={!isOpen}>
        {!view.idleKnown && <p className="hint">{t('nudges.why.idleUnknown')}</p>}
        {view.decisions.length === 0 ? (
          <p className="hint">{t('nudges.why.noDecisions')}</p>
        ) : (
          <ul aria-label={t('nudges.why.list')}>
            {view.decisions.map((decision) => (
              <li key={decision.id}>{decisionWords(decision)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
