import type { WrittenLadder } from './ladder-file.ts'
import type { ReadTask, TaskReader } from './task-reader.ts'

/** The triggers of ladders as stems, and how rare each stem is among them. */
export interface Triggers {
  ofLadder: ReadonlyMap<WrittenLadder, readonly (readonly string[])[]>
  /** ln of the number of ladders by those that have the stem. */
  rarity: ReadonlyMap<string, number>
}

/** How sure a ladder has to be before it answers. */
export interface Thresholds {
  /** The least share of a task's own words that a trigger covers, from 0 to 1. */
  cover: number
  /** The least sum of the rarities of a trigger's stems. */
  weight: number
}

interface Trigger {
  ladder: WrittenLadder
  stems: readonly string[]
  weight: number
}

/** The stems of every trigger. */
export function triggersOf(ladders: readonly WrittenLadder[], reader: TaskReader): Triggers {
  const ofLadder = new Map(
    ladders.map((ladder) => [ladder, ladder.triggers.map(reader.stemsIn)] as const),
  )
  const counts = new Map<string, number>()
  for (const triggers of ofLadder.values()) {
    for (const one of new Set(triggers.flat())) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const rarity = [...counts].map(([one, n]) => [one, Math.log((ofLadder.size + 1) / n)] as const)
  return { ofLadder, rarity: new Map(rarity) }
}

/** Finds the ladder with the trigger that covers most of a task with the rarest words. */
export type TriggerIndex = (task: ReadTask) => WrittenLadder | undefined

/**
 * @param agrees whether what a task does is what a ladder is for; asked of ladders whose triggers
 *   do not have the task's verb
 */
export function triggerIndex(
  ladders: readonly WrittenLadder[],
  { ofLadder, rarity }: Triggers,
  reader: TaskReader,
  least: Thresholds,
  agrees: (verb: string, ladder: WrittenLadder) => boolean,
): TriggerIndex {
  const byRarest = new Map<string, Trigger[]>()
  const verbs = new Map<WrittenLadder, ReadonlySet<string>>()
  for (const ladder of ladders) {
    const own = new Set<string>()
    for (const stems of ofLadder.get(ladder) ?? []) {
      const { rarest, weight } = weighed(stems)
      if (weight < least.weight) continue
      const known = byRarest.get(rarest)
      if (known === undefined) byRarest.set(rarest, [{ ladder, stems, weight }])
      else known.push({ ladder, stems, weight })
      const verb = reader.verbIn(stems)
      if (verb !== undefined) own.add(verb)
    }
    verbs.set(ladder, own)
  }

  function weighed(stems: readonly string[]): { rarest: string; weight: number } {
    let [weight, rarest, most] = [0, '', -1]
    for (const one of stems) {
      const own = rarity.get(one) ?? 0
      weight += own
      if (own > most) [rarest, most] = [one, own]
    }
    return { rarest, weight }
  }

  return ({ stems, content, verb }) => {
    const has = new Set(stems)
    let found: { ladder: WrittenLadder; score: number } | undefined
    for (const one of has) {
      for (const { ladder, stems: asked, weight } of byRarest.get(one) ?? []) {
        if (!asked.every((other) => has.has(other))) continue
        const cover = asked.filter((other) => content.has(other)).length / Math.max(1, content.size)
        const score = weight * (1 + cover)
        if (cover < least.cover || (found !== undefined && score <= found.score)) continue
        const isOwn = verb === undefined || verbs.get(ladder)?.has(verb) === true
        if (isOwn || agrees(verb, ladder)) found = { ladder, score }
      }
    }
    return found?.ladder
  }
}
