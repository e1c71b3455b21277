import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

import type { PrivateDesktop } from '../../electron-stand-in/desktop.ts'

/** Where Debian, Ubuntu and others have noVNC's pages. */
const NOVNC = '/usr/share/novnc'

const FIRST_PAGE = 'index.html'

/** The first port that is tried, which noVNC usually has, and how many after it. */
const FIRST_PORT = 6080
const PORTS = 40
/** A VNC password has eight characters at most; these can stand in an address as they are. */
const PASSWORD_LENGTH = 8
const PASSWORD_LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LOOK_AGAIN_MS = 50
const TIMEOUT_MS = 20_000

/** The first page: takes the password from the address and gives it to noVNC, which connects. */
const PAGE = (id: string): string => `<!doctype html>
<meta charset="utf-8">
<title>Micro-Momentum</title>
<!-- ${id} -->
<script>
const settings = { autoconnect: true, reconnect: true, resize: 'scale', password: location.hash.slice(1) }
location.replace('vnc.html#' + new URLSearchParams(settings))
</script>
`

/**
 * Lets a desktop be seen and used in a browser on this machine: x11vnc on a socket in the desktop's
 * own folder, websockify and noVNC on a free port of the loopback device, and a random password.
 *
 * @returns the address, password included
 */
export async function openBrowserView(desktop: PrivateDesktop): Promise<string> {
  const password = newPassword()
  const socket = join(desktop.folder, 'vnc')
  const passwordFile = join(desktop.folder, 'vnc-password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  desktop.start(
    'x11vnc',
    '-unixsock',
    socket,
    // Both: with a port of IPv4 alone at 0 it listens on all addresses of IPv6.
    '-rfbport',
    '0',
    '-rfbportv6',
    '0',
    '-passwdfile',
    passwordFile,
    '-forever',
    '-shared',
    '-norc',
    '-repeat',
    '-quiet',
  )
  const id = randomBytes(16).toString('hex')
  const pages = layOutPages(desktop.folder, id)
  const [port] = await Promise.all([
    serve(desktop, pages, socket, id),
    until('x11vnc', () => Promise.resolve(existsSync(socket))),
  ])
  return `http://127.0.0.1:${port}/#${password}`
}

function newPassword(): string {
  const letters = Array.from({ length: PASSWORD_LENGTH }, () =>
    PASSWORD_LETTERS.charAt(randomInt(PASSWORD_LETTERS.length)),
  )
  return letters.join('')
}

/** A folder with noVNC's pages and our first one. */
function layOutPages(folder: string, id: string): string {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  for (const name of readdirSync(NOVNC).filter((one) => one !== FIRST_PAGE)) {
    symlinkSync(join(NOVNC, name), join(pages, name))
  }
  writeFileSync(join(pages, FIRST_PAGE), PAGE(id))
  return pages
}

/** Serves the pages on the first port that is free. */
async function serve(
  desktop: PrivateDesktop,
  pages: string,
  socket: string,
  id: string,
): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    if (await isTaken(port)) continue
    desktop.start('websockify', '--web', pages, '--unix-target', socket, `127.0.0.1:${port}`)
    // Somebody else may have been faster: then it is their page that answers.
    if ((await firstAnswer(port)).includes(id)) return port
  }
  throw new Error(`All ports from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} are taken.`)
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function firstAnswer(port: number): Promise<string> {
  let page = ''
  await until('websockify', async () => {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/`)
      page = await answer.text()
      return true
    } catch {
      return false
    }
  })
  return page
}

async function until(name: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += LOOK_AGAIN_MS) {
    if (waited > TIMEOUT_MS) throw new Error(`${name} did not start in time.`)
    await after(LOOK_AGAIN_MS)
  }
}
