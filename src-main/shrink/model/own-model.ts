import type {
  ModelChangeResult,
  ModelLadder,
  ModelView,
} from '../../../src-shared/contract/model.ts'
import type { Friction } from '../../../src-shared/records.ts'
import type { CareGate } from '../../care/care-gate.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import type { Timer } from '../../kernel/ports.ts'
import { serialQueue } from '../../kernel/serial-queue.ts'
import type { SettingsFile } from '../../settings/settings-file.ts'
import { isGoodStep } from './good-step.ts'
import { askEndpoint, endpointAt, type EndpointAnswer, type Fetch } from './model-endpoint.ts'
import { ladderRequest, plainerRequest, stepsInAnswer } from './model-request.ts'
import { changeModel, keyState, type ModelChanges } from './model-settings.ts'
import { keyStore, type KeyStore } from './own-key.ts'
import type { Sealer } from './sealed-text.ts'

/** How long a ladder may take, from the asking, in milliseconds. */
export const MODEL_PATIENCE_MS = 8_000

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

interface Parts {
  settings: Pick<SettingsFile, 'current' | 'change'>
  sealer: Sealer
  timer: Timer
  gate: Pick<CareGate, 'read'>
  /** The verb that a step begins with, if it is a known one. */
  verbOf: (step: string) => string | undefined
  fetch: Fetch
}

/** Small steps as the model gave them, the smallest first, or why there are none. */
type ModelSteps = { kind: 'steps'; steps: string[] } | Extract<ModelLadder, { kind: 'none' }>

type WhyNone = Extract<ModelLadder, { kind: 'none' }>['why']

/** Holds together what is set up, the key, and the one request there may be. */
export function openOwnModel(parts: Parts): OwnModel {
  const { settings, sealer, timer, gate, verbOf } = parts
  const enqueue = serialQueue()
  const keys = keyStore({ settings, sealer, enqueue })
  let waiting: AbortController | undefined

  const cancel = (): void => waiting?.abort('cancelled' satisfies WhyNone)

  /** Where it may be asked about some words; undefined if it may not. */
  function endpointFor(words: readonly string[]): URL | undefined {
    const { on, url } = settings.current().model
    const endpoint = on ? endpointAt(url) : undefined
    // A model may say anything: a person who may be in danger is not handed to it, nor are words
    // of harm, whatever they are about.
    const isCare = gate.read(words) !== undefined || !words.every(isSafeToSay)
    return isCare ? undefined : endpoint
  }

  return {
    isOn() {
      const { on, url } = settings.current().model
      return on && endpointAt(url) !== undefined
    },

    async read() {
      const { on, url, model, key } = settings.current().model
      const stored = keys.heldFor() !== undefined || key !== undefined
      return { on, url, model, key: await keyState(parts, keys), stored }
    },

    change: (changes) => enqueue(() => changeModel(changes, settings, keys, cancel)),

    async steps(text, friction) {
      cancel()
      const endpoint = endpointFor([text, friction.words ?? ''])
      if (endpoint === undefined) return { kind: 'none', why: 'off' }
      const own = new AbortController()
      waiting = own
      const stop = timer.after(MODEL_PATIENCE_MS, () => own.abort('slow' satisfies WhyNone))
      try {
        const answer = await Promise.race([
          answerOf(endpoint, { text, friction }, own.signal, parts, keys),
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

    cancel,
  }
}

/** What the server says; asked more plainly where it does not know some of what helps. */
async function answerOf(
  url: URL,
  asked: { text: string; friction: Friction },
  signal: AbortSignal,
  { settings, fetch }: Pick<Parts, 'settings' | 'fetch'>,
  keys: KeyStore,
): Promise<EndpointAnswer> {
  const key = await keys.keyFor(url)
  const request = ladderRequest(asked, settings.current().model.model)
  const answer = await askEndpoint(url, request, key, signal, fetch)
  const notUnderstood =
    answer.kind === 'refused' && (answer.status === 400 || answer.status === 422)
  return notUnderstood ? askEndpoint(url, plainerRequest(request), key, signal, fetch) : answer
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
