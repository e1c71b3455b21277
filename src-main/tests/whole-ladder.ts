import { join } from 'node:path'

import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { filesIn, ladderSources, type LadderSource } from '../shrink/build-ladders.ts'
import { bodyOf, type LadderBody } from '../shrink/engine/ladder-file.ts'
import { LADDERS } from './written-shrinker.ts'

/** A ladder with all that is written of it. */
interface WholeLadder extends LadderSource, LadderBody {
  /** Every line, those for what is hardest last. */
  every: LadderBody['lines']
}

/** All ladders of a language, for those who look at every one. */
export function wholeLadders(language: LadderLanguage) {
  const sources = ladderSources(language, new Map(filesIn(join(LADDERS, language))))
  const inFolder = (...folders: string[]) =>
    sources.filter(({ folder }) => folders.includes(folder)).map(wholeLadder)
  const [situations, kinds] = [inFolder('situations'), inFolder('kinds')]
  // A kind with triggers is found by them.
  const finer = [...inFolder('finer'), ...kinds.filter(({ triggers }) => triggers.length > 0)]
  const written = [...situations, ...finer]
  return { situations, finer, written, all: [...written, ...kinds] }
}

function wholeLadder(ladder: LadderSource): WholeLadder {
  const body = bodyOf(ladder.rows)
  const every = [...body.lines, ...Object.values(body.forFriction).flat()]
  return { ...ladder, ...body, every }
}
