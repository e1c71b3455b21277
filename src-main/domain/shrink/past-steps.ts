import { wordsOf } from './read-task.ts'
import { brokenRules } from './rules.ts'

/** A step of the person's that a win followed. */
export interface PastStep {
  /** The step. */
  step: string
  /** What it was for, as the person had said it. */
  task: string
  /** When it was last done, in milliseconds since the epoch. */
  at: number
}

/** How much of a task is compared, in UTF-16 code units. */
const MOST_READ = 2_000

/** How much of two tasks' words is to be the same, from 0 to 1 (Jaccard 1912). */
const SIMILAR = 0.5

/** The person's own steps, to be found by what a task is about. */
export interface PastSteps {
  /** What worked for similar tasks, the most similar and then the latest first. */
  similar(task: string, most: number): string[]
}

/** Sorts past steps by the words of their tasks, once, so that each question is quick. */
export function rememberSteps(past: readonly PastStep[]): PastSteps {
  const tasks = new Map<string, PastStep[]>()
  for (const one of past) {
    const steps = tasks.get(one.task)
    if (steps === undefined) tasks.set(one.task, [one])
    else steps.push(one)
  }
  const byWord = new Map<string, Set<string>>()
  const words = new Map<string, ReadonlySet<string>>()
  for (const task of tasks.keys()) {
    const own = new Set(wordsOf(task).map(stemOf))
    words.set(task, own)
    for (const word of own) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, new Set([task]))
      else known.add(task)
    }
  }

  const latestOf = (task: string): number =>
    Math.max(...(tasks.get(task) ?? []).map(({ at }) => at))

  return {
    similar(task, most) {
      const asked = new Set(wordsOf(task.slice(0, MOST_READ)).map(stemOf))
      const shared = new Map<string, number>()
      for (const word of asked) {
        for (const other of byWord.get(word) ?? []) {
          shared.set(other, (shared.get(other) ?? 0) + 1)
        }
      }
      const found = [...shared]
        .map(([other, both]) => {
          const either = asked.size + (words.get(other)?.size ?? 0) - both
          return { other, alike: both / either }
        })
        .filter(({ alike }) => alike >= SIMILAR)
        .toSorted((a, b) => b.alike - a.alike || latestOf(b.other) - latestOf(a.other))
        .flatMap(({ other }) => (tasks.get(other) ?? []).toSorted((a, b) => b.at - a.at))
      const steps: string[] = []
      for (const { step } of found) {
        if (steps.length === most) break
        const text = step.trim()
        const isKnown = steps.some((other) => other.toLowerCase() === text.toLowerCase())
        if (!isKnown && isOffered(text)) steps.push(text)
      }
      return steps
    },
  }
}

/** Their own words need not follow our grammar, but they are to be small. */
function isOffered(step: string): boolean {
  const broken = brokenRules(step)
  return !broken.some((rule) => rule !== 'no-action' && rule !== 'unkind')
}

/** Enough of a word to find its forms: "emails" and "email". */
function stemOf(word: string): string {
  return word.replace(/(?:ies|es|s|ing|ed)$/u, '').slice(0, 12) || word
}
