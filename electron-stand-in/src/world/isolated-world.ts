import { missing, strict, strictClass } from '../shared/strict.ts'
import {
  BINDING_NAME,
  RECEIVER_NAME,
  type ToMain,
  type ToPage,
  type WorldConfig,
} from '../shared/world-messages.ts'
import { openBridge } from './bridge.ts'
import { askBeforeClose } from './close-question.ts'
import { watchContextMenu } from './context-menu.ts'
import { EventEmitter } from './events.ts'
import { IpcRenderer } from './ipc-renderer.ts'
import { watchKeys } from './keys.ts'
import { watchLinks } from './links.ts'
import { watchTitle } from './title.ts'

type Preload = (
  require: (name: string) => unknown,
  process: object,
  exports: object,
  module: { exports: object },
  Buffer: object,
  setImmediate: (run: (...args: unknown[]) => void, ...args: unknown[]) => unknown,
  clearImmediate: (handle: number) => void,
  global: typeof globalThis,
) => void

/** Starts the isolated world of a page and runs the app's preload in it. */
export function startIsolatedWorld(config: WorldConfig, preload: Preload | null): void {
  if (window !== window.top) return
  const globals = globalThis as unknown as Record<string, unknown>
  const binding = globals[BINDING_NAME] as (text: string) => void
  Reflect.deleteProperty(globalThis, BINDING_NAME)
  const post = (message: ToMain): void => binding(JSON.stringify(message))

  strictClass('ipcRenderer', IpcRenderer)
  const ipcRenderer = new IpcRenderer(post)
  const setKeys = watchKeys(post)
  const setAsking = askBeforeClose()
  Object.defineProperty(globalThis, RECEIVER_NAME, {
    value: (message: ToPage) => {
      if (message.kind === 'keys') setKeys(message.keys)
      else if (message.kind === 'asks-before-close') setAsking(message.on)
      else ipcRenderer.receive(message)
    },
  })
  const open = (url: string, frameName: string, features: string, disposition: string): void =>
    post({ kind: 'open', url, frameName, features, disposition })
  const bridge = openBridge(config.secret, 'isolated', {
    onOpen: (url, frameName, features) =>
      open(url, frameName, features, features === '' ? 'foreground-tab' : 'new-window'),
  })
  watchContextMenu((asked) => post({ kind: 'context-menu', ...asked }))
  watchLinks((url, frameName, disposition) => open(url, frameName, '', disposition))

  post({ kind: 'hello', url: location.href })
  watchTitle((title) => post({ kind: 'title', title }))
  if (config.preloadError) post({ kind: 'preload-error', ...config.preloadError })
  if (preload) runPreload(config, preload, ipcRenderer, bridge, post)
}

function runPreload(
  config: WorldConfig,
  preload: Preload,
  ipcRenderer: IpcRenderer,
  bridge: ReturnType<typeof openBridge>,
  post: (message: ToMain) => void,
): void {
  const exposed = new Set<string>()
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(key: string, api: unknown): void {
      if (exposed.has(key) || key in window)
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      exposed.add(key)
      bridge.expose(key, api)
    },
  })
  const electron = strict('electron (in a preload)', {
    contextBridge,
    ipcRenderer,
  })
  const modules: Record<string, unknown> = {
    electron,
    events: Object.assign(EventEmitter, { EventEmitter, default: EventEmitter }),
    timers: strict('timers', {
      setTimeout: setTimeout.bind(window),
      clearTimeout: clearTimeout.bind(window),
      setInterval: setInterval.bind(window),
      clearInterval: clearInterval.bind(window),
    }),
    url: strict('url', { URL, URLSearchParams }),
  }
  const require = (name: string): unknown => {
    const found =
      modules[name.replace(/^node:/, '').replace(/^electron\/(renderer|common)$/, 'electron')]
    if (!found) throw new Error(`module not found: ${name}`)
    return found
  }
  const process = strict('process (in a preload)', {
    platform: config.platform,
    arch: config.arch,
    versions: config.versions,
    version: config.versions['node'],
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
    argv: [] as string[],
  })
  const module = { exports: {} }
  try {
    preload(
      require,
      process,
      module.exports,
      module,
      missing('Buffer (in a preload)'),
      (run, ...args) => setTimeout(run, 0, ...args),
      (handle) => clearTimeout(handle),
      globalThis,
    )
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    console.error(`Unable to load preload script: ${config.preloadPath}`)
    console.error(error)
    post({ kind: 'preload-error', message, stack: stack ?? '' })
  }
}
