import type { ChangeResult, LogResult, SaveProblem } from '../src-shared/contract.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'

/** The words of the product. */
export const { t } = openCatalog()

/** Why a change could not be kept, in one sentence. */
export function problemWords(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'cannot-write':
      return t('problems.cannot-write', { path: problem.path, code: problem.code })
    case 'disk-full':
    case 'newer-version':
    case 'read-only':
      return t(`problems.${problem.kind}`, { path: problem.path })
  }
}

/** What to say about a result that is not a success; nothing where nothing needs saying. */
export function resultWords(result: LogResult | ChangeResult): string | undefined {
  switch (result.kind) {
    case 'not-saved':
      return problemWords(result.problem)
    case 'too-long':
      return t('problems.tooLong', { length: result.length, limit: result.limit })
    case 'gone':
      return t('today.gone')
    case 'empty':
    case 'logged':
    case 'changed':
      return undefined
  }
}
