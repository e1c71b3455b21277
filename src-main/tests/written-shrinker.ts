import { join } from 'node:path'

import { shrinkerFor, type Shrinker } from '../shrink/engine/shrinker.ts'
import { ladderFolder } from '../shrink/ladder-folder.ts'

/** The ladders as they are written, before they are built into the app. */
export const writtenLadders = ladderFolder(join(import.meta.dirname, '../shrink/ladders'))

/** The shrinker with these ladders, in English. */
export const writtenShrinker: Shrinker = shrinkerFor('en', writtenLadders)
