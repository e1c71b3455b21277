import { readFileSync } from 'node:fs'

import { fileJobs } from '../storage/file-jobs.ts'

/** Jobs as a feature may have them, for tests. */
export const testJobs = {
  ...fileJobs,
  'test.double': (value: number): number => value * 2,
  'test.count': async (to: number, tell: (part: number) => void): Promise<string> => {
    for (let number = 1; number <= to; number += 1) {
      await new Promise(setImmediate)
      tell(number)
    }
    return 'done'
  },
  'test.throw': (): never => {
    throw new Error('no good')
  },
  'test.end': (): never => process.exit(3),
  /** Hangs in this very thread where the path is that of a pipe. */
  'test.hang': (path: string): number => readFileSync(path).length,
}
