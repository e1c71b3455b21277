import { execFileSync, spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Runs a program in a network namespace of its own, as whoever calls, and says what of the network it
 * has asked for. To be started as root in a new namespace (`unshare --net`), with the path of a file
 * that says what is to be run; what was seen is written there, in its place.
 */

/** What is to be run. */
interface Watched {
  program: string
  args: readonly string[]
  env: Record<string, string>
  uid: number
  gid: number
}

/** What was seen. */
export interface Seen {
  /** The exit code of the program; null where a signal has ended it. */
  code: number | null
  /** Names that were to be looked up. */
  names: string[]
  /** Packets that would have left the computer. */
  packets: number
  /** Sockets of the internet, as `protocol local remote`. */
  sockets: string[]
}

const LINK = 'watched'
const NOWHERE = 'nowhere'
const DNS_PORT = 53
/** How often sockets are looked at, in milliseconds. */
const LOOK_MS = 20
/** A name follows the head of a question (RFC 1035, 4.1). */
const DNS_HEAD = 12

const ip = (...args: string[]): Buffer => execFileSync('ip', args)

/** Makes a network that leads nowhere: what is sent to it is counted, and gone. */
function makeNetwork(): void {
  writeFileSync('/proc/sys/net/ipv6/conf/all/disable_ipv6', '1')
  writeFileSync('/proc/sys/net/ipv6/conf/default/disable_ipv6', '1')
  ip('link', 'set', 'lo', 'up')
  ip('link', 'add', LINK, 'type', 'veth', 'peer', 'name', NOWHERE)
  for (const link of [LINK, NOWHERE]) ip('link', 'set', link, 'arp', 'off', 'up')
  ip('addr', 'add', '192.0.2.1/32', 'dev', LINK)
  // Questions for names come here, wherever the system sends them.
  for (const [, server = ''] of readFileSync('/etc/resolv.conf', 'utf8').matchAll(
    /^nameserver\s+(\d[\d.]*)$/gm,
  )) {
    if (!server.startsWith('127.')) ip('addr', 'add', `${server}/32`, 'dev', LINK)
  }
  ip('route', 'add', 'default', 'dev', LINK)
}

/**
 * Hears of every question for a name, and answers that there is no such.
 *
 * @param onQuestion is called while who asks still waits
 */
async function watchNames(names: Set<string>, onQuestion: () => void): Promise<() => void> {
  const server = createSocket('udp4')
  server.on('message', (question, { port, address }) => {
    names.add(nameIn(question))
    onQuestion()
    const answer = Buffer.from(question)
    answer[2] = 0x81
    answer[3] = 0x83
    server.send(answer, port, address)
  })
  await new Promise<void>((resolve) => {
    server.bind(DNS_PORT, resolve)
  })
  return () => server.close()
}

function nameIn(question: Buffer): string {
  const labels: string[] = []
  for (let at = DNS_HEAD; ;) {
    const length = question[at] ?? 0
    if (length === 0) return labels.join('.')
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
}

const OWN = `udp 00000000:${DNS_PORT.toString(16).padStart(4, '0').toUpperCase()}`

/**
 * A UDP socket of IPv6 that is connected to nothing. Chromium has one for a moment, to ask the system
 * whether an address of IPv6 could be reached: it sends nothing and is closed at once
 * (`StartIPv6ReachabilityCheck` in Chromium's net/dns/host_resolver_manager.cc).
 */
const UNCONNECTED = /^udp6 0+:[\dA-F]+ 0+:0+$/

/** Takes a look at the sockets there are; what is gone by the next one may be such a question. */
function socketWatch(sockets: Set<string>): () => void {
  let before = new Set<string>()
  return () => {
    const now = new Set(openSockets())
    for (const socket of now) {
      if (!UNCONNECTED.test(socket) || before.has(socket)) sockets.add(socket)
    }
    before = now
  }
}

function openSockets(): string[] {
  const sockets: string[] = []
  for (const protocol of ['tcp', 'udp', 'raw', 'tcp6', 'udp6', 'raw6']) {
    let lines: string[]
    try {
      lines = readFileSync(`/proc/self/net/${protocol}`, 'utf8').trim().split('\n').slice(1)
    } catch {
      continue
    }
    for (const line of lines) {
      const [, local, remote] = line.trim().split(/\s+/)
      const socket = `${protocol} ${local} ${remote}`
      if (!socket.startsWith(OWN)) sockets.push(socket)
    }
  }
  return sockets
}

/** How many packets have gone out: the ninth number behind the name (proc(5), `/proc/net/dev`). */
function sent(): number {
  const line = readFileSync('/proc/self/net/dev', 'utf8').match(new RegExp(`${LINK}:(.*)`))?.[1]
  return Number(line?.trim().split(/\s+/)[9])
}

async function watch({ program, args, env, uid, gid }: Watched): Promise<Seen> {
  makeNetwork()
  const names = new Set<string>()
  const sockets = new Set<string>()
  const look = socketWatch(sockets)
  // A socket may be gone before it is looked for again.
  const stop = await watchNames(names, look)
  const before = sent()
  const child = spawn(program, args, { env, uid, gid, stdio: ['ignore', 'inherit', 'inherit'] })
  const looking = setInterval(look, LOOK_MS)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  clearInterval(looking)
  stop()
  return { code, names: [...names], packets: sent() - before, sockets: [...sockets] }
}

const [, , path = ''] = process.argv
const watched = JSON.parse(readFileSync(path, 'utf8')) as Watched
writeFileSync(path, JSON.stringify(await watch(watched)))
