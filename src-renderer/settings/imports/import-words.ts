import type {
  ImportProblemView,
  ImportView,
  TakeBackResult,
} from '../../../src-shared/contract/imports.ts'
import type { LeftOutReason } from '../../../src-shared/imports.ts'
import { sentences } from '../../../src-shared/words/joined-words.ts'
import { catalog } from '../../formats/catalog.ts'
import { dateFormat } from '../../formats/dates.ts'
import { t } from '../../words.ts'

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const

/** How much there is of what can be brought in. */
interface Counts {
  wins: number
  tasks?: number
  steps?: number
  goals?: number
}

/** `1,204 wins, 3 tasks and 5 steps`. */
export function countWords({ wins, tasks = 0, steps = 0, goals = 0 }: Counts): string {
  const rest = tasks + steps + goals
  const words = [
    (wins > 0 || rest === 0) && t('imports.wins', { count: wins }),
    tasks > 0 && t('imports.tasks', { count: tasks }),
    steps > 0 && t('imports.steps', { count: steps }),
    goals > 0 && t('imports.goals', { count: goals }),
  ]
  return listed(words.filter((word) => word !== false))
}

/** Several things in one phrase. */
export function listed(words: readonly string[]): string {
  return catalog.listFormat('conjunction').format(words)
}

/** When something was brought in. */
export function broughtAt({ at }: Pick<ImportView, 'at'>): string {
  return dateFormat(WHEN).format(at)
}

/** Why something is left out. */
export function reasonWords(reason: LeftOutReason): string {
  return reason === 'care' ? t('imports.care') : t(`imports.leftOut.${reason}`)
}

/** Why a file cannot be read, in one sentence, with the line and what was expected there. */
export function problemWords({ code, file, line, expected }: ImportProblemView): string {
  const words =
    code === 'not-there' || code === 'gave-up' ? t(`imports.${code}`) : t(`imports.problem.${code}`)
  const placed = line === undefined ? words : t('imports.problemOnLine', { line, problem: words })
  const whole = sentences(catalog, [
    placed,
    expected !== undefined && t('imports.expected', { expected }),
  ])
  return file === undefined ? whole : t('imports.ofFile', { file, problem: whole })
}

/** What was taken back, and what stays. */
export function takenBackWords({ kept }: Extract<TakeBackResult, { kind: 'taken-back' }>): string {
  return sentences(catalog, [
    t('imports.takenBack'),
    kept > 0 && t('imports.kept', { count: kept }),
  ])
}
