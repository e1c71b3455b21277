import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import type { JobRunner } from '../platform/jobs/job-types.ts'
import { AwayDevices } from './away-devices.ts'
import { foldersIn, namesIn, ownPlaces } from './data-folder.ts'
import { listedBy, readBy } from './file-job-runs.ts'
import type { FileJobs, ListedFolder, ReadFile } from './file-jobs.ts'
import { FileRequests } from './file-requests.ts'
import {
  differences,
  knownFolder,
  splitFile,
  type DeviceFile,
  type KnownFolder,
} from './folder-listing.ts'
import { KeptBytes } from './kept-bytes.ts'
import type { NoticeList } from './notice-list.ts'
import type { FolderName, OtherBytes, OtherFiles } from './other-files.ts'
import { placeholderName } from './synced-name.ts'

interface Parts {
  dataFolder: string
  /** This device, of which conflict copies alone are read here. */
  deviceId: string
  notices: NoticeList
  /** Told which files are known to be new, gone or other than before. */
  onNews: (files: readonly DeviceFile[]) => void
  /** Told when the devices are others than before. */
  onDevices: () => void
  /** Told when everything that was asked for is known. */
  onSettled: () => void
}

/**
 * Files that other programs bring, read by jobs while everything goes on. What was read counts until
 * something else is; what does not come in time is not here yet, and is asked for again later.
 */
export class FilesElsewhere implements OtherFiles {
  readonly #parts: Parts
  readonly #kept = new KeptBytes()
  readonly #away: AwayDevices
  #jobs: JobRunner<FileJobs> | undefined
  #folders = new Map<string, KnownFolder>()
  readonly #requests = new FileRequests()
  #isListed: boolean
  #round: Promise<void> | undefined
  #isClosed = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#isListed = this.#present().length === 0
    this.#away = new AwayDevices((device, files) => {
      this.#requests.list(device)
      for (const file of files) this.#ask({ device, file })
      this.#next()
    })
  }

  devices(): string[] {
    return [...this.#folders.keys()]
  }

  names(device: string, folder: FolderName): string[] {
    const { dataFolder, deviceId } = this.#parts
    if (device === deviceId) return namesIn(join(dataFolder, device, folder))
    return [...(this.#folders.get(device)?.names[folder].keys() ?? [])]
  }

  read(device: string, file: string): OtherBytes {
    const known = this.#kept.use(this.#path({ device, file }))
    const [folder, name] = splitFile(file)
    const names = this.#folders.get(device)?.names[folder]
    if (names !== undefined && !names.has(name)) {
      return { kind: names.has(placeholderName(name)) ? 'not-here' : 'missing' }
    }
    if (known !== undefined) return known
    if (names === undefined && device !== this.#parts.deviceId) {
      return { kind: this.#isListed ? 'missing' : 'unread' }
    }
    if (this.#away.waits(device, file)) return { kind: 'not-here' }
    this.#ask({ device, file })
    return { kind: 'unread' }
  }

  isSettled(): boolean {
    return this.#isListed && this.#round === undefined && this.#requests.isEmpty()
  }

  /** Answers when all that was asked for has come, or not in time; true if there was anything. */
  async settled(): Promise<boolean> {
    const isAwaited = this.#round !== undefined
    while (this.#round !== undefined) await this.#round
    return isAwaited
  }

  /** Begins to read. Nothing is known before of any other device. */
  begin(jobs: JobRunner<FileJobs>): void {
    this.#jobs = jobs
    const present = this.#present()
    for (const device of present) this.#requests.list(device)
    this.#isListed ||= present.length === 0
    this.#next()
  }

  /** A folder may have come or gone, or have something else in it. */
  look(device: string): void {
    const isKnown = this.#folders.has(device) || this.#present().includes(device)
    if (isKnown) this.#requests.list(device)
    this.#next()
  }

  /** Another program has written a file, put one there, or taken one away. */
  changed({ device, file }: DeviceFile): void {
    if (device === this.#parts.deviceId) this.#kept.forget(this.#path({ device, file }))
    else this.#requests.written({ device, file })
    this.#next()
  }

  /** What is still being read comes to nothing. */
  close(): void {
    this.#isClosed = true
    this.#away.forgetAll()
  }

  /** The folders that may be other devices'. */
  #present(): string[] {
    return foldersIn(this.#parts.dataFolder).filter((name) => name !== this.#parts.deviceId)
  }

  #path({ device, file }: DeviceFile): string {
    return join(this.#parts.dataFolder, device, file)
  }

  #ask(what: DeviceFile): void {
    this.#requests.read(this.#path(what), what)
    this.#next()
  }

  #next(): void {
    if (this.#round !== undefined || this.#jobs === undefined || this.#isClosed) return
    if (this.#requests.isEmpty()) return
    const jobs = this.#jobs
    this.#round = this.#work(jobs).finally(() => {
      this.#round = undefined
      this.#next()
      if (this.isSettled() && !this.#isClosed) this.#parts.onSettled()
    })
  }

  async #work(jobs: JobRunner<FileJobs>): Promise<void> {
    // Whatever else is asked for in this moment goes along.
    await setImmediate()
    await this.#list(jobs)
    await this.#read(jobs)
    this.#away.comeBackLater()
  }

  async #list(jobs: JobRunner<FileJobs>): Promise<void> {
    const devices = this.#requests.takeFolders()
    if (devices.length === 0) return
    const folders = devices.map((device) => ({
      device,
      path: this.#path({ device, file: '' }),
      limitMs: this.#away.limitMs(device),
    }))
    const listed = await listedBy(jobs, folders)
    if (this.#isClosed) return
    const before = this.devices().length
    const news = devices.flatMap((device) => this.#take(device, listed.get(device)))
    const isFirst = !this.#isListed
    this.#isListed = true
    if (isFirst || this.devices().length !== before) this.#parts.onDevices()
    if (news.length > 0) this.#parts.onNews(news)
  }

  /** Notes what lies in a device's folder, and gives the files of which that is all there is to know. */
  #take(device: string, listed: ListedFolder | undefined): DeviceFile[] {
    const path = this.#path({ device, file: '' })
    const { notices } = this.#parts
    if (listed === undefined || listed.isLate) {
      this.#away.add(device)
      if (!this.#folders.has(device)) notices.say({ kind: 'not-here-elsewhere', path })
      return []
    }
    notices.forget('not-here-elsewhere', path)
    this.#away.came(device)
    const before = this.#folders.get(device)
    const after = this.#isOther(device, listed) ? knownFolder(listed) : undefined
    this.#folders.delete(device)
    if (after !== undefined) this.#folders.set(device, after)
    const files = new Set([...differences(before, after), ...this.#requests.takeWritten(device)])
    return [...files].flatMap((file) => this.#news({ device, file }, after))
  }

  #news(what: DeviceFile, folder: KnownFolder | undefined): DeviceFile[] {
    const path = this.#path(what)
    const [name, called] = splitFile(what.file)
    const isThere = folder?.names[name]?.has(called) === true
    if (!isThere) {
      this.#kept.forget(path)
      return [what]
    }
    // What was asked for before is told of once it has been read.
    if (!this.#kept.has(path)) return [what]
    this.#requests.read(path, what)
    return []
  }

  /** Whether a folder is another device's: a link may lead to one that is here already, or to all. */
  #isOther(device: string, { place }: ListedFolder): boolean {
    const { dataFolder, deviceId } = this.#parts
    const others = [...this.#folders].filter(([other]) => other !== device)
    const known = others.map(([, folder]) => folder.place)
    return place !== undefined && ![...ownPlaces(dataFolder, deviceId), ...known].includes(place)
  }

  async #read(jobs: JobRunner<FileJobs>): Promise<void> {
    const files = this.#requests.takeFiles()
    if (files.size === 0 || this.#isClosed) return
    const groups = [...Map.groupBy(files, ([, { device }]) => device)].map(([device, group]) => ({
      paths: group.map(([path]) => path),
      limitMs: this.#away.limitMs(device),
    }))
    const arrived: DeviceFile[] = []
    const take = (part: ReadFile): void => {
      const file = files.get(part.path)
      if (file === undefined || this.#isClosed) return
      files.delete(part.path)
      arrived.push(file)
      this.#keep(file, part)
    }
    await readBy(jobs, groups, take)
    for (const [path] of files) take({ path, found: { kind: 'not-here' } })
    if (!this.#isClosed) this.#parts.onNews(arrived)
  }

  #keep({ device, file }: DeviceFile, { path, found, stamp }: ReadFile): void {
    if (found.kind === 'not-here') {
      this.#away.add(device, file)
      // What was read of it before counts meanwhile.
      if (this.#kept.has(path)) return
    } else this.#away.came(device, file)
    const isBytes = found.kind === 'bytes'
    // On its way here a buffer has become plain bytes.
    this.#kept.keep(path, isBytes ? { ...found, bytes: Buffer.from(found.bytes) } : found, stamp)
  }
}
