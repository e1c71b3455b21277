import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { BrowserWindow, Session } from 'electron'
import type { ElectronApplication } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Stage, fixture, setStage } from './launch.ts'
import { until } from './until.ts'

/** What Electron does to apps that count on something better. */

declare global {
  var seen: unknown[]
  var hidden: BrowserWindow
}

let stage: Stage
let app: ElectronApplication
let userData: string

beforeAll(async () => {
  stage = await setStage({ trayHost: false, notifications: false })
  userData = stage.folder()
  app = await stage.launch('window', { userData, env: { XDG_SESSION_TYPE: 'wayland' } })
  await app.firstWindow()
})
afterAll(() => stage.stop())

test('a hidden window is not ready to be shown under Wayland before it is shown', async () => {
  await app.evaluate(async ({ BrowserWindow }) => {
    globalThis.seen = []
    globalThis.hidden = new BrowserWindow({ show: false })
    globalThis.hidden.once('ready-to-show', () => globalThis.seen.push('ready'))
    globalThis.hidden.once('show', () => globalThis.seen.push('shown'))
    await globalThis.hidden.loadURL('data:text/html,<p>here')
  })
  expect(await app.evaluate(() => globalThis.seen)).toEqual([])
  await app.evaluate(() => globalThis.hidden.show())
  await until('it', () => app.evaluate(() => globalThis.seen.length === 2))
  await app.evaluate(() => globalThis.hidden.destroy())
})

test('every session fetches a dictionary unless it is told at once that it needs none', async () => {
  expect(existsSync(join(userData, 'Dictionaries'))).toBe(true)
  const fetched = await app.evaluate(async ({ app: it, session }) => {
    const begun: string[] = []
    const listen = (name: string, languages?: string[]) => (created: Session) => {
      created.on('spellcheck-dictionary-download-begin', () => begun.push(name))
      if (languages !== undefined) created.setSpellCheckerLanguages(languages)
    }
    it.once('session-created', listen('kept'))
    session.fromPartition('one')
    it.once('session-created', listen('emptied', []))
    session.fromPartition('two')
    await new Promise(setImmediate)
    return begun
  })
  expect(fetched).toEqual(['kept'])
})

test('a session of Windows ends without a question', async () => {
  const report = join(userData, 'report.txt')
  await app.evaluate(({ app: it, BrowserWindow }, path) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    it.on('before-quit', () => appendFileSync(path, 'before-quit\n'))
    for (const window of BrowserWindow.getAllWindows()) {
      window.on('session-end', () => appendFileSync(path, 'session-end\n'))
    }
  }, report)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(() => process.pid).then((pid) => process.kill(pid, 'SIGUSR2'))
  await ended
  expect(readFileSync(report, 'utf8')).toBe('session-end\n')
})

test('as root nothing starts once the sandbox is asked for by the app', ({ skip }) => {
  if (process.getuid?.() !== 0) skip()
  const early = join(stage.folder(), 'early.cjs')
  writeFileSync(early, "require('electron').app.enableSandbox()")
  const { status, stderr } = spawnSync(
    join(stage.dist, 'electron'),
    ['-r', early, '--no-sandbox', fixture('window'), `--user-data-dir=${stage.folder()}`],
    { env: { ...stage.desktop.env, ELECTRON_STAND_IN_TRAY: 'hidden' }, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  expect(stderr).toContain('without --no-sandbox')
})
