import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a win with these words is in a month's file of a profile, on whichever device. */
export function isWinKept(userData: string, text: string): boolean {
  return globSync('data/*/wins/*.json', { cwd: userData }).some((month) =>
    readFileSync(join(userData, month), 'utf8').includes(text),
  )
}
