import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { fileFor, servePages } from './app-protocol.ts'

let folder: string
let serve: (request: Request) => Response | Promise<Response>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'main.html'), '<p>hello</p>')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  servePages({ handle: (_, handler) => (serve = handler) }, join(folder, 'pages'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = async (url: string, init?: RequestInit): Promise<Response> =>
  serve(new Request(url, init))

it('serves a page with its type and the policy', async () => {
  const response = await get('app://micro-momentum/main.html')
  expect(await response.text()).toBe('<p>hello</p>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
})

it.each([
  'app://micro-momentum/nothing.html',
  'app://micro-momentum/../secret.txt',
  'app://micro-momentum/%2e%2e/secret.txt',
  'app://micro-momentum/..%2fsecret.txt',
  'app://micro-momentum/%00',
  'app://micro-momentum/%zz',
  'app://someone-else/main.html',
])('has nothing at %s', async (url) => {
  expect((await get(url)).status).toBe(404)
})

it('answers nothing but GET', async () => {
  expect((await get('app://micro-momentum/main.html', { method: 'POST' })).status).toBe(404)
})

it('never leaves its folder', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('.', '/', '%2e', '%2f', '%5c', 'a') }),
      (path) => {
        const file = fileFor(new URL(`app://micro-momentum/${path}`), folder)
        expect(file === undefined || file.startsWith(folder + sep)).toBe(true)
      },
    ),
  )
})
