import { bodyOf, type LadderBody, type WrittenLadder } from '../shrink/engine/ladder-file.ts'

/** A ladder with all that is written of it. */
export interface WholeLadder extends LadderBody, Pick<WrittenLadder, 'name' | 'kind'> {
  triggers: readonly string[]
  /** Every line, those for what is hardest last. */
  every: LadderBody['lines']
}

/** Reads all of a ladder, for those who look at every one. */
export function wholeLadder(ladder: WrittenLadder): WholeLadder {
  const body = bodyOf(ladder)
  const triggers = ladder.triggerText.split('|').flatMap((one) => one.trim() || [])
  const every = [...body.lines, ...Object.values(body.forFriction).flat()]
  return { ...body, name: ladder.name, kind: ladder.kind, triggers, every }
}
