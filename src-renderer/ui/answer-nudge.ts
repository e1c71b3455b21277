import type { Acknowledgement } from '../../src-shared/contract/journal.ts'
import type { NudgeAnswer } from '../../src-shared/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { acknowledgement, diskWords, t } from '../words.ts'

/** What came of an answer: something kind to say, or why it is not saved. */
export type Answered = { said: string } | { trouble: string }

/** Answers a nudge. */
export async function answerNudge(
  id: string,
  answer: NudgeAnswer,
  energy: WinEnergy = {},
): Promise<Answered> {
  const result = await ask('nudge.answer', { id, answer, ...energy }).catch(() => undefined)
  switch (result?.kind) {
    case 'answered':
      return { said: saidTo(answer, result.acknowledgement) }
    case 'gone':
      return { said: t('nudgeCard.gone') }
    case 'not-saved':
      return { trouble: diskWords(result.problem) }
    case undefined:
      return { trouble: t('disk.unexpected') }
  }
}

function saidTo(answer: NudgeAnswer, line: Acknowledgement | undefined): string {
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
