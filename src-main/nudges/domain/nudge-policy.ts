import { hasBeenAway } from '../../days/days-away.ts'
import type { PersonDay } from '../../days/person-day.ts'
import { ignoredInARow } from './nudge-back-off.ts'
import type { NudgeFacts, NudgeToShow, Silence, Verdict } from './nudge-facts.ts'
import { dayOf, isShown, occasions, silencesOf, type Occasion, type Today } from './occasions.ts'
import { atTheRightMoment, expired, whenUndisturbed, type Finding } from './right-moment.ts'
import { GAP_MS, heldAtEnd, settledReason, standingSilence } from './silence-reasons.ts'

/**
 * Decides about nudges: which one is shown now, which silences are to be explained, and when to
 * look again. Pure; at most one is shown at a time.
 */
export function decide(facts: NudgeFacts): Verdict {
  const today = dayOf(facts)
  const verdict: Verdict = {
    silences: leftOver(facts, today),
    askPresence: false,
    lookAgainAt: today.ends,
  }
  for (const occasion of occasions(facts, today)) {
    const finding = consider(occasion, facts, today)
    const { kind } = occasion
    if (finding.kind === 'ask') verdict.askPresence = true
    if (finding.kind === 'silence') {
      const { reason } = finding
      const isKnown = silencesOf(occasion, today).some((one) => one.reason === reason)
      if (!isKnown) verdict.silences.push({ kind, day: today.day, reason })
    }
    if ('lookAt' in finding && finding.lookAt !== undefined) {
      verdict.lookAgainAt = Math.min(verdict.lookAgainAt, Math.max(finding.lookAt, facts.now + 1))
    }
    if (finding.kind === 'show' && verdict.show === undefined) {
      verdict.show = toShow(occasion, facts, today)
      verdict.lookAgainAt = Math.min(verdict.lookAgainAt, facts.now + GAP_MS)
    }
  }
  if (verdict.show !== undefined) verdict.askPresence = false
  return verdict
}

/**
 * What was still open when the app last looked, on a day that has ended since: the computer slept,
 * or the time for it was the whole day.
 */
function leftOver(facts: NudgeFacts, today: Today): Silence[] {
  const { lastLook } = facts
  if (lastLook === undefined) return []
  const then = { ...facts, now: lastLook.at, zone: lastLook.zone }
  const day = dayOf(then)
  if (day.day >= today.day) return []
  return occasions(then, day).flatMap((occasion): Silence[] => {
    const { kind, from } = occasion
    const isOpen = lastLook.at >= from || occasion.again !== undefined
    const isDone = isShown(occasion, day) || silencesOf(occasion, day).length > 0
    return isOpen && !isDone ? [{ kind, day: day.day, reason: 'too-late' }] : []
  })
}

function consider(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const { now } = facts
  if (isShown(occasion, today)) return { kind: 'nothing' }
  if (now < occasion.from) return { kind: 'nothing', lookAt: occasion.from }
  if (now >= occasion.until) return afterwards(occasion, facts, today)
  const standing = standingSilence(occasion, facts, today)
  if (standing !== undefined) return { kind: 'silence', ...standing }
  return atTheRightMoment(occasion, facts, today)
}

/**
 * The time of an occasion has passed. What "do not disturb" held when it did comes when that ends;
 * everything else is over, with a reason that was true at its end.
 */
function afterwards(occasion: Occasion, facts: NudgeFacts, today: Today): Finding {
  const last = silencesOf(occasion, today).at(-1)?.reason
  if (last === 'do-not-disturb') return whenUndisturbed(occasion, facts, today)
  if (last !== undefined && heldAtEnd(last, occasion, facts, today)) return { kind: 'nothing' }
  const settled = settledReason(occasion, facts, today)
  if (settled !== undefined) return { kind: 'silence', reason: settled }
  return expired(facts, today)
}

function toShow({ kind, again }: Occasion, facts: NudgeFacts, { day }: PersonDay): NudgeToShow {
  const { journal, past, now, settings } = facts
  const { lastWin } = journal
  return {
    kind,
    day,
    ...(again && { again }),
    welcomeBack: hasBeenAway(lastWin?.day, day, settings),
    inARow: ignoredInARow(past, lastWin?.at, now) + 1,
  }
}
