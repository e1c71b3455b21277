import type { ImportProblem, ProblemCode } from '../import-format.ts'

/** That a file cannot be read, or not from here on. Ends up as a sentence, never as a crash. */
export class UnreadableFile extends Error {
  readonly code: ProblemCode
  readonly where: Pick<ImportProblem, 'line' | 'expected'>

  /** @param where the line, and what it was to have */
  constructor(code: ProblemCode, where: Pick<ImportProblem, 'line' | 'expected'> = {}) {
    super(code)
    this.code = code
    this.where = where
  }
}
