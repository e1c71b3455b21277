import type { ElectronApplication } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Stage, fixture, setStage } from './launch.ts'
import { until } from './until.ts'

let stage: Stage
let app: ElectronApplication

beforeAll(async () => {
  stage = await setStage({ trayHost: false, notifications: false })
  app = await stage.launch('desk')
})
afterAll(() => stage.stop())

test('a utility process has its messages, arguments and environment, and an end', async () => {
  const found = await app.evaluate(async ({ utilityProcess }, path) => {
    const child = utilityProcess.fork(path, ['one'], { env: { GIVEN: '1' }, stdio: 'ignore' })
    const before = child.pid
    const heard: unknown[] = []
    const answered = new Promise<void>((resolve) => {
      child.on('message', (message) => {
        heard.push(message)
        resolve()
      })
    })
    // Before it has started: it waits for it.
    child.postMessage({ bytes: new Uint8Array([1, 2]) })
    await new Promise<void>((resolve) => void child.once('spawn', resolve))
    const during = typeof child.pid
    await answered
    const ended = new Promise<number>((resolve) => void child.once('exit', resolve))
    child.postMessage('end')
    return { before, during, heard, code: await ended, after: child.pid, killed: child.kill() }
  }, fixture('echo.cjs'))
  expect(found).toEqual({
    before: undefined,
    during: 'number',
    heard: [
      {
        data: { bytes: new Uint8Array([1, 2]) },
        type: 'utility',
        argv: [fixture('echo.cjs'), 'one'],
        env: expect.arrayContaining(['GIVEN']) as unknown,
      },
    ],
    code: 7,
    after: undefined,
    killed: false,
  })
  expect(JSON.stringify(found.heard)).not.toContain('PATH')
})

test('a utility process ends with the app, and refuses what cannot be cloned', async () => {
  const child = await app.evaluate(async ({ utilityProcess }, path) => {
    const forked = utilityProcess.fork(path)
    let refusal: unknown
    try {
      forked.postMessage(() => undefined)
    } catch (error) {
      refusal = String(error)
    }
    await new Promise<void>((resolve) => void forked.once('spawn', resolve))
    return { pid: forked.pid, refusal }
  }, fixture('echo.cjs'))
  expect(child.refusal).toContain('An object could not be cloned.')
  const pid = child.pid ?? 0
  expect(process.kill(pid, 0)).toBe(true)
  app.process().kill('SIGKILL')
  await until('the end of the child', () => {
    try {
      return !process.kill(pid, 0)
    } catch {
      return true
    }
  })
})
