import { instantText } from '../../src-shared/calendar.ts'
import type { NudgeAnswerResult } from '../../src-shared/contract/nudges.ts'
import type { DidResult } from '../../src-shared/contract/plan.ts'
import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { NudgeAnswer, NudgeDecision } from '../../src-shared/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { LogWin } from '../journal/log-win.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, NudgeLog, SaveOutcome } from '../kernel/ports.ts'
import { serialQueue } from '../kernel/serial-queue.ts'
import type { NudgeEvents } from './nudge-events.ts'
import type { NudgeScheduler } from './nudge-scheduler.ts'
import { stepOf, type StepText } from './nudge-words.ts'
import type { TodaysNudge } from './todays-nudge.ts'

interface Parts {
  clock: Pick<Clock, 'now'>
  log: NudgeLog
  nudge: TodaysNudge
  /** Decides anew after an answer, and hears that the person is there. */
  scheduler: Pick<NudgeScheduler, 'reconsider' | 'onActivity'>
  textOf: StepText
  catalog: Catalog
  logWin: LogWin
  /** How a step reads as a win. */
  asWin: (step: string) => string
  /** Logs the win of a step. */
  did: (stepId: string, energy?: WinEnergy) => Promise<DidResult>
  /** Begins the two minutes of a step. */
  begin: (stepId: string) => void
  /** Takes away the two minutes that go on. */
  stop: () => void
  bus: Emitter<NudgeEvents>
}

/** What can be answered to a nudge, from a window or from its notification. */
export interface NudgeAnswers {
  /** An answer from a window. Answers `gone` if it makes no sense any more. */
  answer(id: string, answer: NudgeAnswer | 'opened', energy?: WinEnergy): Promise<NudgeAnswerResult>
  /** A button on the notification: what could not be done is said, and shown, in the window. */
  onButton(id: string, answer: NudgeAnswer): Promise<void>
  /** The notification itself was chosen. */
  onClick(id: string): Promise<void>
}

/** Takes answers one after the other: of two that come together the second finds the first done. */
export function nudgeAnswers(parts: Parts): NudgeAnswers {
  const { clock, log, nudge, scheduler, textOf, catalog, bus } = parts
  const enqueue = serialQueue()
  const showQuickLog = (shown: QuickLogShown): void => bus.emit('quick-log.asked', shown)

  function record(decision: NudgeDecision, answer: NudgeAnswer | 'opened'): Promise<SaveOutcome> {
    const now = instantText(clock.now())
    return log.put({ ...decision, answer, answeredAt: now, updatedAt: now })
  }

  async function didIt(decision: NudgeDecision, energy?: WinEnergy): Promise<NudgeAnswerResult> {
    const text = stepOf(decision, textOf, catalog)
    if (text === undefined) return { kind: 'gone' }
    const { stepId } = decision
    const result = await (stepId === undefined
      ? parts.logWin(parts.asWin(text), 'step', energy)
      : parts.did(stepId, energy))
    if (result.kind === 'not-saved') return result
    if (result.kind !== 'logged') return { kind: 'gone' }
    // The win is what counts; that it was an answer is for the back-off, which a win ends too.
    await record(decision, 'did-it')
    await scheduler.reconsider()
    return { kind: 'answered', acknowledgement: result.acknowledgement, winId: result.win.id }
  }

  async function answerNow(
    id: string,
    answer: NudgeAnswer | 'opened',
    energy?: WinEnergy,
  ): Promise<NudgeAnswerResult> {
    scheduler.onActivity()
    const decision = nudge.shown(id)
    if (decision === undefined || !canAnswer(decision, answer, nudge)) return { kind: 'gone' }
    if (answer === 'did-it') return didIt(decision, energy)
    // At once, as the window shows it: an energy, or their end, may come before the disk is done.
    const begun = answer === 'start' ? decision.stepId : undefined
    if (begun !== undefined) parts.begin(begun)
    const outcome = await record(decision, answer)
    if (outcome.kind === 'refused') {
      if (begun !== undefined) parts.stop()
      return { kind: 'not-saved', problem: outcome.problem }
    }
    await scheduler.reconsider()
    return { kind: 'answered' }
  }

  const answered: NudgeAnswers['answer'] = (id, answer, energy) =>
    enqueue(() => answerNow(id, answer, energy))

  return {
    answer: answered,

    async onButton(id, answer) {
      const offer = nudge.offer()
      const decision = log.past().find((one) => one.id === id)
      const text = decision && stepOf(decision, textOf, catalog)
      const result = await answered(id, answer)
      if (result.kind === 'not-saved') {
        showQuickLog({ ...(offer && { nudge: offer }), problem: result.problem })
      } else if (result.kind === 'gone') {
        // What the person did is never dropped: its day may have ended in between.
        if (answer === 'did-it' && text !== undefined) showQuickLog({ text })
      } else if (answer === 'start' && offer !== undefined) {
        showQuickLog({ nudge: offer, begin: true })
      }
    },

    async onClick(id) {
      scheduler.onActivity()
      const offer = nudge.offer()
      const decision = nudge.shown(id)
      if (offer?.id !== id || decision === undefined) return showQuickLog({})
      if (offer.week !== undefined) bus.emit('screen.asked', { screen: `week/${offer.week}` })
      else showQuickLog({ nudge: offer })
      if (decision.answer === undefined) await record(decision, 'opened')
      await scheduler.reconsider()
    },
  }
}

/** Whether an answer still makes sense after the one before, perhaps in another window. */
function canAnswer(
  decision: NudgeDecision,
  answer: NudgeAnswer | 'opened',
  { canPutOff, hasStep }: Pick<TodaysNudge, 'canPutOff' | 'hasStep'>,
): boolean {
  const { answer: before } = decision
  if (before === 'did-it') return false
  // Whatever became of the step, it can be put off, or be none today.
  if (answer === 'not-today') return before !== 'not-today'
  if (answer === 'later') return before !== 'not-today' && canPutOff(decision)
  if (!hasStep(decision)) return false
  if (answer === 'did-it') return true
  if (answer === 'opened') return before === undefined
  return before !== 'not-today'
}
