import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

import type { Win } from '../../src-shared/records.ts'
import { ask } from '../fixtures/bridge.ts'
import { readDataFolder } from '../fixtures/data-folder.ts'
import { killProcess, ownPid } from '../fixtures/kill-app.ts'
import { luckOfThisRun, rounds, logRounds, type Luck } from '../fixtures/rounds.ts'
import { expect, launchApp, pageOf, test } from '../fixtures/test.ts'

const WINS = rounds('MICRO_MOMENTUM_TWIN_WINS', 20)
/** After so many, two others begin in a folder of their own: of these, one has taken a new id. */
const WINS_A_PAIR = 20
/** One moment in so many has both log at once; at the others they take turns. */
const AT_ONCE_ONE_IN = 3
/** One moment in so many, one of the two is killed while it logs. */
const KILLED_ONE_IN = 12
/** How long after it was asked the kill comes, at most, in milliseconds. */
const KILL_MS = 30
/** What one pair may take on a slow machine, in milliseconds. */
const PAIR_MS = 120_000

/** The id that both have, as after a profile was copied. */
const DEVICE = '019a0000-0000-7000-8000-0000000000d1'

interface Twin {
  userData: string
  app: ElectronApplication
  page: Page
}

test.describe('two installations with one device id', { tag: ['@trust', '@long'] }, () => {
  test('keep every acknowledged win, once, and part', async ({ desktop, userData }, info) => {
    const pairs = Math.ceil(WINS / WINS_A_PAIR)
    test.setTimeout(60_000 + pairs * PAIR_MS)
    const luck = luckOfThisRun()
    console.log(`${WINS} wins of twins, MICRO_MOMENTUM_SEED=${luck.seed}`)
    const say = logRounds('pairs of twins', 1, pairs)
    const running = new Set<ElectronApplication>()

    const open = async (folder: string): Promise<Twin> => {
      const app = await launchApp({}, desktop, folder)
      running.add(app)
      const page = await pageOf(app, 'quick-log')
      await page.waitForSelector('#root > *')
      return { userData: folder, app, page }
    }
    const close = async ({ app }: Twin): Promise<void> => {
      await app.close()
      running.delete(app)
    }

    let kills = 0
    let acknowledgedInAll = 0
    try {
      for (let pair = 1; pair <= pairs; pair += 1) {
        const folder = join(userData, `pair-${pair}`)
        const twins = [await open(profile(folder, 'a')), await open(profile(folder, 'b'))]
        const acknowledged: Win[] = []
        const log = async (twin: Twin, text: string): Promise<void> => {
          const answer = await ask(twin.page, 'win.log', { text, source: 'quick-log' })
          if (answer.kind !== 'logged') throw new Error(`Not logged: ${JSON.stringify(answer)}`)
          acknowledged.push(answer.win)
        }
        for (let number = 1; number <= WINS_A_PAIR; number += 2) {
          const texts = [`pair ${pair}, win ${number}`, `pair ${pair}, win ${number + 1}`]
          const jobs = twins.map((twin, place) => () => log(twin, texts[place] ?? ''))
          const killed = luck.next(KILLED_ONE_IN) < 1 ? Math.floor(luck.next(2)) : undefined
          if (killed !== undefined) {
            kills += 1
            const [victim, other] = [twins[killed], jobs[1 - killed]]
            if (victim === undefined) throw new Error('There is nobody to kill.')
            await Promise.all([other?.(), killWhile(victim, jobs[killed], luck)])
            running.delete(victim.app)
            twins[killed] = await open(victim.userData)
          } else if (luck.next(AT_ONCE_ONE_IN) < 1) await Promise.all(jobs.map((job) => job()))
          else for (const job of jobs) await job()
        }
        // What one has written reaches the other by itself.
        for (const { page } of twins) {
          await expect
            .poll(async () => textsOf(await winsOn(page)))
            .toEqual(expect.arrayContaining(textsOf(acknowledged)))
        }
        const notices = await Promise.all(twins.map(({ page }) => ask(page, 'today.read', {})))
        const kinds = notices.flatMap((today) => today.notices.map(({ kind }) => kind))
        expect(kinds).toContain('twin')
        expect(kinds.filter((kind) => kind !== 'twin')).toEqual([])
        for (const twin of twins) await close(twin)

        expect(deviceOf(join(folder, 'a'))).not.toBe(deviceOf(join(folder, 'b')))
        const { wins } = readDataFolder(folder)
        expect(byId(wins)).toEqual(expect.objectContaining(byId(acknowledged)))
        for (const name of ['a', 'b']) {
          const again = await open(join(folder, name))
          const shown = await winsOn(again.page)
          expect(new Set(textsOf(shown)).size).toBe(shown.length)
          expect(byId(shown)).toEqual(expect.objectContaining(byId(acknowledged)))
          await close(again)
        }
        acknowledgedInAll += acknowledged.length
        say(pair)
      }
    } catch (error) {
      // The folder goes with the spec; what is wrong with it is worth keeping.
      cpSync(userData, info.outputPath('twins'), { recursive: true, filter: isOurs })
      throw error
    } finally {
      for (const app of running) await app.close().catch(() => undefined)
    }
    console.log(`${acknowledgedInAll} wins acknowledged and kept, ${kills} kills`)
  })
})

/** A copied profile: its settings name the same device and the same folder of wins. */
function profile(folder: string, name: string): string {
  const userData = join(folder, name)
  const dataFolder = join(folder, 'data')
  mkdirSync(userData, { recursive: true })
  mkdirSync(join(dataFolder, DEVICE), { recursive: true })
  const settings = { schemaVersion: 1, deviceId: DEVICE, dataFolder, shortcut: false }
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings))
  return userData
}

/** Kills a process a moment after it was asked for something. What it has answered counts. */
async function killWhile(
  { app }: Twin,
  job: (() => Promise<void>) | undefined,
  luck: Luck,
): Promise<void> {
  const pid = await ownPid(app)
  const ended = once(app.process(), 'exit')
  const closed = app.waitForEvent('close')
  let isKilled = false
  const timer = setTimeout(() => (isKilled = killProcess(pid)), luck.next(KILL_MS))
  await job?.().catch((error: unknown) => {
    if (!isKilled) throw error
  })
  await ended
  clearTimeout(timer)
  await closed
}

async function winsOn(page: Page): Promise<readonly Win[]> {
  return (await ask(page, 'today.read', {})).wins
}

function deviceOf(userData: string): unknown {
  const settings = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as {
    deviceId: unknown
  }
  return settings.deviceId
}

function textsOf(wins: readonly Win[]): string[] {
  return wins.map(({ text }) => text)
}

function byId(wins: readonly Win[]): Record<string, Win> {
  return Object.fromEntries(wins.map((win) => [win.id, win]))
}

/** Chromium's own files are of no use to anybody. */
function isOurs(path: string): boolean {
  return !/(?:Cache|Local Storage|Session Storage|Singleton)/.test(path)
}
