import { spawnSync } from 'node:child_process'

import { ROOT } from './paths.ts'

/** Where the stand-in is, and what decides which Electron and Node it stands in for. */
const STAND_IN = ['electron-stand-in', 'package-lock.json']

/**
 * Whether the stand-in may behave otherwise than where its tests last ran: whether it differs,
 * committed or not, from where this branch has left main, and on main itself from the commit
 * before. Where git cannot tell, as in a copy without history, it may.
 *
 * @param folder of a working tree
 */
export function standInChanged(folder: string = ROOT): boolean {
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    return status === 0 ? stdout.trim() : undefined
  }
  const head = git('rev-parse', 'HEAD')
  const main = git('rev-parse', '--verify', 'origin/main') ?? git('rev-parse', '--verify', 'main')
  const left = main === undefined ? undefined : git('merge-base', main, 'HEAD')
  const base = left === undefined || left === head ? git('rev-parse', '--verify', 'HEAD~1') : left
  if (base === undefined) return true
  const untracked = git('ls-files', '--others', '--exclude-standard', '--', ...STAND_IN)
  return git('diff', '--quiet', base, '--', ...STAND_IN) === undefined || untracked !== ''
}
