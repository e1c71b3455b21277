import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import { replyOf, startModelServer, type ModelServer } from '../../tests/model-server.ts'
import { askEndpoint, endpointAt } from './model-endpoint.ts'

let server: ModelServer
beforeEach(async () => {
  server = await startModelServer()
})
afterEach(() => server.stop())

const never = new AbortController().signal
const ask = (signal = never, key?: string) =>
  askEndpoint(new URL('/v1/chat/completions', server.origin), { hello: 'ü' }, key, signal, fetch)

describe('an address', () => {
  test.each([
    ['https://api.example.com/v1', 'https://api.example.com/v1/chat/completions'],
    ['  http://localhost:11434  ', 'http://localhost:11434/v1/chat/completions'],
    ['localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['api.example.com', 'https://api.example.com/v1/chat/completions'],
    ['HTTPS://API.example.com/v1/chat/completions', 'https://api.example.com/v1/chat/completions'],
    [
      'https://a.example.com/v1?version=2#top',
      'https://a.example.com/v1/chat/completions?version=2',
    ],
  ])('typed as %s is asked at %s', (typed, asked) => expect(endpointAt(typed)?.href).toBe(asked))

  test.each([
    '',
    ' ',
    'http://api.example.com/v1',
    'javascript:alert(1)',
    'me@desk',
    'a b',
    'http://',
  ])('is none: %s', (typed) => expect(endpointAt(typed)).toBeUndefined())
})

describe('a server', () => {
  test('is sent what is to be sent, and no more', async () => {
    server.answer(replyOf('hello'))
    await ask(never, 'secret')
    expect(server.asked).toMatchObject([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
        body: { hello: 'ü' },
      },
    ])
    await ask()
    expect(server.asked[1]?.headers).not.toHaveProperty('authorization')
    expect(server.asked[1]?.headers).not.toHaveProperty('cookie')
  })

  test('answers', async () => {
    server.answer(replyOf('a step – ein Schritt'))
    expect(await ask()).toEqual({
      kind: 'answered',
      body: expect.stringContaining('a step – ein Schritt') as string,
    })
  })

  test('keeps its cookies to itself', async () => {
    server.answer((request, response) => {
      response.setHeader('set-cookie', 'who=you; path=/')
      replyOf('hello')(request, response)
    })
    await ask()
    await ask()
    expect(server.asked[1]?.headers).not.toHaveProperty('cookie')
  })

  test.each([401, 404, 500])('refuses with %s', async (status) => {
    server.answer((_, response) => response.writeHead(status).end('no'))
    expect(await ask()).toEqual({ kind: 'refused', status })
  })

  test('leads nobody anywhere else', async () => {
    const elsewhere = await startModelServer()
    elsewhere.answer(replyOf('hello'))
    server.answer((_, response) =>
      response.writeHead(307, { location: `${elsewhere.origin}/v1/chat/completions` }).end(),
    )
    expect(await ask(never, 'secret')).toEqual({ kind: 'unreachable' })
    expect(elsewhere.asked).toEqual([])
    await elsewhere.stop()
  })

  test('that says too much is heard no longer', async () => {
    server.answer((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    })
    expect(await ask()).toEqual({ kind: 'endless' })
    await eventually(async () => expect(await server.connections()).toBe(0))
  })

  test('may say 256 kilobytes, and not one byte more', async () => {
    const most = 256 * 1024
    for (const [bytes, kind] of [[most, 'answered'] as const, [most + 1, 'endless'] as const]) {
      server.answer((_, response) => response.end('x'.repeat(bytes)))
      expect(await ask()).toMatchObject({ kind })
    }
  })

  test('that breaks off has answered nothing', async () => {
    server.answer((_, response) => {
      response.writeHead(200, { 'content-length': 1_000 })
      response.write('{"choices":', () => response.destroy())
    })
    expect(await ask()).toEqual({ kind: 'unreachable' })
  })

  test('that is not there is not reached', async () => {
    await server.stop()
    expect(await ask()).toEqual({ kind: 'unreachable' })
  })

  test.each([
    ['at all', () => undefined],
    ['after its first words', (response: { write: (text: string) => void }) => response.write('{')],
  ])('that does not answer %s is let go', async (_, begin) => {
    const stopped = new AbortController()
    server.answer((_, response) => {
      begin(response)
      stopped.abort('cancelled')
    })
    await expect(ask(stopped.signal)).rejects.toBe('cancelled')
    await eventually(async () => expect(await server.connections()).toBe(0))
  })
})
