import { z } from 'zod'

import type { Queue } from '../../kernel/serial-queue.ts'
import type { SettingsFile } from '../../settings/settings-file.ts'
import { parseJson } from '../../storage/parse-json.ts'
import type { Sealer } from './sealed-text.ts'

/** A key, and for which server it was given: it goes to no other, whatever the address becomes. */
const ownKeySchema = z.object({ origin: z.string(), key: z.string() })
type OwnKey = z.infer<typeof ownKeySchema>

interface Parts {
  settings: Pick<SettingsFile, 'current' | 'change'>
  sealer: Sealer
  /** Changes of the settings are made one at a time. */
  enqueue: Queue
}

/** The key of the person's own model, sealed by the system where it has a safe place for it. */
export interface KeyStore {
  /** The key for a server, if there is one that can be used. */
  keyFor(url: URL): Promise<string | undefined>
  /** For which server the key is that is here until the app ends; undefined if there is none. */
  heldFor(): string | undefined
  /** Forgets the key. */
  forget(): void
  /** Takes a key, and answers with what is to stand in the settings; undefined if nothing is. */
  take(origin: string, key: string): Promise<string | undefined>
}

/** Opens the place of the key. Nothing is unsealed before it is asked for. */
export function keyStore({ settings, sealer, enqueue }: Parts): KeyStore {
  /** Where the system has no safe place for it, the key is here until the app ends. */
  let held: OwnKey | undefined
  /** What was unsealed, so that a keychain asks the person once. */
  let opened: { sealed: string; own: OwnKey } | undefined

  async function unsealed(): Promise<OwnKey | undefined> {
    const sealed = settings.current().model.key
    if (sealed === undefined) return undefined
    if (opened?.sealed === sealed) return opened.own
    const found = await sealer.unseal(sealed)
    const own = ownKeySchema.safeParse(parseJson(found?.text ?? '')).data
    if (own === undefined) return undefined
    opened = { sealed, own }
    if (found?.stale === true) void sealAgain(sealed, own)
    return own
  }

  /** The system has a better key now. */
  function sealAgain(stale: string, own: OwnKey): Promise<void> {
    return enqueue(async () => {
      const sealed = await sealer.seal(JSON.stringify(own))
      const { model } = settings.current()
      if (sealed === undefined || model.key !== stale) return
      opened = { sealed, own }
      settings.change({ model: { ...model, key: sealed } })
    })
  }

  return {
    async keyFor(url) {
      const own = held ?? (await unsealed())
      return own?.origin === url.origin ? own.key : undefined
    },
    heldFor: () => held?.origin,
    forget: () => void (held = opened = undefined),
    async take(origin, key) {
      const own = { origin, key }
      const sealed = await sealer.seal(JSON.stringify(own))
      held = sealed === undefined ? own : undefined
      opened = sealed === undefined ? undefined : { sealed, own }
      return sealed
    },
  }
}
