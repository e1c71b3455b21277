import { z } from 'zod'

import type { Ladder } from '../shrink.ts'
import { reads, sets } from './command.ts'
import type { SaveProblem } from './save-result.ts'
import { heavy } from './shrink.ts'

/** The person’s own language model. */
export const modelCommands = {
  /** The person's own language model, as far as it is set up. */
  'model.read': reads(z.strictObject({})).answers<ModelView>(),
  'model.change': sets(
    z.strictObject({
      on: z.boolean().optional(),
      url: z.string().max(2_000).optional(),
      model: z.string().max(200).optional(),
      /** `null` forgets it. */
      key: z.string().max(10_000).nullable().optional(),
    }),
  ).answers<ModelChangeResult>(),
  /** The same ladder from the person's own model. */
  'model.ladder': reads(z.strictObject(heavy)).answers<ModelLadder>(),
  /** Wait for the model no longer. */
  'model.cancel': sets(z.strictObject({})).answers<void>(),
}

/** The person's own language model. */
export interface ModelView {
  on: boolean
  url: string
  model: string
  /** Whether there is a key, and whether it is kept safely or until the app ends. */
  key: 'none' | 'kept' | 'until-quit'
  /** Whether there is one at all, perhaps for another address. */
  stored: boolean
}

export type ModelChangeResult =
  | { kind: 'changed' }
  | { kind: 'bad-url' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type ModelLadder =
  | { kind: 'ladder'; ladder: Ladder }
  | {
      kind: 'none'
      why: 'off' | 'cancelled' | 'slow' | 'failed' | 'nonsense'
      /** What the server answered with, where it refused: an HTTP status. */
      status?: number
    }
