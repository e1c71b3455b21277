import type { ImportProblemView } from '../contract/imports.ts'
import { sentences } from './joined-words.ts'
import type { Catalog } from './make-catalog.ts'

/** How much there is of what can be imported. */
interface Counts {
  wins: number
  tasks?: number
  steps?: number
  goals?: number
}

/** `1,204 wins, 3 tasks, and 5 steps`. */
export function countWords(
  { wins, tasks = 0, steps = 0, goals = 0 }: Counts,
  catalog: Pick<Catalog, 't' | 'listFormat'>,
): string {
  const { t } = catalog
  const rest = tasks + steps + goals
  const words = [
    (wins > 0 || rest === 0) && t('imports.wins', { count: wins }),
    tasks > 0 && t('imports.tasks', { count: tasks }),
    steps > 0 && t('imports.steps', { count: steps }),
    goals > 0 && t('imports.goals', { count: goals }),
  ]
  return catalog.listFormat('conjunction').format(words.filter((word) => word !== false))
}

/** Why a file cannot be read, or not to its end, in one sentence, with the line and what was expected there. */
export function problemWords(
  { code, file, line, expected }: ImportProblemView,
  { t }: Pick<Catalog, 't'>,
): string {
  const words =
    code === 'not-there' || code === 'gave-up' ? t(`imports.${code}`) : t(`imports.problem.${code}`)
  const placed = line === undefined ? words : t('imports.problemOnLine', { line, problem: words })
  const whole = sentences({ t }, [
    placed,
    expected !== undefined && t('imports.expected', { expected }),
  ])
  return file === undefined ? whole : t('imports.ofFile', { file, problem: whole })
}
