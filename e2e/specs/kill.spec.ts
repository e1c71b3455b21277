import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

import { processesUsing } from '../../electron-stand-in/processes.ts'
import type { Win } from '../../src-shared/records.ts'
import { ask } from '../fixtures/bridge.ts'
import { readDataFolder } from '../fixtures/data-folder.ts'
import { killProcess, ownPid } from '../fixtures/kill-app.ts'
import { luckOfThisRun, rounds, logRounds } from '../fixtures/rounds.ts'
import { expect, launchApp, launchPlainly, pageOf, test } from '../fixtures/test.ts'

const KILLS = rounds('MICRO_MOMENTUM_KILLS', 10)
/** A month grows over so many kills, to more than a thousand wins: more than a very busy one has. */
const KILLS_PER_JOURNAL = 100
/** How many wins are asked for at one time, at most; one at a time in half of the rounds. */
const LANES = 4
/** How long after the first win the kill comes, at most, in milliseconds. */
const LOGGING_MS = 300
/** How long after the launch a kill comes that is meant for the start, at most, in milliseconds. */
const STARTING_MS = 900
/** One kill in so many comes while the app is still starting. */
const STARTING_ONE_IN = 5
/** What one round may take on a slow machine, in milliseconds. */
const ROUND_MS = 15_000

/** One folder of settings and wins, and what has to be in it. */
interface Journal {
  userData: string
  /** What was on disk after the kill before: nothing of it may ever change. */
  kept: Win[]
  leftovers: string[]
  settings: string | undefined
}

/** What a driver knows of the time until a kill. */
interface Logged {
  /** The wins whose answers it has seen. */
  acknowledged: Win[]
  /** The words that it had asked for and heard nothing of. */
  onTheirWay: string[]
}

/** Where the kills have landed. */
interface Landed {
  whileStarting: number
  insideSave: number
  savedUnanswered: number
}

test.describe('after a kill at any moment', { tag: ['@journal', '@long'] }, () => {
  test('every acknowledged win is there, once', async ({ desktop, userData }, info) => {
    test.setTimeout(60_000 + KILLS * ROUND_MS)
    const luck = luckOfThisRun()
    console.log(`${KILLS} kills, MICRO_MOMENTUM_SEED=${luck.seed}`)
    const say = logRounds('kills', 100, KILLS)
    const temp = join(userData, 'temp')
    mkdirSync(temp)
    // A folder of its own shows what the stand-in leaves; elsewhere its path is too long for sockets.
    const env: Record<string, string> = process.platform === 'linux' ? { TMPDIR: temp } : {}
    const landed: Landed = { whileStarting: 0, insideSave: 0, savedUnanswered: 0 }
    let journal = newJournal(join(userData, 'journal-1'))
    let acknowledged = 0
    let wasStarting = false

    const open = async (): Promise<{ app: ElectronApplication; page: Page }> => {
      const app = await launchApp({ env }, desktop, journal.userData)
      const page = await pageOf(app, 'quick-log')
      await page.waitForSelector('#root > *')
      return { app, page }
    }

    let running: ElectronApplication | undefined
    try {
      for (let kill = 1; kill <= KILLS; kill++) {
        // Drawn in every round, so that the moments do not depend on what happens.
        const starting = luck.next(STARTING_ONE_IN) < 1
        const share = luck.next(1)
        const lanes = luck.next(2) < 1 ? 1 : LANES
        const first = kill % KILLS_PER_JOURNAL === 1
        let logged: Logged
        // After every kill the app has to come up; a start that is killed as well would not show it.
        if (first || (starting && !wasStarting)) {
          logged = await killWhileStarting(
            (args) => launchPlainly({ args, env }, desktop, journal.userData),
            `kill ${kill}, while starting`,
            share * STARTING_MS,
          )
          landed.whileStarting++
          wasStarting = true
        } else {
          const { app, page } = await open()
          running = app
          await expectToday(page, journal)
          logged = await killWhileLogging(app, page, `kill ${kill}`, lanes, share * LOGGING_MS)
          running = undefined
          wasStarting = false
        }
        expectDisk(journal, logged, landed)
        acknowledged += logged.acknowledged.length
        if (kill % KILLS_PER_JOURNAL === 0 || kill === KILLS) {
          const { app, page } = await open()
          running = app
          await expectToday(page, journal)
          await app.close()
          running = undefined
          expectDisk(journal, { acknowledged: [], onTheirWay: [] }, landed)
          journal = newJournal(join(userData, `journal-${kill + 1}`))
        }
        say(kill)
      }
    } catch (error) {
      // The folder goes with the spec; what is wrong with it is worth keeping.
      cpSync(journal.userData, info.outputPath('journal'), { recursive: true })
      throw error
    } finally {
      await running?.close().catch(() => undefined)
    }
    console.log(
      `${acknowledged} wins acknowledged and kept; of the kills ${landed.whileStarting} came while` +
        ` starting, ${landed.insideSave} inside a save, ${landed.savedUnanswered} between a save` +
        ' and its answer',
    )
    if (process.platform === 'linux') {
      await expect.poll(() => processesUsing(temp), { timeout: 10_000 }).toEqual([])
      await expect.poll(() => profilesLeft(temp)).toEqual([])
    }
  })
})

/**
 * The profiles that Chromium has used and that are still there. A stand-in that is killed in the
 * milliseconds before Chromium starts leaves an empty one, which nobody is there to remove.
 */
function profilesLeft(temp: string): string[] {
  return readdirSync(temp).filter((name) => {
    const profile = join(temp, name, 'profile')
    return existsSync(profile) && readdirSync(profile).includes('SingletonLock')
  })
}

function newJournal(userData: string): Journal {
  return { userData, kept: [], leftovers: [], settings: undefined }
}

/**
 * Logs wins as fast as they are answered, until the process is killed.
 *
 * @param lanes how many are asked for at one time, each lane one after another
 */
async function killWhileLogging(
  app: ElectronApplication,
  page: Page,
  name: string,
  lanes: number,
  afterMs: number,
): Promise<Logged> {
  const pid = await ownPid(app)
  const closed = app.waitForEvent('close')
  let isKilled = false
  const ended = killAfter(afterMs, app.process(), () => (isKilled = killProcess(pid)))
  // Where the app ends by itself, the questions that it leaves open say so first.
  ended.catch(() => undefined)
  const acknowledged: Win[] = []
  const lane = async (_: unknown, number: number): Promise<string> => {
    for (let count = 1; ; count++) {
      const text = `${name}, lane ${number + 1}, win ${count}`
      try {
        const answer = await ask(page, 'win.log', { text, source: 'quick-log' })
        if (answer.kind !== 'logged') throw new Error(`Not logged: ${JSON.stringify(answer)}`)
        // From here on the app has promised it, whenever the kill comes.
        acknowledged.push(answer.win)
      } catch (error) {
        if (!isKilled) throw error
        return text
      }
    }
  }
  const onTheirWay = await Promise.all(Array.from({ length: lanes }, lane))
  await Promise.all([ended, closed])
  return { acknowledged, onTheirWay }
}

/** Kills a start that has a win to log; nobody hears whether it was logged. */
async function killWhileStarting(
  launch: (args: string[]) => ChildProcess,
  text: string,
  afterMs: number,
): Promise<Logged> {
  const child = launch(['--log', text])
  await killAfter(afterMs, child, () => child.kill('SIGKILL'))
  return { acknowledged: [], onTheirWay: [text] }
}

/** Kills a process and answers when it is gone; rejects where it has ended by itself before. */
async function killAfter(ms: number, child: ChildProcess, kill: () => boolean): Promise<void> {
  let isKilled = false
  const timer = setTimeout(() => (isKilled = kill()), ms)
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  clearTimeout(timer)
  // Windows knows no signals, and says no more than an exit code.
  const isOver = process.platform === 'win32' || signal === 'SIGKILL'
  if (!isKilled || !isOver) throw new Error(`The app ended before the kill: ${code ?? signal}.`)
}

/** What the app itself says is what is on disk, and it has nothing to complain about. */
async function expectToday(page: Page, { kept }: Journal): Promise<void> {
  const { day, wins, notices } = await ask(page, 'today.read', {})
  expect(notices).toEqual([])
  // A run may go on past the hour at which the day turns.
  expect(wins).toEqual(kept.filter((win) => win.day === day))
}

/**
 * What a kill may have left on disk: everything from before unchanged, then every acknowledged win
 * as it was acknowledged, and of those that were on their way some. Remembers it for the next time.
 */
function expectDisk(journal: Journal, { acknowledged, onTheirWay }: Logged, landed: Landed): void {
  const { devices, wins, leftovers, others } = readDataFolder(journal.userData)
  expect(wins.slice(0, journal.kept.length)).toEqual(journal.kept)
  const anew = wins.slice(journal.kept.length)
  const promised = new Set(acknowledged.map(({ id }) => id))
  expect(anew.filter(({ id }) => promised.has(id)).toSorted(byId)).toEqual(
    acknowledged.toSorted(byId),
  )
  const unanswered = anew.filter(({ id }) => !promised.has(id)).map(({ text }) => text)
  expect(unanswered.filter((text) => !onTheirWay.includes(text))).toEqual([])
  expect(new Set(wins.map(({ id }) => id)).size).toBe(wins.length)
  expect(new Set(wins.map(({ text }) => text)).size).toBe(wins.length)

  expect(devices.length).toBeLessThanOrEqual(1)
  expect([[], ['device.json']]).toContainEqual(others)
  const settings = join(journal.userData, 'settings.json')
  const settingsNow = existsSync(settings) ? readFileSync(settings, 'utf8') : undefined
  if (journal.settings !== undefined) expect(settingsNow).toBe(journal.settings)
  if (devices.length > 0) {
    expect(JSON.parse(settingsNow ?? '{}')).toMatchObject({ deviceId: devices[0] })
  }

  // The second hold on a month lasts until the next save has let go of its own.
  const ofThisKill = (name: string): boolean =>
    !journal.leftovers.includes(name) || (acknowledged.length > 0 && name.endsWith('.before'))
  if (leftovers.some(ofThisKill)) landed.insideSave++
  if (unanswered.length > 0) landed.savedUnanswered++
  journal.kept = wins
  journal.leftovers = leftovers
  journal.settings = settingsNow
}

function byId(a: Win, b: Win): number {
  return a.id < b.id ? -1 : 1
}
