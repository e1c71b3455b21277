import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { APP_ORIGIN, pageFile } from '../../src-main/shell/app-protocol.ts'

const FOLDER = join(import.meta.dirname, '../../dist/renderer')

/** The pages, served to this computer. */
export interface ServedPages {
  /** As secure to a browser as `app://` is declared to be. */
  origin: string
  stop: () => void
}

/**
 * Serves the built pages as the app's own scheme does, with the same policy. Files that have their
 * content in their names are kept by the browser, which then has their code ready as well.
 */
export async function servePages(): Promise<ServedPages> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', APP_ORIGIN)
      const answer = await pageFile(new URL(pathname, APP_ORIGIN), FOLDER)
      if (pathname.startsWith('/assets/'))
        answer.headers.set('cache-control', 'max-age=86400, immutable')
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
