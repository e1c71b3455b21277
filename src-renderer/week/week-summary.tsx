import { useId, useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { WeekSummary, WeekSentence, WeekView } from '../../src-shared/review.ts'
import { sentenceParts } from '../../src-shared/words/sentence-words.ts'
import { ask } from '../api.ts'
import { catalog } from '../formats/catalog.ts'
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

/** What a week says: sentences from the person's own wins, a question, and two quiet lines. */
export function WeekSummary({ first, summary, view }: Props): ReactNode {
  const { sentences, rhythm, energy, question, answer } = summary
  // The rhythm outlasts a few quiet days, but a week without a win is not said to be moving.
  const hasWin = view.days.some(({ wins }) => wins.length > 0)
  return (
    <section className="week-summary" aria-labelledby="says-heading">
      <h2 id="says-heading" className="unseen">
        {t('week.says')}
      </h2>
      <div className="week-says">
        {sentences.length === 0 ? (
          <p>{t('week.quiet')}</p>
        ) : (
          <ul>
            {sentences.map((sentence) => (
              <Sentence key={sentence.kind} sentence={sentence} />
            ))}
          </ul>
        )}
        <WeekQuestion key={first} first={first} question={question} answer={answer} />
      </div>
      {hasWin && (
        <div className="week-lines">
          <RhythmChart rhythm={rhythm} />
          {energy.length > 0 && <EnergyChart points={energy} days={view.days} />}
        </div>
      )}
    </section>
  )
}

/** A sentence whose words lead to its win, or show the wins behind it. */
function Sentence({ sentence }: { sentence: WeekSentence }): ReactNode {
  const id = useId()
  const [wins, setWins] = useState<Win[]>()
  const isOpen = wins !== undefined
  const { before, wins: words, after } = sentenceParts(catalog, sentence)
  // No line begins with the mark that ends a sentence.
  const [mark = ''] = /^\p{P}*/u.exec(after) ?? []
  const rest = after.slice(mark.length)
  const first =
    sentence.kind === 'wins' && sentence.first.text !== undefined ? sentence.first : undefined

  function toggle(): void {
    if (isOpen) setWins(undefined)
    else void ask('wins.named', { ids: [...sentence.wins] }).then(setWins)
  }

  return (
    <li>
      <p id={id}>
        {before}
        <span className="week-held">
          {first ? (
            <a href={weekHref(first.day, first.id)}>{words}</a>
          ) : (
            // The words of a button element would not wrap with their sentence.
            <span
              role="button"
              tabIndex={0}
              className="week-behind"
              aria-expanded={isOpen}
              aria-describedby={id}
              onClick={toggle}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                // Space would scroll.
                event.preventDefault()
                if (!event.repeat) toggle()
              }}
            >
              {words}
            </span>
          )}
          {mark}
        </span>
        {rest}
      </p>
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
