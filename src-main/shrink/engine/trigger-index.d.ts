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
/** The stems of every trigger. */
export declare function triggersOf(ladders: readonly WrittenLadder[], reader: TaskReader): Triggers
/** Finds the ladder with the trigger that covers most of a task with the rarest words. */
export type TriggerIndex = (task: ReadTask) => WrittenLadder | undefined
/**
 * @param agrees whether what a task does is what a ladder is for; asked of ladders whose triggers
 *   do not have the task's verb
 */
export declare function triggerIndex(
  ladders: readonly WrittenLadder[],
  { ofLadder, rarity }: Triggers,
  reader: TaskReader,
  least: Thresholds,
  agrees: (verb: string, ladder: WrittenLadder) => boolean,
): TriggerIndex
