import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { lockInstallation } from './installation-lock.ts'

let userData: string
const holders: ChildProcess[] = []
beforeEach(() => (userData = mkdtempSync(join(tmpdir(), 'lock-'))))
afterEach(() => {
  // One whose test has failed would live on.
  for (const child of holders.splice(0)) child.kill('SIGKILL')
  rmSync(userData, { recursive: true, force: true })
})

/** Another process that has the lock. */
async function holder() {
  const path = join(import.meta.dirname, 'installation-lock.ts')
  const script = `
    const { lockInstallation } = await import(process.argv[1])
    globalThis.lock = lockInstallation(process.argv[2], 0)
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, path, userData])
  holders.push(child)
  await once(child.stdout, 'data')
  return child
}

it('is one process’s at a time, and free once that has ended, however it has', async () => {
  const other = await holder()
  expect(lockInstallation(userData, 0)).toBeUndefined()
  other.kill('SIGKILL')
  await once(other, 'exit')
  const lock = lockInstallation(userData, 0)
  expect(lock).toBeDefined()
  lock?.release()
})

it('waits for another process', async () => {
  const other = await holder()
  const began = performance.now()
  expect(lockInstallation(userData, 150)).toBeUndefined()
  expect(performance.now() - began).toBeGreaterThan(100)
  other.kill()
  await once(other, 'exit')
})

it('is nothing where it cannot be made', () => {
  const lock = lockInstallation(join(userData, 'data.lock\0'), 0)
  expect(lock).toBeDefined()
  lock?.release()
})
