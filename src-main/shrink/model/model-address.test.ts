import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { completionsPath, isNearby, mayBeAsked } from './model-address.ts'

const may = (address: string): boolean => mayBeAsked(new URL(address))

describe('an address', () => {
  test.each([
    'https://api.example.com/v1',
    'https://203.0.113.7/v1',
    'http://localhost:11434',
    'http://ollama.localhost/v1',
    'http://127.0.0.1:8080/v1',
    'http://127.9.9.9/',
    // The same number in other clothes.
    'http://0x7f.1/',
    'http://[::1]:1234/v1',
    'http://10.0.0.5/v1',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.178.20:1234/v1',
    'http://169.254.1.1/',
    'http://100.64.0.1/',
    'http://100.127.0.1/',
    'http://[fd00::12]/',
    'http://[fe80::1]/',
    'http://desk/v1',
    'http://desk.local:1234/v1',
    'http://desk.lan/',
    'http://box.home.arpa./',
  ])('may be asked: %s', (address) => expect(may(address)).toBe(true))

  test.each([
    'http://api.example.com/v1',
    'http://203.0.113.7/',
    'http://8.8.8.8/',
    'http://134744072/',
    'http://172.15.0.1/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://100.63.0.1/',
    'http://100.128.0.1/',
    'http://11.0.0.1/',
    'http://[2001:db8::1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://127.0.0.1.example.com/',
    'http://10.0.0.1.nip.io/',
    'http://localhost.example.com/',
    'http://local.example.com/',
    'https://me@api.example.com/v1',
    'https://me:secret@api.example.com/v1',
    'ftp://localhost/',
    'file:///etc/passwd',
    'app://micro-momentum/main.html',
    'data:text/plain,hello',
    'javascript:alert(1)',
  ])('may not be asked: %s', (address) => expect(may(address)).toBe(false))

  test('goes over the internet encrypted or not at all', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http'] }), (address) => {
        const url = new URL(address)
        expect(mayBeAsked(url)).toBe(isNearby(url.hostname))
      }),
    )
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        const { hostname } = new URL(`http://${ip}/`)
        fc.pre(!/^(10|100|127|169|172|192)\./.test(hostname))
        expect(isNearby(hostname)).toBe(false)
      }),
    )
  })

  test.each([
    ['/', '/v1/chat/completions'],
    ['/v1', '/v1/chat/completions'],
    ['/v1/', '/v1/chat/completions'],
    ['/v1/chat/completions', '/v1/chat/completions'],
    ['/v1/chat/completions/', '/v1/chat/completions'],
    ['/api/v1', '/api/v1/chat/completions'],
    ['/v1beta/openai', '/v1beta/openai/chat/completions'],
  ])('with the path %s is asked at %s', (path, asked) => {
    expect(completionsPath(path)).toBe(asked)
  })
})
