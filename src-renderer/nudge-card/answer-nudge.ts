import type { Acknowledgement } from '../../src-shared/contract/journal.ts'
import type { NudgeAnswer } from '../../src-shared/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { acknowledgement, fileProblemWords, t } from '../words.ts'

/**
 * The outcome of an answer: a status message for the person, with the win that was logged, or why it
 * was not saved.
 */
export type AnswerOutcome = { status: string; winId?: string } | { error: string }

/** Sends the answer to a nudge. */
export async function answerNudge(
  id: string,
  answer: NudgeAnswer,
  energy: WinEnergy = {},
): Promise<AnswerOutcome> {
  const result = await ask('nudge.answer', { id, answer, ...energy }).catch(() => undefined)
  switch (result?.kind) {
    case 'answered': {
      const { acknowledgement: line, winId } = result
      return { status: statusFor(answer, line), ...(winId !== undefined && { winId }) }
    }
    case 'gone':
      return { status: t('nudgeCard.gone') }
    case 'not-saved':
      return { error: fileProblemWords(result.problem) }
    case undefined:
      return { error: t('disk.unexpected') }
  }
}

function statusFor(answer: NudgeAnswer, line: Acknowledgement | undefined): string {
  switch (answer) {
    case 'later':
      return t('nudgeCard.saidLater')
    case 'not-today':
      return t('nudgeCard.saidNotToday')
    case 'start':
      return t('nudgeCard.begun')
    case 'did-it':
      return line === undefined ? '' : acknowledgement({ acknowledgement: line })
  }
}
