import type { NudgeDecisionView } from '../../../src-shared/contract/nudges.ts'
import { enumerated } from '../../../src-shared/words/joined-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { clockTime, shortDay } from '../../formats/dates.ts'
import { t } from '../../words.ts'

/** One decision in a sentence: the nudge and its answer, or why none was shown. */
export function decisionWords(decision: NudgeDecisionView): string {
  const { day, wall, kind, outcome, reason, step } = decision
  if (outcome === 'held') {
    const why = t(reason === undefined ? 'nudges.preview.quiet' : `nudges.reasons.${reason}`)
    if (kind === 'day-start') return t('nudges.decision.held', { when: shortDay(day), reason: why })
    return t(`nudges.decision.heldOther.${kind}`, { when: shortDay(day), reason: why })
  }
  const when = enumerated(catalog, [shortDay(day), clockTime(wall)])
  const answer = t(`nudges.decision.answer.${decision.answer ?? 'none'}`)
  if (step !== undefined) return t('nudges.decision.offered', { when, step, answer })
  return t('nudges.decision.shown', { when, what: t(`nudges.decision.what.${kind}`), answer })
}
