import { join } from 'node:path'

import type { Route } from '@playwright/test'

import { APP_ORIGIN, pageFile } from '../../src-main/shell/app-protocol.ts'

/** Where the pages are served: secure, as `app://` is declared to be. */
export const PAGES_ORIGIN = 'https://micro-momentum.test'
const FOLDER = join(import.meta.dirname, '../../dist/renderer')

interface Served {
  status: number
  headers: Record<string, string>
  body: Buffer
}

const served = new Map<string, Promise<Served>>()

/** Answers for one of the pages' files as the app's own scheme does, with the same headers. */
export async function servePage(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url())
  let file = served.get(pathname)
  if (file === undefined) {
    file = read(pathname)
    served.set(pathname, file)
  }
  await route.fulfill(await file)
}

async function read(pathname: string): Promise<Served> {
  const answer = await pageFile(new URL(pathname, APP_ORIGIN), FOLDER)
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}
