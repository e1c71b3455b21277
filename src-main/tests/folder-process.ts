import { hostname } from 'node:os'

import type { DataEvents } from '../data/data-events.ts'
import { openData } from '../data/data.ts'
import { watchDataFolder, type FolderWatch } from '../data/other-devices.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { jobsHere } from '../platform/jobs/jobs-here.ts'
import { nameDevice } from '../storage/device-file.ts'
import { fileJobs } from '../storage/file-jobs.ts'

/**
 * A process of its own with everything of the app that keeps data, and its watch over the data folder,
 * without windows. It does what it is sent, one order after another, until it is killed.
 */
const [userData = ''] = process.argv.slice(2)

const bus = openEventBus<DataEvents>()
const data = openData(userData, bus, 'later')
const deviceId = (): string => data.settings.current().deviceId
let watched: FolderWatch | undefined
let known: readonly string[] = []

function watchFolder(): void {
  watched?.stop()
  nameDevice(data.folder(), deviceId(), hostname())
  watched = watchDataFolder(data.folder(), deviceId(), data.onFileChanged, () => undefined)
  watched.follow(known)
}

bus.on('devices.changed', ({ devices }) => {
  known = devices
  watched?.follow(devices)
})
bus.on('folder.changed', watchFolder)
bus.on('mending.due', () => setImmediate(() => void data.mend()))

/** What such a process can be asked for. */
const ORDERS = {
  async log(text: string) {
    const logged = await data.journal.log(text, 'quick-log')
    if (logged.kind !== 'logged') throw new Error(JSON.stringify(logged))
    return logged.win.id
  },
  edit: async (id: string, text: string) => (await data.journal.edit(id, { text })).kind,
  remove: async (id: string) => (await data.journal.remove(id)).kind,
  read() {
    const wins = data.store.months().flatMap((month) => data.store.read(month))
    const shown = wins.filter(({ deleted }) => deleted !== true)
    return Promise.resolve({
      device: deviceId(),
      wins: shown.map(({ id, text }) => [id, text] as const),
      notices: data.today().notices.map(({ kind }) => kind),
    })
  },
}

export type FolderOrders = typeof ORDERS

process.on('disconnect', () => process.exit())
process.on('message', (order: { number: number; name: keyof FolderOrders; given: string[] }) => {
  const { number, name, given } = order
  const work = ORDERS[name] as (...of: string[]) => Promise<unknown>
  void work(...given).then(
    (answer) => process.send?.({ number, answer }),
    (error: unknown) => process.send?.({ number, error: String(error) }),
  )
})

watchFolder()
await data.readOthers(jobsHere(() => fileJobs))
process.send?.({ number: 0 })
