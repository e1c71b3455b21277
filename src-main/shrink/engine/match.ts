import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { candidatesAmong } from './find-ladder.ts'
import type { WrittenLadder } from './ladder-file.ts'
import { taskReader, type ReadTask } from './task-reader.ts'
import { sum, triggersOf } from './trigger-index.ts'
import type { WordLists } from './word-file.ts'

/**
 * How much is to speak for a ladder, in log-odds, and what share of all that speaks for any, one or the
 * other: a doubt is better than a confident wrong one. Of 156 that two readers had judged, 21 had less
 * than half of all: four of these were good and nine wrong, of the others 77 and 26. Of 38 on other
 * tasks that the second bound lets in, 24 were right, four would have done and ten were wrong.
 */
const LIKELY = [
  { score: 11.4, odds: 0.45 },
  { score: 10.5, odds: 0.6 },
]
/**
 * The same where the verb does not tell its kind for sure: of 17 in four languages that it lets in, 13
 * were right.
 */
const HARDLY_ANOTHER = { score: 9, odds: 0.85 }
/**
 * The same to be sure of it, and how much of the task it knows. Of 14 on fresh tasks with a score below
 * 14, seven were good and four wrong; of 101 above it, 59 and 13.
 */
const SURE = { score: 14, odds: 0.75, share: 0.5 }
/**
 * How much is to speak for a ladder, for the person to be asked whether their task is like it, and how
 * much less than for the first: what is further below was never the right one of 180 tasks, and of 50
 * that were offered with less none (of 137 with more, 14).
 */
const OFFERED = { score: 9, below: 4 }
/** How much a verb speaks for its kind. */
const VERB = 1
/**
 * How many words a task has at most, so that a kind may answer with a ladder of its own, if the
 * verb does not tell it for sure, or a ladder that its verb alone has opened is sure. Of longer tasks
 * that no situation knew, seven in ten of what one verb or noun decided were wrong, as were all three
 * that a verb had opened for sure.
 */
const MOST_ALONE = 2

/** What a task was found to be. */
export interface Match {
  ladder?: WrittenLadder
  kind: TaskKind
  /**
   * How it was found: its ladder for sure, one that is likely to do, or its kind alone; of a doubt the
   * kind is a guess, and no ladder of it answers.
   */
  by: 'ladder' | 'likely' | 'kind' | 'doubt'
  /**
   * Where it is not sure, or the person has said it: what the task may be like. What is shown comes
   * first, then the likeliest.
   */
  alike: readonly WrittenLadder[]
}

/**
 * Makes the written ladders of a language ready to be found.
 *
 * @param text of a file that they were built into
 */
export function matcherFor(
  language: LadderLanguage,
  lists: WordLists,
  text: (file: string) => string,
) {
  const reader = taskReader(language, lists, text)
  const triggers = triggersOf(text, lists.ladderCount, reader.verbs)
  const candidates = candidatesAmong({ triggers, reader })

  return {
    read: reader.read,

    /** @param isChosen true of the ladder that the person said a task is like */
    match(task: ReadTask, isChosen?: (ladder: string) => boolean): Match {
      const own = reader.verbs.kindOf(task.verb)
      const all = candidates(task)
      const odds = all.map(({ score }) => Math.exp(score - (all[0]?.score ?? 0)))
      const total = sum(odds)
      const isLeast = ({ score, odds }: (typeof LIKELY)[number]) =>
        all[0] !== undefined && all[0].score >= score && 1 / total >= odds
      const isShort = task.content.size <= MOST_ALONE
      const isKindSure = own !== undefined && lists.sure.has(own)
      const isLikely = LIKELY.some(isLeast) || (!isKindSure && isLeast(HARDLY_ANOTHER))
      const best = isLikely ? all[0] : all.find(({ isOpen }) => isOpen)
      const least = Math.max(OFFERED.score, (all[0]?.score ?? 0) - OFFERED.below)
      const offered = all.filter((one) => one !== best && one.score >= least)
      const alike = [...(best ? [best] : []), ...offered].map(({ found }) => found)
      const chosen = isChosen && alike.find(({ name }) => isChosen(name))
      if (chosen) return { ladder: chosen, kind: chosen.kind, by: 'ladder', alike }
      if (best) {
        const isSure =
          (isLeast(SURE) && best.share >= SURE.share) ||
          (best.isOpen && isShort && reader.verbs.isSure(task.verb ?? ''))
        const by = isSure ? 'ladder' : 'likely'
        return { ladder: best.found, kind: best.found.kind, by, alike: isSure ? [] : alike }
      }
      const kinds = new Map<TaskKind, number>(own ? [[own, VERB]] : [])
      for (const [place, { found }] of all.entries())
        kinds.set(found.kind, (kinds.get(found.kind) ?? 0) + (odds[place] ?? 0) / total)
      const [[kind] = ['general'] as const] = [...kinds].toSorted(([, a], [, b]) => b - a)
      // What is done tells a kind. What it is done to was wrong in a third, a general ladder in a tenth.
      const isTold = own === kind && (isShort || isKindSure)
      return { kind, by: isTold ? 'kind' : 'doubt', alike }
    },

    /** How many of a task's words the language knows as they were typed, from 0 to 1. */
    known({ words }: ReadTask): number {
      const { ownLetter } = writingOf(language)
      if (words.some((word) => ownLetter?.test(word))) return 1
      return words.filter(reader.isKnown).length / Math.max(1, words.length)
    },
  }
}
