import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'

import { type Page, onPage, pageSend } from '../chromium/page.ts'
import type { Engine } from '../engine.ts'
import {
  BINDING_NAME,
  RECEIVER_NAME,
  type ToMain,
  type ToPage,
  WORLD_NAME,
  type WorldConfig,
} from '../shared/world-messages.ts'
import { isolatedWorldSource, mainWorldSource } from '../world-sources.ts'

/** The isolated world of a page: runs the preload, carries messages both ways. */
export class PageWorld {
  readonly #engine: Engine
  readonly #page: Page
  #context: number | undefined

  constructor(engine: Engine, page: Page, onMessage: (message: ToMain) => void) {
    this.#engine = engine
    this.#page = page
    onPage(engine, page, 'Runtime.executionContextCreated', ({ context }) => {
      const frameId = (context.auxData as { frameId?: string } | undefined)?.frameId
      if (context.name === WORLD_NAME && frameId === page.targetId) this.#context = context.id
    })
    onPage(engine, page, 'Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#context) this.#context = undefined
    })
    onPage(engine, page, 'Runtime.executionContextsCleared', () => {
      this.#context = undefined
    })
    onPage(engine, page, 'Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== BINDING_NAME) return
      this.#context ??= executionContextId
      onMessage(JSON.parse(payload) as ToMain)
    })
  }

  /** Has every later document of the page start with the stand-in's scripts and the preload. */
  async install(preloadPath: string | undefined): Promise<void> {
    const { chrome, ...versions } = process.versions
    const secret = randomBytes(16).toString('hex')
    const preload = preloadPath === undefined ? undefined : readPreload(preloadPath)
    const config: WorldConfig = {
      secret,
      platform: process.platform,
      arch: process.arch,
      versions: { ...versions, chrome: chrome ?? this.#engine.version },
      preloadPath: preloadPath ?? '',
      preloadError: preload && 'error' in preload ? preload.error : null,
    }
    const source = preload && 'source' in preload ? preload.source : 'null'
    const isolated = `(() => {${isolatedWorldSource}\nworld.startIsolatedWorld(${JSON.stringify(config)}, ${source})})()`
    const main = `(() => {${mainWorldSource}\nworld.startMainWorld(${JSON.stringify(secret)})})()`
    await Promise.all([
      this.#send('Runtime.addBinding', { name: BINDING_NAME, executionContextName: WORLD_NAME }),
      this.#send('Page.addScriptToEvaluateOnNewDocument', { source: main }),
      this.#send('Page.addScriptToEvaluateOnNewDocument', {
        source: isolated,
        worldName: WORLD_NAME,
      }),
    ])
  }

  /** Delivers a message; one for a page that has gone or not started is dropped, as in Electron. */
  post(message: ToPage): void {
    this.#evaluate(`${RECEIVER_NAME}(${JSON.stringify(message)})`, false)
  }

  /** Makes Chromium ask before the window manager closes the window, which needs a used page. */
  holdWindow(on: boolean): void {
    const message: ToPage = { kind: 'asks-before-close', on }
    this.#evaluate(`${RECEIVER_NAME}(${JSON.stringify(message)})`, on)
  }

  #evaluate(expression: string, userGesture: boolean): void {
    if (this.#context === undefined) return
    const contextId = this.#context
    this.#send('Runtime.evaluate', { expression, contextId, silent: true, userGesture }).catch(
      () => {},
    )
  }

  #send(
    ...[method, params]: Parameters<typeof pageSend> extends [unknown, unknown, ...infer Rest]
      ? Rest
      : never
  ) {
    return pageSend(this.#engine, this.#page, method, params)
  }
}

function checkSyntax(source: string, filename: string): Script {
  return new Script(source, { filename })
}

function readPreload(
  path: string,
): { source: string } | { error: { message: string; stack: string } } {
  try {
    const names = 'require, process, exports, module, Buffer, setImmediate, clearImmediate, global'
    const source = `(function (${names}) {${readFileSync(path, 'utf8')}\n})`
    // A syntax error must not take the rest of the world's script with it.
    checkSyntax(source, path)
    return { source }
  } catch (error) {
    const { message, stack } = error as Error
    return { error: { message, stack: stack ?? '' } }
  }
}
