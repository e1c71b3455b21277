import type { WrittenLadder } from './ladder-file.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'

/** The words of all triggers as stems, and how rare each is among the ladders. */
export type Triggers = ReturnType<typeof triggersOf>

/** How sure a ladder has to be before it answers. */
export interface Thresholds {
  /** The least share of a task's own words that a trigger covers, from 0 to 1. */
  cover: number
  /** The least sum of the rarities of a trigger's stems. */
  weight: number
}

/**
 * Lists the ladders by the stems of their triggers. The triggers themselves, of which there are
 * thousands, are cut into stems for those ladders alone that share a word with a task.
 */
export function triggersOf(ladders: readonly WrittenLadder[], reader: TaskReader) {
  const postings = new Map<string, WrittenLadder[]>()
  for (const ladder of ladders) {
    for (const one of reader.stemsIn(ladder.triggerText)) {
      const known = postings.get(one)
      if (known === undefined) postings.set(one, [ladder])
      else if (known.at(-1) !== ladder) known.push(ladder)
    }
  }
  const cut = new Map<WrittenLadder, readonly (readonly string[])[]>()
  return {
    /** The ladders that have a stem in one of their triggers. */
    postings: postings as ReadonlyMap<string, readonly WrittenLadder[]>,
    /** ln of the number of ladders by those that have the stem; 0 for one that none has. */
    rarity(stem: string): number {
      const found = postings.get(stem)
      return found === undefined ? 0 : Math.log((ladders.length + 1) / found.length)
    },
    /** The rarity of a stem that one ladder has: languages have more or fewer ladders. */
    rarest: Math.max(Math.log(ladders.length + 1), 1),
    /** A ladder's triggers, each as its stems. */
    stemsOf(ladder: WrittenLadder): readonly (readonly string[])[] {
      const known = cut.get(ladder) ?? ladder.triggers.map(reader.stemsIn)
      cut.set(ladder, known)
      return known
    },
  }
}

/** Finds the ladder with the trigger that covers most of a task with the rarest words. */
export type TriggerIndex = (task: ReadTask) => WrittenLadder | undefined

/**
 * @param ladders the ones that are looked at, of those that have triggers
 * @param agrees whether what a task does is what a ladder is for; asked of ladders whose triggers
 *   do not have the task's verb
 */
export function triggerIndex(
  ladders: readonly WrittenLadder[],
  { postings, rarity, stemsOf }: Triggers,
  reader: TaskReader,
  least: Thresholds,
  agrees: (verb: string, ladder: WrittenLadder) => boolean,
): TriggerIndex {
  const all = new Set(ladders)
  const weightOf = (stems: readonly string[]) => stems.reduce((sum, one) => sum + rarity(one), 0)

  /** Whether one of a ladder's triggers that find it begins with a verb. */
  function hasVerb(ladder: WrittenLadder, verb: string): boolean {
    return stemsOf(ladder).some(
      (stems) => reader.verbIn(stems) === verb && weightOf(stems) >= least.weight,
    )
  }

  return ({ stems, content, verb }) => {
    const has = new Set(stems)
    const candidates = new Set([...has].flatMap((one) => postings.get(one) ?? []))
    let found: { ladder: WrittenLadder; score: number } | undefined
    for (const ladder of candidates) {
      if (!all.has(ladder)) continue
      for (const asked of stemsOf(ladder)) {
        if (!asked.every((one) => has.has(one))) continue
        const weight = weightOf(asked)
        const cover = asked.filter((one) => content.has(one)).length / Math.max(1, content.size)
        const score = weight * (1 + cover)
        if (weight < least.weight || cover < least.cover) continue
        if (found !== undefined && score <= found.score) continue
        const isOwn = verb === undefined || hasVerb(ladder, verb)
        if (isOwn || agrees(verb, ladder)) found = { ladder, score }
      }
    }
    return found?.ladder
  }
}
