import { useId, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { WeekSummary, WeekSentence, WeekView } from '../../src-shared/review.ts'
import { sentenceWords } from '../../src-shared/words/sentence-words.ts'
import { ask } from '../api.ts'
import { shortDay } from '../formats/dates.ts'
import { weekHref } from '../page/route.ts'
import { t } from '../words.ts'
import { EnergyChart } from './energy-chart.tsx'
import { RhythmChart } from './rhythm-chart.tsx'
import { WeekQuestion } from './week-question.tsx'

interface Props {
  /** The first day of the week. */
  first: string
  summary: WeekSummary
  view: WeekView
}

/** The summary of a week: sentences from the person's own wins, two charts, and a question. */
export function WeekSummary({ first, summary, view }: Props): ReactNode {
  const { sentences, rhythm, energy, total, question, answer } = summary
  return (
    <section className="week-summary" aria-labelledby="says-heading">
      <h2 id="says-heading">{t('week.says')}</h2>
      {sentences.length === 0 ? (
        <p className="hint">{t('week.quiet')}</p>
      ) : (
        <ul className="summary-sentences">
          {sentences.map((sentence) => (
            <Sentence key={sentence.kind} sentence={sentence} />
          ))}
        </ul>
      )}
      <div className="week-lines">
        <RhythmChart rhythm={rhythm} />
        {energy.length > 0 && <EnergyChart points={energy} days={view.days} />}
      </div>
      {total > 0 && <p className="hint">{t('week.total', { count: total })}</p>}
      <WeekQuestion key={first} first={first} question={question} answer={answer} />
    </section>
  )
}

/** A sentence, with a button that shows the wins behind it. */
function Sentence({ sentence }: { sentence: WeekSentence }): ReactNode {
  const id = useId()
  const [wins, setWins] = useState<Win[]>()
  const isOpen = wins !== undefined
  return (
    <li>
      <p id={id}>{sentenceWords({ t }, sentence)}</p>
      <button
        className="quiet"
        aria-expanded={isOpen}
        aria-describedby={id}
        onClick={() => {
          if (isOpen) setWins(undefined)
          else void ask('wins.named', { ids: [...sentence.wins] }).then(setWins)
        }}
      >
        {t(isOpen ? 'week.hideWins' : 'week.showWins')}
      </button>
      {isOpen && (
        <ul className="summary-wins" aria-label={t('week.behind')}>
          {wins.map(({ id, day, text }) => (
            <li key={id}>
              <a href={weekHref(day, id)} dir="auto">
                {text}
              </a>{' '}
              <span className="hint">{shortDay(day)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
