import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { candidatesAmong } from './find-ladder.ts'
import type { WrittenLadder } from './ladder-file.ts'
import { taskReader, type ReadTask } from './task-reader.ts'
import { cutTriggers, triggersOf } from './trigger-index.ts'
import type { WordLists } from './word-file.ts'

/** How much is to speak for a ladder, in log-odds: a doubt is better than a confident wrong one. */
const LEAST = -0.05
/** How much a verb speaks for its kind. */
const VERB = 1
/**
 * How many words a task has at most, so that a kind may answer with a ladder of its own, if the
 * verb does not tell it for sure. Of longer tasks that no situation knew, seven in ten of what one
 * verb or noun decided were wrong.
 */
const MOST_ALONE = 2

/** What a task was found to be. */
export interface Match {
  ladder?: WrittenLadder
  kind: TaskKind
  /** How it was found; of a doubt the kind is a guess, and no ladder of it answers. */
  by: 'ladder' | 'kind' | 'doubt'
}

/**
 * Makes the written ladders of a language ready to be found.
 *
 * @param cut their triggers as stems, if the app was built with them
 */
export function matcherFor(
  language: LadderLanguage,
  { situations, finer }: Readonly<Record<'situations' | 'finer', readonly WrittenLadder[]>>,
  lists: WordLists,
  cut?: string,
) {
  const reader = taskReader(language, lists, () => lines)
  const all = [...situations, ...finer]
  const lines = cut ?? cutTriggers(all, reader)
  const triggers = triggersOf(all, lines, reader)
  const candidates = candidatesAmong({ triggers, reader })

  return {
    read: reader.read,
    /** The triggers as stems. */
    lines,

    match(task: ReadTask): Match {
      let best: WrittenLadder | undefined
      let most = LEAST
      const own = reader.verbs.kindOf(task.verb)
      const kinds = new Map<TaskKind, number>(own ? [[own, VERB]] : [])
      for (const [found, score] of candidates(task)) {
        kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + Math.exp(score))
        if (score >= most) [best, most] = [found, score]
      }
      if (best) return { ladder: best, kind: best.kind, by: 'ladder' }
      const [[kind] = ['general'] as const] = [...kinds].toSorted(([, a], [, b]) => b - a)
      // What is done tells a kind, and not what it is done to.
      const isSure = task.content.size <= MOST_ALONE || lists.sure.has(kind)
      return { kind, by: own === kind && isSure ? 'kind' : 'doubt' }
    },

    /** How many of a task's words the language knows as they were typed, from 0 to 1. */
    known({ words }: ReadTask): number {
      const { ownLetter } = writingOf(language)
      if (words.some((word) => ownLetter?.test(word))) return 1
      return words.filter(reader.isKnown).length / Math.max(1, words.length)
    },
  }
}
