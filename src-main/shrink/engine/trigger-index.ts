import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { lazily } from './lazily.ts'
import { plainText } from './stems.ts'
import type { TaskReader } from './task-reader.ts'

const LETTERS = /[\p{L}\p{N}ー]/u
const WORD = /[\p{L}\p{N}ー]+/uy

/** What is found by triggers. */
export interface Finding {
  kind: TaskKind
  /** The triggers as they were written, between bars. */
  triggerText: string
}

/** The words of all triggers as stems, and how rare each is. */
export type Triggers<T> = ReturnType<typeof triggersOf<T & Finding>>

/**
 * Of thousands of triggers a task needs a few: the text of all is searched for what begins like a
 * stem, and that alone is cut.
 */
export function triggersOf<T extends Finding>(
  all: readonly T[],
  language: LadderLanguage,
  reader: TaskReader,
) {
  const lines = all.map(({ triggerText }) => triggerText).join('\n')
  const text = `\n${plainText(lines, language)}\n`
  const ends: number[] = []
  for (let end = text.indexOf('\n', 1); end !== -1; end = text.indexOf('\n', end + 1))
    ends.push(end)
  const found = new Map<string, readonly T[]>()
  const cut = new Map<T, readonly (readonly string[])[]>()
  const stemSets = new Map<T, ReadonlySet<string>>()

  /** Those that have a stem in one of their triggers. */
  function having(stem: string): readonly T[] {
    const known = found.get(stem)
    if (known !== undefined) return known
    const places = new Set<number>()
    for (const form of [stem, ...reader.alikes(stem)]) {
      // A stem may end otherwise than its words: "tidy" is of "tidied".
      const start = form.slice(0, Math.max(1, form.length - 1))
      for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
        if (LETTERS.test(text.charAt(at - 1))) continue
        WORD.lastIndex = at
        const [word = ''] = WORD.exec(text) ?? []
        if (reader.stemIn(word) === stem) places.add(ends.findIndex((end) => at <= end))
      }
    }
    const those = [...places].toSorted((a, b) => a - b).flatMap((place) => all[place] ?? [])
    found.set(stem, those)
    return those
  }

  /** The triggers of one, each as its stems. */
  function stemsOf(one: T): readonly (readonly string[])[] {
    const known = cut.get(one) ?? one.triggerText.split('|').map(reader.stemsIn)
    cut.set(one, known)
    return known
  }

  return {
    having,
    vocabulary: {
      has: (stem: string): boolean => having(stem).length > 0,
      matching: (pattern: RegExp): readonly string[] => text.match(pattern) ?? [],
      runs: lazily(() => {
        const words = [...new Set(reader.stemsIn(text))].toSorted((a, b) => b.length - a.length)
        return new RegExp(`(${words.join('|')})`, 'u')
      }),
    },
    /** How rare a stem is, from 0 to 1: 1 if one has it, 0 if none. */
    rarity(stem: string): number {
      const { length } = having(stem)
      return length === 0 ? 0 : 1 - Math.log(length) / Math.log(all.length + 1)
    },
    stemsOf,
    /** All stems that the triggers of one have. */
    everyStemOf(one: T): ReadonlySet<string> {
      const known = stemSets.get(one) ?? new Set(stemsOf(one).flat())
      stemSets.set(one, known)
      return known
    },
  }
}
