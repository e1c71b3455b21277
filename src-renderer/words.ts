import type { Acknowledgement, ChangeResult, LogResult } from '../src-shared/contract/journal.ts'
import type {
  DidResult,
  GoalResult,
  PlanResult,
  RepeatResult,
} from '../src-shared/contract/plan.ts'
import type { SaveProblem } from '../src-shared/contract/save-result.ts'
import { acknowledgementWords } from '../src-shared/words/make-catalog.ts'
import { catalog } from './formats/catalog.ts'

/** Translates a key of the catalog. */
export const { t } = catalog

/** Why a change could not be saved, in one sentence. */
export function saveProblemWords(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'cannot-write':
      return t('problems.cannot-write', { path: problem.path, code: problem.code })
    case 'disk-full':
    case 'newer-version':
    case 'no-folder':
    case 'not-here':
    case 'read-only':
      return t(`problems.${problem.kind}`, { path: problem.path })
  }
}

/** The error message of a win or of a change to one; undefined if it was saved, or was empty. */
export function winResultWords(result: LogResult | ChangeResult): string | undefined {
  switch (result.kind) {
    case 'not-saved':
      return saveProblemWords(result.problem)
    case 'too-long':
      return t('problems.tooLong', { length: result.length, limit: result.limit })
    case 'gone':
      return t('today.gone')
    case 'ahead':
    case 'circle':
    case 'long-ago':
      return t(`today.${result.kind}`)
    case 'empty':
    case 'logged':
    case 'changed':
      return undefined
  }
}

/** Why a goal could not be added; undefined if it was, or if its name was empty. */
export function goalResultWords(result: GoalResult | null): string | undefined {
  if (result === null) return t('problems.unexpected')
  switch (result.kind) {
    case 'too-long':
      return t('problems.goalTooLong', result)
    case 'not-saved':
      return saveProblemWords(result.problem)
    case 'empty':
    case 'added':
      return undefined
  }
}

/** Why a change to goals, tasks, steps or repeats was not saved; undefined if it was. */
export function planResultWords(
  result: PlanResult | RepeatResult | GoalResult | DidResult,
): string | undefined {
  switch (result.kind) {
    case 'too-long':
      return t('plan.tooLong', { length: result.length, limit: result.limit })
    case 'not-saved':
      return saveProblemWords(result.problem)
    case 'empty':
      return t('plan.empty')
    case 'gone':
      return t('plan.notHere')
    case 'enough':
      return t('shrink.enough')
    case 'added':
    case 'changed':
    case 'logged':
      return undefined
  }
}

/** The acknowledgement of a win that was just logged. */
export function acknowledgement(result: { acknowledgement: Acknowledgement }): string {
  return acknowledgementWords(catalog, result.acknowledgement)
}

/** Why a file that holds no words of the person could not be written, in one sentence. */
export function fileProblemWords(problem: SaveProblem): string {
  const { path } = problem
  if (problem.kind === 'cannot-write') return t('disk.cannot-write', { path, code: problem.code })
  return t(`disk.${problem.kind}`, { path })
}
