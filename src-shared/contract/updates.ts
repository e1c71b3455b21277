import { z } from 'zod'

import type { ShippedWork } from '../licenses.ts'
import { reads, sets } from './command.ts'
import type { SettingsResult } from './save-result.ts'

/** Later versions of the app, and what this one is made of. */
export const updatesCommands = {
  'updates.read': reads(z.strictObject({})).answers<UpdatesView>(),
  /** Switch updates on or off. The server is asked after the answer, if it is due. */
  'updates.switch': sets(z.strictObject({ on: z.boolean() })).answers<SettingsResult>(),
  /** The licenses of the work of others in the app; none in a run without a build. */
  'licenses.read': reads(z.strictObject({})).answers<ShippedWork[]>(),
}

/** What the windows are told. */
export interface UpdatesEvents {
  'updates.changed': UpdatesView
}

export type UpdatesView =
  /** Updates of this copy are somebody else's: of what installed it, or of the person. */
  { way: 'installer' | 'by-hand' | 'source' } | { way: 'self'; on: boolean; found: UpdateFound }

/** What came of asking for a later version. */
export type UpdateFound =
  | { kind: 'nothing-yet' }
  /** An earlier run of the app has asked. In milliseconds since the epoch. */
  | { kind: 'asked'; at: number }
  | { kind: 'asking' }
  /** This is the latest version. */
  | { kind: 'latest'; at: number }
  | { kind: 'fetching'; version: string }
  /** It is installed when the app ends. */
  | { kind: 'ready'; version: string }
  /** It could not be asked for, fetched or kept; there is another try a day later. */
  | { kind: 'failed' }
