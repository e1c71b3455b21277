import { isSafeToSay } from '../care/domain/wall.ts'
import { asksForMuch } from './domain/step-size.ts'

/** A step of the person's that a win followed. */
export interface PastStep {
  /** The step. */
  step: string
  /** What it was for, as the person had said it. */
  task: string
  /** When it was last done, in milliseconds since the epoch. */
  at: number
}

/** How many words a step has at most to be offered again. */
const MOST_WORDS = 12
/** How much of two tasks' stems is to be the same, from 0 to 1 (Jaccard 1912). */
const SIMILAR = 0.5

/** The person's own steps, to be found by what a task is about. */
export interface PastSteps {
  /**
   * What worked for similar tasks, the most similar and then the latest first.
   *
   * @param isRefused true of a line that the person does not want to see
   */
  similar(task: string, most: number, isRefused?: (line: string) => boolean): string[]
}

/**
 * Sorts past steps by the stems of their tasks, once, so that each question is quick.
 *
 * @param stemsOf the stems that say what a task is about, each once
 */
export function rememberSteps(
  past: readonly PastStep[],
  stemsOf: (task: string) => readonly string[],
): PastSteps {
  const tasks = Map.groupBy(past, ({ task }) => task)
  const byStem = new Map<string, string[]>()
  const counts = new Map<string, number>()
  for (const task of tasks.keys()) {
    const stems = stemsOf(task)
    counts.set(task, stems.length)
    for (const stem of stems) {
      const known = byStem.get(stem)
      if (known === undefined) byStem.set(stem, [task])
      else known.push(task)
    }
  }

  const latestOf = (task: string): number =>
    Math.max(...(tasks.get(task) ?? []).map(({ at }) => at))

  return {
    similar(task, most, isRefused = () => false) {
      const asked = stemsOf(task)
      const shared = new Map<string, number>()
      for (const stem of asked) {
        for (const other of byStem.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      const found = [...shared]
        .map(([other, both]) => {
          const either = asked.length + (counts.get(other) ?? 0) - both
          return { other, alike: both / either }
        })
        .filter(({ alike }) => alike >= SIMILAR)
        .toSorted((a, b) => b.alike - a.alike || latestOf(b.other) - latestOf(a.other))
      const steps = new Map<string, string>()
      for (const { other } of found) {
        for (const { step } of (tasks.get(other) ?? []).toSorted((a, b) => b.at - a.at)) {
          if (steps.size === most) return [...steps.values()]
          const text = step.trim()
          const key = text.toLowerCase()
          if (!steps.has(key) && isOffered(text) && !isRefused(text)) steps.set(key, text)
        }
      }
      return [...steps.values()]
    },
  }
}

/** Their own words need not follow our rules, but they are to be small, and fit to be said. */
function isOffered(step: string): boolean {
  const words = step.split(/\s+/).length
  return step !== '' && words <= MOST_WORDS && !asksForMuch(step) && isSafeToSay(step)
}
