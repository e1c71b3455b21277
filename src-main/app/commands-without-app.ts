import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { v7 as newId } from 'uuid'

import { chosenRegion } from '../../src-shared/region-formats.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { unexpected, type Answer } from '../cli/answer.ts'
import type { CommandRequest } from '../cli/request.ts'
import { runCommand } from '../cli/run-command.ts'
import { openData, type Data } from '../data/data.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { nudgeChoices } from '../nudges/nudge-choices.ts'
import { jobsHere } from '../platform/jobs/jobs-here.ts'
import type { Log } from '../platform/log-file.ts'
import { systemClock } from '../platform/system-clock.ts'
import { systemCountry, systemRegion } from '../platform/system-region.ts'
import { dataFolderOf } from '../settings/read-settings.ts'
import { openSettings } from '../settings/settings-file.ts'
import { settingsSchema, type Settings } from '../settings/settings-schema.ts'
import { foldersIn } from '../storage/data-folder.ts'
import { nameDevice } from '../storage/device-file.ts'
import { parseJson } from '../storage/parse-json.ts'
import { readOwnBytes } from '../storage/read-file.ts'
import { commandWorld } from './command-world.ts'
import type { AppEvents } from './events.ts'
import { openFeatures, type FeatureCore } from './features.ts'
import { concernsOthers, readOthersFor, type OpenFileJobs } from './others-of-command.ts'
import { regionFacts } from './region-facts.ts'
import { openSpokenCatalog } from './spoken-language.ts'

/** How long the end waits for what is being saved, in milliseconds. */
const END_MS = 5_000

/**
 * Carries a command out where the app does not run, through the same stores. Only for the holder of
 * the installation's lock.
 *
 * @param root the folder of the app itself
 * @param userData the folder of the settings
 * @param openFileJobs called where there may be other devices
 */
export async function runWithoutApp(
  root: string,
  userData: string,
  request: CommandRequest,
  openFileJobs: OpenFileJobs,
): Promise<Answer> {
  const bus = openEventBus<AppEvents>()
  /** Loaded for what goes wrong alone: it takes as long as all that a command reads. */
  async function note(write: (log: Log) => void): Promise<void> {
    const { openLog } = await import('../platform/log-file.ts')
    write(openLog(userData))
  }
  bus.on('file.problem', ({ kind, code }) => {
    void note((log) => log.warn('a file', { kind, code }))
  })
  const hasOthers = otherDevicesOf(userData).length > 0
  const data = openData(userData, bus, hasOthers ? 'later' : 'at-once')
  const facts = regionFacts()
  const region = (): string => chosenRegion(systemRegion(facts), data.settings.current())
  const { catalog, language } = openSpokenCatalog({
    root,
    region,
    preferred: () => facts.languages,
  })
  language.speak(data.settings.current())
  const core: FeatureCore = {
    bus,
    data,
    catalog,
    root,
    userData,
    files: { region },
    system: {
      // Neither the network nor the person's own key is asked for from here.
      fetch: () => Promise.reject(new Error('There is no network here.')),
      sealer: {
        seal: () => Promise.resolve(undefined),
        unseal: () => Promise.resolve(undefined),
      },
      presence: () => ({
        sample: () =>
          Promise.resolve({ idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }),
      }),
      notifier: {
        show: () => Promise.resolve('window'),
        withdraw: () => undefined,
        hearEarlier: () => undefined,
        view: () => ({ tried: [] }),
      },
      jobs: jobsHere(async () => (await import('./jobs.ts')).appJobs),
    },
  }
  const features = openFeatures(core)
  const choices = nudgeChoices({
    settings: data.settings,
    clock: systemClock,
    today: () => data.today().day,
    onChange: () => undefined,
  })
  const world = commandWorld(core, features, {
    isApp: false,
    pause: choices.pause,
    country: () => systemCountry(facts),
  })
  const jobs = hasOthers && concernsOthers(request) ? await openFileJobs() : undefined
  try {
    if (jobs !== undefined) await readOthersFor(request, { world, data, jobs })
    const answer = await runCommand(request, world)
    return { ...answer, notes: [...answer.notes, ...awayWords(data, catalog)] }
  } catch (error) {
    await note((log) => log.error('a command', error, { command: request.command }))
    return unexpected()
  } finally {
    await data.pendingChanges.finish(END_MS)
    jobs?.end()
  }
}

/** What is said of other devices whose files have not come. */
function awayWords({ today }: Data, { t }: Catalog): string[] {
  return today().notices.flatMap(({ kind, ...place }) =>
    kind === 'not-here-elsewhere' ? t(`notices.${kind}`, place) : [],
  )
}

/** What may be folders of other devices in the data folder of these settings. */
function otherDevicesOf(userData: string): string[] {
  const { deviceId, ...app } = settingsIn(userData) ?? {}
  return foldersIn(dataFolderOf(app, userData)).filter((name) => name !== deviceId)
}

function settingsIn(userData: string): Settings | undefined {
  const found = readOwnBytes(join(userData, 'settings.json'))
  return found.kind === 'bytes' ? settingsSchema.safeParse(parseJson(found.bytes)).data : undefined
}

/**
 * The folder of the settings with which another data folder than the app's own is used: a device of
 * its own in that folder, so that no file there has two writers. It goes by the frame of the day
 * that the app has.
 *
 * @param userData the folder of the app's settings
 * @param writes whether the folder is to be made, and this device's own in it
 * @returns undefined where the app itself uses that data folder
 */
export function settingsOfFolder(
  userData: string,
  dataFolder: string,
  writes: boolean,
): string | undefined {
  const app = settingsIn(userData)
  const real = realFolder(dataFolder)
  if (real === realFolder(dataFolderOf(app ?? {}, userData))) return undefined
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16)
  const folder = join(userData, 'folders', name)
  const settings = openSettings(folder, newId, systemClock)
  settings.change({
    dataFolder: real,
    ...(app && {
      dayStartHour: app.dayStartHour,
      firstWeekday: app.firstWeekday,
      clock: app.clock,
      language: app.language,
    }),
  })
  // Without it, the folder counts as one whose disk is away.
  if (writes) nameDevice(real, settings.current().deviceId, hostname())
  return folder
}

function realFolder(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
