import { describe, expect, test } from 'vitest'

import { sealer, type Safe } from './sealed-text.ts'

/** A keychain of a test. */
function safe(over: Partial<Safe> = {}, prefix = 'v11'): Safe {
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: (text) => Promise.resolve(Buffer.from(prefix + btoa(text))),
    decryptStringAsync: (sealed) =>
      Promise.resolve({ result: atob(sealed.toString().slice(3)), shouldReEncrypt: false }),
    ...over,
  }
}

describe('a sealed text', () => {
  test('can be read again, and says nothing by itself', async () => {
    const seals = sealer(safe(), 'linux')
    const sealed = await seals.seal('secret')
    expect(sealed).not.toContain('secret')
    expect(await seals.unseal(sealed ?? '')).toEqual({ text: 'secret', stale: false })
  })

  test.each<[string, Safe, NodeJS.Platform]>([
    ['cannot', safe({ isAsyncEncryptionAvailable: () => Promise.resolve(false) }), 'darwin'],
    [
      'seals by a key in its source',
      safe({ getSelectedStorageBackend: () => 'basic_text' }),
      'linux',
    ],
    ['says one thing and does another', safe({}, 'v10'), 'linux'],
    ['breaks', safe({ encryptStringAsync: () => Promise.reject(new Error('locked')) }), 'linux'],
  ])('is none where the system %s', async (_, safe, platform) => {
    expect(await sealer(safe, platform).seal('secret')).toBeUndefined()
  })

  test('begins otherwise on other systems, which have no such backends', async () => {
    const none = (): never => {
      throw new Error('not on this system')
    }
    const seals = sealer(safe({ getSelectedStorageBackend: none }, 'v10'), 'darwin')
    expect(await seals.seal('secret')).toBeDefined()
  })

  test('of another machine is none', async () => {
    const failing = safe({ decryptStringAsync: () => Promise.reject(new Error('another key')) })
    expect(await sealer(failing, 'win32').unseal('AAAA')).toBeUndefined()
  })
})
