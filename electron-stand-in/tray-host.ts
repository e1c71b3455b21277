import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { RequestNameReply, interface as service, sessionBus } from '@jellybrick/dbus-next'

const NAME = 'org.kde.StatusNotifierWatcher'
const PATH = '/StatusNotifierWatcher'
const READY = 'tray host ready'

/** Answers apps that ask the bus whether there is a place for tray icons; shows nothing. */
class StatusNotifierWatcher extends service.Interface {
  readonly #items = new Set<string>()

  constructor(name: string) {
    super(name)
    // The library's constructor hides what configureMembers put on the prototype.
    delete this.$properties
    delete this.$methods
    delete this.$signals
  }

  get IsStatusNotifierHostRegistered(): boolean {
    return true
  }
  get ProtocolVersion(): number {
    return 0
  }
  get RegisteredStatusNotifierItems(): string[] {
    return [...this.#items]
  }
  RegisterStatusNotifierItem(item: string): void {
    this.#items.add(item)
    this.StatusNotifierItemRegistered(item)
  }
  RegisterStatusNotifierHost(_host: string): void {
    this.StatusNotifierHostRegistered()
  }
  StatusNotifierItemRegistered(item: string): string {
    return item
  }
  StatusNotifierItemUnregistered(item: string): string {
    return item
  }
  StatusNotifierHostRegistered(): void {}
}

StatusNotifierWatcher.configureMembers({
  properties: {
    IsStatusNotifierHostRegistered: { signature: 'b', access: service.ACCESS_READ },
    ProtocolVersion: { signature: 'i', access: service.ACCESS_READ },
    RegisteredStatusNotifierItems: { signature: 'as', access: service.ACCESS_READ },
  },
  methods: {
    RegisterStatusNotifierItem: { inSignature: 's' },
    RegisterStatusNotifierHost: { inSignature: 's' },
  },
  signals: {
    StatusNotifierItemRegistered: { signature: 's' },
    StatusNotifierItemUnregistered: { signature: 's' },
    StatusNotifierHostRegistered: { signature: '' },
  },
})

/** A running tray host. */
export interface TrayHost {
  stop(): void
}

/**
 * Starts a tray host as its own process on the session bus that `env` names, and resolves when it
 * owns the name; rejects when it ends before that. It ends with this process.
 */
export function startTrayHost(env: NodeJS.ProcessEnv): Promise<TrayHost> {
  const child = spawn(process.execPath, [import.meta.filename], {
    env,
    // The open pipe on its input is how it notices that this process is gone.
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line === READY) resolve({ stop: () => child.kill('SIGKILL') })
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error('The tray host ended: is its name taken?')))
  })
}

async function run(): Promise<void> {
  const bus = sessionBus()
  const reply = await bus.requestName(NAME, 0x4)
  if (reply !== RequestNameReply.PRIMARY_OWNER) process.exit(0)
  bus.export(PATH, new StatusNotifierWatcher(NAME))
  process.stdin.on('end', () => process.exit(0)).resume()
  console.log(READY)
}

if (import.meta.main) await run()
