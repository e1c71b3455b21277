import { join } from 'node:path'

import { writtenLadders as ladders } from '../shrink/build-ladders.ts'
import { shrinkerFor, type Shrinker } from '../shrink/engine/shrinker.ts'

/** Where ladders are written. */
export const LADDERS = join(import.meta.dirname, '../shrink/ladders')

/** The ladders as they are written, before they are built into the app. */
export const writtenLadders = ladders(LADDERS)

/** The shrinker with these ladders, in English. */
export const writtenShrinker: Shrinker = shrinkerFor('en', writtenLadders)
