import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SET_USER_ID = 0o4000

/**
 * Whether Chromium can have its sandbox here. It refuses to start with one as root, and where there
 * are neither user namespaces (containers and Ubuntu 24.04 keep programs from them,
 * actions/runner-images#12096) nor its own helper, owned by root and run as root.
 *
 * @param program Chromium's program, beside which the helper lies
 */
export function canSandbox(program: string): boolean {
  if (process.getuid?.() === 0) return false
  const helper = statSync(join(dirname(program), 'chrome-sandbox'), { throwIfNoEntry: false })
  if (helper?.uid === 0 && (helper.mode & SET_USER_ID) !== 0) return true
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0
}
