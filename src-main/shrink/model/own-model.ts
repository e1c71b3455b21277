import { z } from 'zod'

import type {
  ModelChangeResult,
  ModelLadder,
  ModelView,
} from '../../../src-shared/contract/model.ts'
import type { Friction } from '../../../src-shared/records.ts'
import type { CareGate } from '../../care/care-gate.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import type { Timer } from '../../kernel/ports.ts'
import { oneAtATime } from '../../kernel/serial-queue.ts'
import type { SettingsFile } from '../../settings/settings-file.ts'
import { parseJson } from '../../storage/parse-json.ts'
import { isGoodStep } from './good-step.ts'
import { askEndpoint, endpointAt, type EndpointAnswer, type Fetch } from './model-endpoint.ts'
import { ladderRequest, plainerRequest, stepsInAnswer } from './model-request.ts'
import type { Sealer } from './sealed-text.ts'

/** How long a ladder may take, from the asking, in milliseconds. */
export const MODEL_PATIENCE_MS = 8_000
/** How long Settings wait for the system to open a key, in milliseconds. */
const KEY_PATIENCE_MS = 1_000

/** The person's own language model: optional, and off until they switch it on. */
export interface OwnModel {
  /** Whether it is asked at all. */
  isOn(): boolean
  /** How it is set up; never the key. */
  read(): Promise<ModelView>
  change(changes: ModelChanges): Promise<ModelChangeResult>
  /** Asks for the steps of a ladder, one at a time: who asks again no longer waits for the one before. */
  steps(text: string, friction: Friction): Promise<ModelSteps>
  cancel(): void
}

interface ModelChanges {
  on?: boolean | undefined
  url?: string | undefined
  model?: string | undefined
  /** `null` forgets it. */
  key?: string | null | undefined
}

interface Parts {
  settings: Pick<SettingsFile, 'current' | 'change'>
  sealer: Sealer
  timer: Timer
  gate: Pick<CareGate, 'read'>
  /** The verb that a step begins with, if it is a known one. */
  verbOf: (step: string) => string | undefined
  fetch: Fetch
}

/** A key, and for which server it was given: it goes to no other, whatever the address becomes. */
const ownKeySchema = z.object({ origin: z.string(), key: z.string() })
type OwnKey = z.infer<typeof ownKeySchema>

/** Small steps as the model gave them, the smallest first, or why there are none. */
type ModelSteps = { kind: 'steps'; steps: string[] } | Extract<ModelLadder, { kind: 'none' }>

type WhyNone = Extract<ModelLadder, { kind: 'none' }>['why']

/** Holds together what is set up, the key, and the one request there may be. */
export function openOwnModel({ settings, sealer, timer, gate, verbOf, fetch }: Parts): OwnModel {
  const inTurn = oneAtATime()
  /** Where the system has no safe place for it, the key is here until the app ends. */
  let held: OwnKey | undefined
  /** What was unsealed, so that a keychain asks the person once. */
  let opened: { sealed: string; own: OwnKey } | undefined
  let waiting: AbortController | undefined

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
    return inTurn(async () => {
      const sealed = await sealer.seal(JSON.stringify(own))
      const { model } = settings.current()
      if (sealed === undefined || model.key !== stale) return
      opened = { sealed, own }
      settings.change({ model: { ...model, key: sealed } })
    })
  }

  /** The key for a server, where there is one that can be used. */
  async function keyFor(url: URL): Promise<string | undefined> {
    const own = held ?? (await unsealed())
    return own?.origin === url.origin ? own.key : undefined
  }

  async function keyState(): Promise<ModelView['key']> {
    const { on, url, key } = settings.current().model
    const endpoint = endpointAt(url)
    if (held !== undefined) return held.origin === endpoint?.origin ? 'until-quit' : 'none'
    if (key === undefined) return 'none'
    // Nobody is asked to open a keychain for something that is off.
    if (!on || endpoint === undefined) return 'kept'
    const late = Promise.withResolvers<'kept'>()
    const stop = timer.after(KEY_PATIENCE_MS, () => late.resolve('kept'))
    const found = keyFor(endpoint).then((found) => (found === undefined ? 'none' : 'kept'))
    return Promise.race([found, late.promise]).finally(stop)
  }

  async function change({ key, ...changes }: ModelChanges): Promise<ModelChangeResult> {
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
      held = opened = undefined
      delete model.key
    } else if (given !== undefined && given !== '') {
      if (endpoint === undefined) return { kind: 'bad-url' }
      const own = { origin: endpoint.origin, key: given }
      const sealed = await sealer.seal(JSON.stringify(own))
      held = sealed === undefined ? own : undefined
      opened = sealed === undefined ? undefined : { sealed, own }
      delete model.key
      if (sealed !== undefined) model.key = sealed
    }
    // Whoever changes where or whether it is asked waits for no answer from before.
    waiting?.abort('cancelled' satisfies WhyNone)
    const outcome = settings.change({ model })
    return outcome.kind === 'kept'
      ? { kind: 'changed' }
      : { kind: 'not-saved', problem: outcome.problem }
  }

  /** What the server says; asked more plainly where it does not know some of what helps. */
  async function answerOf(
    url: URL,
    text: string,
    friction: Friction,
    signal: AbortSignal,
  ): Promise<EndpointAnswer> {
    const key = await keyFor(url)
    const request = ladderRequest({ text, friction }, settings.current().model.model)
    const answer = await askEndpoint(url, request, key, signal, fetch)
    const notUnderstood =
      answer.kind === 'refused' && (answer.status === 400 || answer.status === 422)
    return notUnderstood ? askEndpoint(url, plainerRequest(request), key, signal, fetch) : answer
  }

  const isOn = (): boolean => {
    const { on, url } = settings.current().model
    return on && endpointAt(url) !== undefined
  }

  return {
    isOn,

    async read() {
      const { on, url, model } = settings.current().model
      const stored = held !== undefined || settings.current().model.key !== undefined
      return { on, url, model, key: await keyState(), stored }
    },

    change: (changes) => inTurn(() => change(changes)),

    async steps(text, friction) {
      waiting?.abort('cancelled' satisfies WhyNone)
      const { on, url } = settings.current().model
      const endpoint = on ? endpointAt(url) : undefined
      if (endpoint === undefined) return { kind: 'none', why: 'off' }
      // A model may say anything: somebody who may be in danger is not handed to it, nor are words
      // of harm, whatever they are about.
      const words = [text, friction.words ?? '']
      if (gate.read(words) !== undefined || !words.every(isSafeToSay)) {
        return { kind: 'none', why: 'off' }
      }
      const own = new AbortController()
      waiting = own
      const stop = timer.after(MODEL_PATIENCE_MS, () => own.abort('slow' satisfies WhyNone))
      try {
        const answer = await Promise.race([
          answerOf(endpoint, text, friction, own.signal),
          aborted(own.signal),
        ])
        return stepsIn(answer, (step) => isGoodStep(step, text, verbOf))
      } catch {
        const why = own.signal.aborted ? (own.signal.reason as WhyNone) : 'failed'
        return { kind: 'none', why }
      } finally {
        stop()
        if (waiting === own) waiting = undefined
      }
    },

    cancel: () => waiting?.abort('cancelled' satisfies WhyNone),
  }
}

/** Rejects when the signal says so: a keychain hears no signal. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('No longer waited for.')), {
      once: true,
    })
  })
}

function stepsIn(answer: EndpointAnswer, isGood: (step: string) => boolean): ModelSteps {
  switch (answer.kind) {
    case 'unreachable':
      return { kind: 'none', why: 'failed' }
    case 'refused':
      return { kind: 'none', why: 'failed', status: answer.status }
    case 'endless':
      return { kind: 'none', why: 'nonsense' }
    case 'answered': {
      const steps = stepsInAnswer(answer.body, isGood)
      if (steps === undefined) return { kind: 'none', why: 'nonsense' }
      return { kind: 'steps', steps }
    }
  }
}
