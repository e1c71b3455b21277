import type { ModelChangeResult, ModelView } from '../../../src-shared/contract/model.ts'
import type { Timer } from '../../kernel/ports.ts'
import type { SettingsFile } from '../../settings/settings-file.ts'
import { endpointAt } from './model-endpoint.ts'
import type { KeyStore } from './own-key.ts'

/** How long Settings wait for the system to open a key, in milliseconds. */
const KEY_PATIENCE_MS = 1_000

type Settings = Pick<SettingsFile, 'current' | 'change'>

/** What is to be another way; what is not given stays. */
export interface ModelChanges {
  on?: boolean | undefined
  url?: string | undefined
  model?: string | undefined
  /** `null` forgets it. */
  key?: string | null | undefined
}

/**
 * What Settings say of the key. A keychain that does not answer within a second counts as having it.
 */
export async function keyState(
  { settings, timer }: { settings: Settings; timer: Timer },
  keys: KeyStore,
): Promise<ModelView['key']> {
  const { on, url, key } = settings.current().model
  const endpoint = endpointAt(url)
  const heldFor = keys.heldFor()
  if (heldFor !== undefined) return heldFor === endpoint?.origin ? 'until-quit' : 'none'
  if (key === undefined) return 'none'
  // Opening a keychain may ask the person for a password: not for something that is off.
  if (!on || endpoint === undefined) return 'kept'
  const late = Promise.withResolvers<'kept'>()
  const stop = timer.after(KEY_PATIENCE_MS, () => late.resolve('kept'))
  const found = keys.keyFor(endpoint).then((found) => (found === undefined ? 'none' : 'kept'))
  return Promise.race([found, late.promise]).finally(stop)
}

/**
 * Changes how the model is set up; durable when answered. The key is sealed before it is saved.
 *
 * @param cancel ends the request that waits for an answer
 */
export async function changeModel(
  { key, ...changes }: ModelChanges,
  settings: Settings,
  keys: KeyStore,
  cancel: () => void,
): Promise<ModelChangeResult> {
  const before = settings.current().model
  const url = changes.url?.trim()
  const endpoint = endpointAt(url ?? before.url)
  if (url !== undefined && url !== '' && endpoint === undefined) return { kind: 'bad-url' }
  const model = {
    ...before,
    ...(changes.on !== undefined && { on: changes.on }),
    ...(url !== undefined && { url }),
    ...(changes.model !== undefined && { model: changes.model.trim() }),
  }
  // Whatever a paste brought along cannot be in a key.
  const given = key?.replaceAll(/[^\x21-\x7E]/g, '')
  if (key === null) {
    keys.forget()
    delete model.key
  } else if (given !== undefined && given !== '') {
    if (endpoint === undefined) return { kind: 'bad-url' }
    const sealed = await keys.take(endpoint.origin, given)
    delete model.key
    if (sealed !== undefined) model.key = sealed
  }
  // An answer to the settings from before is of no use any more.
  cancel()
  const outcome = settings.change({ model })
  return outcome.kind === 'kept'
    ? { kind: 'changed' }
    : { kind: 'not-saved', problem: outcome.problem }
}
