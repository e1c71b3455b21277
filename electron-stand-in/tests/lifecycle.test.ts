import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createPackage } from '@electron/asar'
import { _electron } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { processText, processesUsing } from '../processes.ts'
import { startSharedEngine } from '../shared-engine.ts'
import { type Stage, fixture, setStage } from './launch.ts'
import { until } from './until.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage({ trayHost: false, notifications: false })
})
afterAll(() => stage.stop())

/** Starts a fixture outside Playwright. */
function start(name: string, userData: string, env: Record<string, string>, ...args: string[]) {
  const child = spawn(
    join(stage.dist, 'electron'),
    [fixture(name), `--user-data-dir=${userData}`, ...args],
    {
      env: { ...stage.desktop.env, ELECTRON_STAND_IN_TRAY: 'hidden', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let words = ''
  child.stderr.on('data', (text: Buffer) => (words += String(text)))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { ended, words: () => words, stop: () => child.kill('SIGTERM') }
}

test('quitting leaves no process and no folder', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'temp-'))
  const app = await stage.launch('window', { env: { TMPDIR: temp } })
  await app.firstWindow()
  expect(processesUsing(temp).length).toBeGreaterThan(2)
  await app.close()
  await until('the end of every process', () => processesUsing(temp).length === 0)
  expect(readdirSync(temp).filter((name) => name.startsWith('electron-stand-in'))).toEqual([])
  rmSync(temp, { recursive: true })
})

test('a killed app takes Chromium and its profile with it', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'temp-'))
  const app = await stage.launch('window', { env: { TMPDIR: temp } })
  await app.firstWindow()
  app.process().kill('SIGKILL')
  await until('the end of every process', () => processesUsing(temp).length === 0)
  expect(readdirSync(temp).filter((name) => name.startsWith('electron-stand-in'))).toEqual([])
  rmSync(temp, { recursive: true })
})

test('the end of Chromium ends the app with a clear line', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'temp-'))
  // Without a driver, which ends the app when it sees the port close, and with an app that outlives
  // its windows: they go with Chromium, which looks as if the person had closed them.
  const child = start('desk', join(temp, 'data'), { TMPDIR: temp })
  // Chromium joins its arguments with spaces once it has renamed itself.
  const started = (words: string): string | undefined =>
    processesUsing(temp).find((pid) => {
      const line = processText(pid, 'cmdline').replaceAll('\0', ' ')
      // The shell that watches Chromium names its command too.
      return line.includes(words) && !line.startsWith('/bin/sh')
    })
  await until('a page', () => started('--type=renderer'))
  const browser = await until('the browser', () => started('/chromium --remote-debugging-pipe'))
  process.kill(Number(browser), 'SIGKILL')
  expect(await child.ended).toBe(1)
  await until('the line', () => child.words().includes('Chromium has ended unexpectedly'))
  await until('the end of every process', () => processesUsing(temp).length === 0)
  rmSync(temp, { recursive: true })
})

test('SIGTERM quits through before-quit', async () => {
  const app = await stage.launch('window')
  await app.firstWindow()
  const marker = join(stage.folder(), 'before-quit')
  await app.evaluate(({ app: it }, path) => {
    it.on('before-quit', () => process.getBuiltinModule('node:fs').writeFileSync(path, ''))
  }, marker)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGTERM')
  await ended
  expect(existsSync(marker)).toBe(true)
})

test('a second instance tells the first and ends', async () => {
  const userData = stage.folder()
  const app = await stage.launch('desk', { userData })
  await app.firstWindow()
  expect(await start('desk', userData, {}, '--extra', 'a b').ended).toBe(0)
  const found = await until('second-instance', () =>
    app.evaluate(
      () =>
        globalThis.seen.at(-1) as { argv: string[]; additionalData: { from: number } } | undefined,
    ),
  )
  expect(found.argv).toEqual([fixture('desk'), `--user-data-dir=${userData}`, '--extra', 'a b'])
  expect(found.additionalData.from).toBeTypeOf('number')
  await app.close()
})

test('the lock of a killed instance is free', async () => {
  const userData = stage.folder()
  const first = await stage.launch('desk', { userData })
  await first.firstWindow()
  first.process().kill('SIGKILL')
  await first.waitForEvent('close')
  const second = await stage.launch('desk', { userData })
  expect(await second.evaluate(({ app }) => app.hasSingleInstanceLock())).toBe(true)
  await second.close()
})

test('of several started at once exactly one is the first', async () => {
  const userData = stage.folder()
  const report = join(stage.folder(), 'report')
  const env = { STAND_IN_REPORT: report }
  const children = Array.from({ length: 4 }, () => start('desk', userData, env))
  const lines = await until('all four', () => {
    const found = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : []
    return found.length === 4 && found
  })
  expect(lines.toSorted()).toEqual(['first', 'second', 'second', 'second'])
  for (const child of children) child.stop()
  expect(await Promise.all(children.map((child) => child.ended))).toEqual([0, 0, 0, 0])
})

test('a packaged app runs from its archive', async () => {
  const packaged = join(stage.folder(), 'linux-unpacked')
  cpSync(stage.dist, packaged, { recursive: true })
  renameSync(join(packaged, 'electron'), join(packaged, 'window-fixture'))
  chmodSync(join(packaged, 'window-fixture'), 0o755)
  mkdirSync(join(packaged, 'resources'), { recursive: true })
  await createPackage(fixture('window'), join(packaged, 'resources', 'app.asar'))
  const app = await _electron.launch({
    executablePath: join(packaged, 'window-fixture'),
    args: [`--user-data-dir=${stage.folder()}`],
    env: stage.desktop.env,
  })
  const page = await app.firstWindow()
  expect(page.url()).toBe('app://main/index.html')
  const found = await app.evaluate(({ app: it }) => [
    it.isPackaged,
    process.resourcesPath,
    it.getName(),
  ])
  expect(found).toEqual([true, join(packaged, 'resources'), 'Window Fixture'])
  await app.close()
})

test('one app after another uses a shared engine, and what a killed one leaves is cleared', async () => {
  const engine = await startSharedEngine({ ...process.env, ...stage.desktop.env })
  try {
    const first = await stage.launch('window', { env: engine.env })
    await (await first.firstWindow()).waitForLoadState()
    const ended = new Promise((resolve) => first.process().once('exit', resolve))
    first.process().kill('SIGKILL')
    await ended
    await engine.clear()
    const second = await stage.launch('window', { env: engine.env })
    const page = await second.firstWindow()
    expect(await page.evaluate(() => document.readyState)).toBe('complete')
    expect(second.windows()).toHaveLength(1)
    await second.close()
    await engine.clear()
  } finally {
    await engine.stop()
  }
})
