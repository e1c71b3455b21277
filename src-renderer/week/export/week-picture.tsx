import './week-picture.css'
import type { ReactNode } from 'react'

import type { WeekSummary, WeekView } from '../../../src-shared/review.ts'
import { sentenceWords } from '../../../src-shared/words/sentence-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { fullDate } from '../../formats/dates.ts'
import { t } from '../../words.ts'
import { GoalLegend } from '../goal-legend.tsx'
import { StillSpread } from '../week-spread.tsx'

interface Props {
  view: WeekView
  summary: WeekSummary
  /** The first day of the week. */
  first: string
  /** Beads and threads alone. */
  isWordless: boolean
}

/** A week as the screen shows it, for a picture: its width does not depend on the window. */
export function WeekPicture({ view, summary, first, isWordless }: Props): ReactNode {
  return (
    <article className="week-picture" data-wordless={isWordless}>
      {!isWordless && <h1>{t('week.heading', { day: fullDate(first) })}</h1>}
      <StillSpread view={view} isWhole />
      {!isWordless && (
        <>
          <GoalLegend view={view} />
          <div className="week-says">
            {summary.sentences.map((sentence) => (
              <p key={sentence.kind}>{sentenceWords(catalog, sentence)}</p>
            ))}
          </div>
        </>
      )}
    </article>
  )
}
