import type { SaveProblem } from '../../src-shared/contract/save-result.ts'

/** The error code of a failed system call, such as `ENOSPC`; `UNKNOWN` if there is none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return 'UNKNOWN'
}

/** Thrown when a disk takes fewer bytes than it is given, which means that it is full. */
export class ShortWriteError extends Error {
  readonly code = 'ENOSPC'

  constructor() {
    super('Fewer bytes arrived than were given.')
  }
}

/** What a failed write means for the person. */
export function describeWriteError(error: unknown, path: string): SaveProblem {
  const code = errorCode(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', path }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { kind: 'read-only', path }
    default:
      return { kind: 'cannot-write', path, code }
  }
}

/** Whether an error may be gone in a moment: another program holds the file, or too many are open. */
export function isTransient(error: unknown): boolean {
  return ['EACCES', 'EAGAIN', 'EBUSY', 'EMFILE', 'ENFILE', 'EPERM'].includes(errorCode(error))
}
