import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { appCommand, expect, test } from '../fixtures/test.ts'
import type { Seen } from '../harness/without-network.ts'

const HARNESS = join(import.meta.dirname, '../harness/without-network.ts')
const LOOK_AROUND = join(import.meta.dirname, '../fixtures/look-around.cjs')

const isRoot = process.getuid?.() === 0
/** What stands before a program that is to run as root. */
const asRoot = isRoot ? [] : ['sudo', '-n']
const canIsolate =
  process.platform === 'linux' &&
  spawnSync('/bin/sh', ['-c', [...asRoot, 'unshare', '--net', 'ip', 'link'].join(' ')]).status === 0
const unlessNot = canIsolate ? '' : ' (not run: a network of its own takes Linux, ip and root)'

/** Runs a program in a network that leads nowhere, and says what it has asked of that. */
async function seenOf(folder: string, program: string, args: string[], env = process.env) {
  const path = join(folder, 'watched.json')
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  writeFileSync(path, JSON.stringify({ program, args, env, uid, gid }))
  const [first, ...rest] = [...asRoot, 'unshare', '--net', process.execPath, HARNESS, path]
  const harness = spawn(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
  expect(await once(harness, 'exit')).toEqual([0, null])
  return JSON.parse(readFileSync(path, 'utf8')) as Seen
}

test.describe('without a network', () => {
  test.skip(!canIsolate)

  test(`names, packets and sockets are seen where there are any${unlessNot}`, async ({
    userData,
  }) => {
    const asking = `
      require('node:net').connect(80, '192.0.2.77').on('error', () => undefined)
      require('node:dgram').createSocket('udp6').bind(5353)
      setTimeout(() => require('node:dns').lookup('dictionary.example', () => process.exit()), 200)`
    const { names, packets, sockets } = await seenOf(userData, process.execPath, ['-e', asking])
    expect([...new Set(names)]).toEqual(['dictionary.example'])
    expect(packets).toBeGreaterThan(0)
    expect(sockets.join()).toContain('0050')
    // One that listens, as for names of the house (mDNS): it lasts.
    expect(sockets.join()).toMatch(/udp6 0+:14E9/)
  })

  test(`a first start asks for no name, opens no socket and fetches no dictionary${unlessNot}`, async ({
    desktop,
    userData,
  }) => {
    const found = join(userData, 'seen.json')
    const { program, args, env } = appCommand(
      { env: { MICRO_MOMENTUM_SEEN: found } },
      desktop,
      userData,
      ['-r', LOOK_AROUND],
    )
    expect(await seenOf(userData, program, args, env)).toEqual({
      code: 0,
      names: [],
      packets: 0,
      sockets: [],
    })
    const { pages, dictionaries } = JSON.parse(readFileSync(found, 'utf8')) as {
      pages: string[]
      dictionaries: string[]
    }
    expect(pages.toSorted()).toEqual(['/main.html', '/quick-log.html'])
    expect(dictionaries).toEqual([])
    expect(existsSync(join(userData, 'Dictionaries'))).toBe(false)
  })
})
