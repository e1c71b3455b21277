import { join } from 'node:path'

import type { ElectronApplication } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Stage, setStage } from './launch.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage({ trayHost: false, notifications: false })
})
afterAll(() => stage.stop())

/** Seals a text in an app; answers with its beginning, all of it in base64, and the backend. */
function seal(app: ElectronApplication) {
  return app.evaluate(async ({ safeStorage }) => {
    const sealed = await safeStorage.encryptStringAsync('ein Schlüssel')
    return {
      available: await safeStorage.isAsyncEncryptionAvailable(),
      backend: safeStorage.getSelectedStorageBackend(),
      version: sealed.toString('latin1', 0, 3),
      sealed: sealed.toString('base64'),
    }
  })
}

function unseal(app: ElectronApplication, sealed: string) {
  return app.evaluate(
    ({ safeStorage }, sealed) =>
      safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64')).then(
        ({ result }) => result,
        () => 'refused',
      ),
    sealed,
  )
}

test('without a keyring everybody has the key, as the backend says', async () => {
  const app = await stage.launch('window')
  const { sealed, ...said } = await seal(app)
  expect(said).toEqual({ available: true, backend: 'basic_text', version: 'v10' })
  expect(await unseal(await stage.launch('window'), sealed)).toBe('ein Schlüssel')
})

test('what one keyring seals, another does not open', async () => {
  const keyring = (name: string) => ({ ELECTRON_STAND_IN_KEYRING: join(stage.folder(), name) })
  const env = keyring('one')
  const { sealed, ...said } = await seal(await stage.launch('window', { env }))
  expect(said).toEqual({ available: true, backend: 'gnome_libsecret', version: 'v11' })
  expect(await unseal(await stage.launch('window', { env }), sealed)).toBe('ein Schlüssel')
  expect(await unseal(await stage.launch('window', { env: keyring('two') }), sealed)).toBe(
    'refused',
  )
})

test('the half that blocks is not there', async () => {
  const app = await stage.launch('window')
  await expect(app.evaluate(({ safeStorage }) => safeStorage.encryptString('a'))).rejects.toThrow(
    'not in the stand-in: safeStorage.encryptString',
  )
})
