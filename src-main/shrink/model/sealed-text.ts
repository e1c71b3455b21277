import type { SafeStorage } from 'electron'

/**
 * What of Electron keeps secrets. The asynchronous half: the other is deprecated, and blocks the
 * whole app while a keychain asks the person for a password.
 */
export type Safe = Pick<
  SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
  | 'getSelectedStorageBackend'
>

/** Seals texts so that this system alone, for this person alone, can read them again. */
export interface Sealer {
  /** The sealed text, in base64; undefined if this system has no safe place for its key. */
  seal(text: string): Promise<string | undefined>
  /**
   * The text of a sealed one; undefined if it cannot be read here and now, as after a move to
   * another machine or while the keychain is locked. `stale`: to be sealed again.
   */
  unseal(sealed: string): Promise<{ text: string; stale: boolean } | undefined>
}

/** With this Chromium begins, on Linux, what is sealed with a key that stands in its source. */
const KEY_KNOWN_TO_ALL = 'v10'

/** Seals by the system's keychain. To be used when the app is ready. */
export function sealer(safe: Safe, platform: NodeJS.Platform): Sealer {
  const isLinux = platform === 'linux'
  return {
    async seal(text) {
      try {
        if (!(await safe.isAsyncEncryptionAvailable())) return undefined
        if (isLinux && safe.getSelectedStorageBackend() === 'basic_text') return undefined
        const sealed = await safe.encryptStringAsync(text)
        // The backend is what suits the desktop, whether or not it is running: this is what was done.
        if (isLinux && sealed.toString('latin1', 0, 3) === KEY_KNOWN_TO_ALL) return undefined
        return sealed.toString('base64')
      } catch {
        return undefined
      }
    },

    async unseal(sealed) {
      try {
        const { result, shouldReEncrypt } = await safe.decryptStringAsync(
          Buffer.from(sealed, 'base64'),
        )
        return { text: result, stale: shouldReEncrypt }
      } catch {
        return undefined
      }
    },
  }
}
