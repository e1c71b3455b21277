import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the address of a socket may take, in bytes: 104 on macOS and 108 on Linux, with the end. */
const LONGEST_PATH = 100
const FOLDER = 'run'

/**
 * Where the app that runs listens to commands. On Linux and macOS a socket in a folder that the
 * person alone can enter; where that path is too long for a socket, in a folder like it among the
 * temporary ones. On Windows a pipe, whose name is written where others cannot read it.
 */
export function socketPlace(userData: string): string | undefined {
  return process.platform === 'win32'
    ? pipeName(userData)
    : join(socketFolder(userData), 'commands')
}

/** The same, made where it is not there yet. Throws if the folder is not the person's own. */
export function makeSocketPlace(userData: string): string {
  if (process.platform === 'win32') return pipeName(userData) ?? makePipeName(userData)
  const folder = socketFolder(userData)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!isOwnFolder(folder)) throw new Error('The folder of the socket belongs to somebody else.')
  return join(folder, 'commands')
}

/** Whether a folder is there that the person alone can enter: a socket in it is the app's. */
export function isOwnFolder(folder: string): boolean {
  try {
    const status = lstatSync(folder)
    return status.isDirectory() && status.uid === process.getuid?.() && (status.mode & 0o077) === 0
  } catch {
    return false
  }
}

function socketFolder(userData: string): string {
  const folder = join(userData, FOLDER)
  if (Buffer.byteLength(join(folder, 'commands')) <= LONGEST_PATH) return folder
  const name = createHash('sha256').update(userData).digest('hex').slice(0, 16)
  return `/tmp/micro-momentum-${process.getuid?.() ?? ''}-${name}`
}

function pipeName(userData: string): string | undefined {
  try {
    const name = readFileSync(join(userData, FOLDER, 'pipe'), 'utf8').trim()
    return name.startsWith(PIPE) ? name : undefined
  } catch {
    return undefined
  }
}

const PIPE = String.raw`\\.\pipe\micro-momentum-`

function makePipeName(userData: string): string {
  const name = `${PIPE}${randomUUID()}`
  mkdirSync(join(userData, FOLDER), { recursive: true, mode: 0o700 })
  writeFileSync(join(userData, FOLDER, 'pipe'), name, { mode: 0o600 })
  return name
}
