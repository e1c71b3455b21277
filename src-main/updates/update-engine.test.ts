import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {
  createServer,
  request,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { configureRequestUrl, HttpExecutor, type DownloadOptions } from 'builder-util-runtime'
import { AppImageUpdater } from 'electron-updater'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { appImageInstaller } from './app-image.ts'
import { updateEngine } from './update-engine.ts'
import type { UpdateEngine } from './update-service.ts'

const NEW = 'a later version, whole'
const OLD = 'the version that runs'

/** As electron-updater asks with Electron, by Node's own means. */
class NodeExecutor extends HttpExecutor<ClientRequest> {
  createRequest(options: RequestOptions, callback: (response: IncomingMessage) => void) {
    return request(options, callback)
  }

  async download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise<string>((resolve, reject, onCancel) => {
      const requestOptions: RequestOptions = { headers: options.headers ?? {} }
      configureRequestUrl(url, requestOptions)
      const callback = (error: Error | null) => (error ? reject(error) : resolve(destination))
      const asked = { destination, options, onCancel, callback, responseHandler: null }
      this.doDownload(requestOptions, asked, 0)
    })
  }
}

let folder: string
let server: Server
let files: Record<string, string>
let asked: IncomingMessage[]
let quit: (() => void)[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  asked = []
  quit = []
  server = createServer((incoming, response) => {
    asked.push(incoming)
    const file = files[new URL(incoming.url ?? '', 'http://here').pathname.slice(1)]
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

const appImage = (): string => join(folder, 'Applications/Micro-Momentum-0.1.0.AppImage')

/** The engine of an AppImage, with a server that offers a version. */
function engineOf(version: string, { sha512 = hashOf(NEW) } = {}): UpdateEngine {
  const name = `Micro-Momentum-${version}-linux-x86_64.AppImage`
  files = {
    'latest-linux.yml': [
      `version: ${version}`,
      'files:',
      `  - url: ${name}`,
      `    sha512: ${sha512}`,
      `    size: ${NEW.length}`,
      `path: ${name}`,
      `sha512: ${sha512}`,
      "releaseDate: '2026-12-01T10:00:00.000Z'",
    ].join('\n'),
    [name]: NEW,
  }
  for (const each of ['Applications', 'profile', 'cache']) {
    mkdirSync(join(folder, each), { recursive: true })
  }
  writeFileSync(appImage(), OLD, { mode: 0o755 })
  const config = join(folder, 'app-update.yml')
  const { port } = server.address() as AddressInfo
  writeFileSync(
    config,
    `provider: generic\nurl: http://127.0.0.1:${port}\nupdaterCacheDirName: micro-momentum-updater\n`,
  )
  const updater = new AppImageUpdater(undefined, {
    version: '0.1.0',
    name: 'Micro-Momentum',
    isPackaged: true,
    appUpdateConfigPath: config,
    userDataPath: join(folder, 'profile'),
    baseCachePath: join(folder, 'cache'),
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  })
  updater.forceDevUpdateConfig = true
  Reflect.set(updater, 'httpExecutor', new NodeExecutor())
  process.env['APPIMAGE'] = appImage()
  return updateEngine(updater, { appImage: appImage(), onQuit: (call) => quit.push(call) })
}
afterEach(() => delete process.env['APPIMAGE'])

const hashOf = (text: string): string => createHash('sha512').update(text).digest('base64')
const quitApp = (): void => quit.forEach((call) => call())
const running = (): string => readFileSync(appImage(), 'utf8')
const beside = (): string[] => readdirSync(join(folder, 'Applications'))

describe('electron-updater', () => {
  it('asks one thing, and tells nobody which computer asks', async () => {
    const engine = engineOf('0.1.0')
    expect(asked).toEqual([])
    expect(await engine.ask()).toBeUndefined()
    expect(asked.map(({ url }) => url?.replace(/\?.*/, ''))).toEqual(['/latest-linux.yml'])
    const { 'x-user-staging-id': id, ...headers } = asked[0]?.headers ?? {}
    expect(id ?? '').toBe('')
    expect(headers).toEqual({
      'user-agent': 'electron-builder',
      'cache-control': 'no-cache',
      host: expect.any(String) as string,
      connection: expect.any(String) as string,
    })
    expect(readdirSync(join(folder, 'profile'))).toEqual([])
  })

  it('offers nothing that is older', async () => {
    expect(await engineOf('0.0.9').ask()).toBeUndefined()
  })

  it('fetches nothing unasked', async () => {
    expect(await engineOf('0.2.0').ask()).toBe('0.2.0')
    expect(asked).toHaveLength(1)
    expect(beside()).toEqual(['Micro-Momentum-0.1.0.AppImage'])
  })

  it('has what was fetched in the place of the running program when the app ends', async () => {
    const engine = engineOf('0.2.0')
    await engine.ask()
    await engine.fetch()
    expect(running()).toBe(OLD)
    quitApp()
    expect(running()).toBe(NEW)
    expect(statSync(appImage()).mode & 0o777).toBe(0o755)
    // Its name is the one that shortcuts and autostart know.
    expect(beside()).toEqual(['Micro-Momentum-0.1.0.AppImage'])
  })

  it('takes nothing that is not what was announced', async () => {
    const engine = engineOf('0.2.0', { sha512: hashOf('something else') })
    await engine.ask()
    await expect(engine.fetch()).rejects.toThrow('checksum')
    quitApp()
    expect(running()).toBe(OLD)
    expect(beside()).toEqual(['Micro-Momentum-0.1.0.AppImage'])
  })

  it('leaves the program alone once the update was dropped', async () => {
    const engine = engineOf('0.2.0')
    await engine.ask()
    await engine.fetch()
    engine.drop()
    quitApp()
    expect(running()).toBe(OLD)
    expect(existsSync(`${appImage()}.update`)).toBe(false)
  })

  it('leaves the program alone where the update is dropped while it is put beside it', async () => {
    engineOf('0.2.0')
    const fetched = join(folder, 'fetched')
    writeFileSync(fetched, NEW)
    const installer = appImageInstaller(appImage(), (call) => quit.push(call))
    const prepared = installer.prepare(fetched)
    installer.drop()
    await prepared
    quitApp()
    expect(running()).toBe(OLD)
    expect(beside()).toEqual(['Micro-Momentum-0.1.0.AppImage'])
  })

  it('says so where the server cannot be reached', async () => {
    const engine = engineOf('0.2.0')
    server.close()
    server.closeAllConnections()
    await expect(engine.ask()).rejects.toThrow('ECONNREFUSED')
  })
})
