import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'
import { app } from './app.ts'

/** What Chromium on Linux seals with where there is no keyring: the key stands in its source. */
const PASSWORD_KNOWN_TO_ALL = 'peanuts'
const IV = Buffer.alloc(16, ' ')

function keyOf(password: string): Buffer {
  return pbkdf2Sync(password, 'saltysalt', 1, 16, 'sha1')
}

/**
 * The keyring that this process was given. A real one is a service; this is a file with one random
 * password in it, made when it is first needed.
 */
function keyring(): string | undefined {
  return process.env['ELECTRON_STAND_IN_KEYRING'] || undefined
}

function keyringPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(16).toString('base64'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** The password for what begins with a version, as far as it is at hand. */
function passwordOf(version: string): string | undefined {
  if (version === 'v10') return PASSWORD_KNOWN_TO_ALL
  const file = keyring()
  return version === 'v11' && file !== undefined ? keyringPassword(file) : undefined
}

function mustBeReady(): void {
  if (!app.isReady()) throw new Error('safeStorage cannot be used before app is ready')
}

async function encryptStringAsync(plainText: string): Promise<Buffer> {
  mustBeReady()
  const version = keyring() === undefined ? 'v10' : 'v11'
  const cipher = createCipheriv('aes-128-cbc', keyOf(passwordOf(version) ?? ''), IV)
  return Buffer.concat([Buffer.from(version), cipher.update(plainText, 'utf8'), cipher.final()])
}

async function decryptStringAsync(
  encrypted: Buffer,
): Promise<Electron.DecryptStringAsyncReturnValue> {
  mustBeReady()
  if (!Buffer.isBuffer(encrypted)) {
    throw new Error('Expected the first argument of decryptStringAsync() to be a buffer')
  }
  if (encrypted.length === 0) return { shouldReEncrypt: false, result: '' }
  try {
    const password = passwordOf(encrypted.toString('latin1', 0, 3))
    if (password === undefined) throw new Error('There is no key for it.')
    const decipher = createDecipheriv('aes-128-cbc', keyOf(password), IV)
    const result = Buffer.concat([decipher.update(encrypted.subarray(3)), decipher.final()])
    return { shouldReEncrypt: false, result: result.toString('utf8') }
  } catch {
    throw new Error(
      'Error while decrypting the ciphertext provided to safeStorage.decryptStringAsync.',
    )
  }
}

/**
 * `safeStorage`, the asynchronous half, as on Linux: `basic_text` unless there is a keyring. Like
 * Electron it says that encryption is available in both cases.
 */
export const safeStorage = strict('safeStorage', {
  isAsyncEncryptionAvailable: async () => app.isReady(),
  encryptStringAsync,
  decryptStringAsync,
  getSelectedStorageBackend: () => {
    if (!app.isReady()) return 'unknown'
    return keyring() === undefined ? 'basic_text' : 'gnome_libsecret'
  },
} satisfies Pick<
  Electron.SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
  | 'getSelectedStorageBackend'
>)
