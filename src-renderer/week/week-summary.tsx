import { useId, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { WeekSays, WeekSentence, WeekView } from '../../src-shared/review.ts'
import { sentenceWords } from '../../src-shared/words/sentence-words.ts'
import { ask } from '../api.ts'
import { weekAddress } from '../page/route.ts'
import { shortDay, t } from '../words.ts'
import { EnergyLine } from './energy-chart.tsx'
import { RhythmLine } from './rhythm-chart.tsx'
import { Question } from './week-question.tsx'

interface Props {
  /** The first day of the week. */
  first: string
  says: WeekSays
  view: WeekView
}

/** What a week says, from the person's own wins, and the question it ends on. */
export function Says({ first, says, view }: Props): ReactNode {
  const { sentences, rhythm, energy, total, question, answer } = says
  return (
    <section className="week-says" aria-labelledby="says-heading">
      <h2 id="says-heading">{t('week.says')}</h2>
      {sentences.length === 0 ? (
        <p className="hint">{t('week.quiet')}</p>
      ) : (
        <ul className="says-list">
          {sentences.map((sentence) => (
            <Sentence key={sentence.kind} sentence={sentence} />
          ))}
        </ul>
      )}
      <div className="week-lines">
        <RhythmLine rhythm={rhythm} />
        {energy.length > 0 && <EnergyLine points={energy} days={view.days} />}
      </div>
      {total > 0 && <p className="hint">{t('week.total', { count: total })}</p>}
      <Question key={first} first={first} question={question} answer={answer} />
    </section>
  )
}

/** A sentence, and the wins behind it where somebody asks for them. */
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
        <ul className="says-wins" aria-label={t('week.behind')}>
          {wins.map(({ id, day, text }) => (
            <li key={id}>
              <a href={weekAddress(day, id)} dir="auto">
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
