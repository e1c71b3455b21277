import { cpSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { openFolderApp, writeProfile, type FolderApp } from '../fixtures/folder-app.ts'
import { logRounds, luckOfThisRun, rounds, type Luck } from '../fixtures/rounds.ts'
import { openSyncedFolders, whyNoSyncthing } from '../fixtures/syncthing.ts'
import { expect, test } from '../fixtures/test.ts'
import { WinModel, type Deed, type Shown } from '../fixtures/win-model.ts'

const ROUNDS = rounds('MICRO_MOMENTUM_SYNC_ROUNDS', 2)
/** How many changes each makes in a round, at most. */
const CHANGES = 4
/** One round in so many, one of the two is killed in the middle of it; none in a short run. */
const KILLED_ONE_IN = ROUNDS > 10 ? 4 : Number.POSITIVE_INFINITY
/** How long two may take until they are at one, on a busy machine, in milliseconds. */
const AT_ONE_MS = 60_000
/** What a round may take, in milliseconds. */
const ROUND_MS = AT_ONE_MS + 10_000

const [A, B] = ['a', 'b'].map((end) => `019a0000-0000-7000-8000-0000000000${end}1`)
const reason = whyNoSyncthing()

test.describe(
  'a folder that Syncthing keeps the same on two computers',
  {
    tag: ['@trust', '@folders', '@long'],
  },
  () => {
    for (const [who, ids] of [
      ['two devices', [A, B]],
      ['two with one device id', [A, A]],
    ] as const) {
      const title = reason === undefined ? who : `${who} (skipped: ${reason})`
      test(`${title} are at one, and nothing acknowledged is gone`, async ({ userData }, info) => {
        test.skip(reason !== undefined, reason)
        test.setTimeout(60_000 + ROUNDS * ROUND_MS)
        const places = ['a', 'b'].map((name) => join(userData, name))
        const folders = places.map((place) => `${place}-data`) as [string, string]
        for (const [which, place] of places.entries()) {
          writeProfile(place, ids[which] ?? '', folders[which] ?? '')
        }
        const synced = await openSyncedFolders(userData, folders)
        const apps = await Promise.all(places.map(openFolderApp))
        try {
          const figures = await live(apps, places, synced, luckOfThisRun())
          const devices = (await Promise.all(apps.map((app) => app.ask('read')))).map(
            ({ device }) => device,
          )
          expect(devices[0]).not.toBe(devices[1])
          console.log(`${who}: ${JSON.stringify({ ...figures, copies: await copiesIn(folders) })}`)
        } catch (error) {
          cpSync(userData, info.outputPath('folders'), { recursive: true })
          throw error
        } finally {
          await Promise.all(apps.map((app) => app.kill()))
          await synced.stop()
        }
      })
    }
  },
)

/** Has two apps change their wins in rounds, with and without a connection, and come to one again. */
async function live(
  apps: FolderApp[],
  places: readonly string[],
  synced: Awaited<ReturnType<typeof openSyncedFolders>>,
  luck: Luck,
) {
  const figures = { rounds: ROUNDS, changes: 0, kills: 0, wins: 0, slowestMs: 0, seed: luck.seed }
  const say = logRounds('rounds', 10, ROUNDS)
  let shown: Shown = new Map()
  for (let round = 1; round <= ROUNDS; round += 1) {
    const isApart = round % 2 === 0
    if (isApart) synced.pause()
    const killed = luck.next(KILLED_ONE_IN) < 1 ? Math.floor(luck.next(2)) : undefined
    const plans = apps.map((_, which) => planOf(shown, `${round}${'ab'[which]}`, luck))
    const deeds = await Promise.all(
      apps.map((app, which) =>
        doAll(app, plans[which] ?? [], which === killed ? luck.next(30) : undefined),
      ),
    )
    if (killed !== undefined) {
      figures.kills += 1
      await apps[killed]?.kill()
      apps[killed] = await openFolderApp(places[killed] ?? '')
    }
    if (isApart) synced.resume()
    const model = new WinModel(shown, deeds)
    const began = performance.now()
    shown = await atOne(apps, model)
    figures.slowestMs = Math.max(figures.slowestMs, Math.round(performance.now() - began))
    figures.changes += deeds.flat().filter(({ isSure }) => isSure).length
    figures.wins = shown.size
    say(round)
  }
  return figures
}

/** What one is to do in a round. */
function planOf(shown: Shown, name: string, luck: Luck): Deed[] {
  const known = [...shown.keys()]
  return Array.from({ length: 1 + Math.floor(luck.next(CHANGES)) }, (_, number): Deed => {
    const text = `${name}${number}`
    const id = known[Math.floor(luck.next(known.length))]
    const which = luck.next(10)
    if (id === undefined || which < 5) return { kind: 'log', id: undefined, text, isSure: false }
    return { kind: which < 8 ? 'edit' : 'remove', id, text, isSure: false }
  })
}

/**
 * Does what was planned, one after another, until all is done or the process is killed.
 *
 * @param killMs after how long it is killed; undefined if it is not
 */
async function doAll(
  app: FolderApp,
  plan: readonly Deed[],
  killMs: number | undefined,
): Promise<Deed[]> {
  const timer = killMs === undefined ? undefined : setTimeout(() => void app.kill(), killMs)
  const done: Deed[] = []
  for (const deed of plan) {
    try {
      const { kind, id = '', text } = deed
      if (kind === 'log') done.push({ ...deed, id: await app.ask('log', text), isSure: true })
      else {
        const answer = await (kind === 'edit' ? app.ask('edit', id, text) : app.ask('remove', id))
        // The other has removed it meanwhile.
        if (answer === 'changed') done.push({ ...deed, isSure: true })
        else if (answer !== 'gone') throw new Error(`Not done: ${answer}`)
      }
    } catch (error) {
      if (killMs === undefined) throw error
      done.push(deed)
      break
    }
  }
  clearTimeout(timer)
  return done
}

/** What both show, once that is the same and as it can be. */
async function atOne(apps: readonly FolderApp[], model: WinModel): Promise<Shown> {
  let shown: Shown = new Map()
  await expect
    .poll(
      async () => {
        const [one, other] = await Promise.all(apps.map((app) => app.ask('read')))
        const [first = [], second = []] = [one?.wins, other?.wins]
        shown = new Map(first)
        const isTwice = [first, second].some((wins) => new Map(wins).size < wins.length)
        const areSame = JSON.stringify(byId(first)) === JSON.stringify(byId(second))
        return [
          ...(isTwice ? ['a win is shown twice'] : []),
          ...(areSame ? [] : ['they show different wins']),
          ...model.faults(shown),
        ]
      },
      { timeout: AT_ONE_MS, intervals: [100] },
    )
    .toEqual([])
  return shown
}

function byId(wins: readonly (readonly [string, string])[]) {
  return wins.toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** How many conflict copies Syncthing has made, those that were merged and put aside among them. */
async function copiesIn(folders: readonly string[]): Promise<number> {
  const names = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true })))
  return names.flat().filter((name) => name.includes('.sync-conflict-')).length
}
