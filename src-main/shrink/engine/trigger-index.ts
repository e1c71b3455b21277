import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { lazily, lazyMap } from './lazily.ts'
import { plainText } from './stems.ts'
import type { TaskReader } from './task-reader.ts'

/** No mark of ASCII: triggers have no others. */
const LETTER = String.raw`[^\0-/:-@[-\x60{-\x7f]`
const TRIGGER = /[^|\n]*/y

/** What is found by triggers. */
export interface Finding {
  kind: TaskKind
  /** The triggers as they were written, between bars. */
  triggerText: string
}

/** A trigger of what it finds, as its stems. */
export interface Trigger<T> {
  found: T
  stems: readonly string[]
  /** The verb that it begins with. */
  verb: string | undefined
  /** Whether it ends with “…”, and answers to whatever stands behind its verb. */
  isOpen: boolean
}

/** What is known of a stem. */
interface Known<T> {
  triggers: ReadonlySet<Trigger<T>>
  /** What they find. */
  finds: ReadonlySet<T>
  /** How rare it is, from 0 to 1: 1 if it is in the triggers of one alone. */
  rarity: number
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
  const ofLine = new Map([...text.matchAll(/\n/g)].map(({ index }, at) => [index, all[at]]))

  const startOf = (at: number) =>
    Math.max(text.lastIndexOf('|', at), text.lastIndexOf('\n', at)) + 1
  const triggerFrom = lazyMap((start: number): Trigger<T> => {
    TRIGGER.lastIndex = start
    const found = ofLine.get(text.lastIndexOf('\n', start - 1)) as T
    const words = TRIGGER.exec(text)?.[0] ?? ''
    const stems = reader.stemsIn(words)
    return { found, stems, verb: reader.verbIn(stems), isOpen: words.includes('...') }
  })

  function search(stem: string): Known<T> {
    const triggers = new Set<Trigger<T>>()
    for (const form of [stem, ...reader.alikes(stem)]) {
      // A stem may end otherwise than its words: "tidy" is of "tidied".
      const start = form.slice(0, Math.max(1, form.length - 1))
      const words = new RegExp(`${start}(?<!${LETTER}${start})${LETTER}*`, 'g')
      for (const { 0: word, index } of text.matchAll(words))
        if (reader.stemIn(word) === stem) triggers.add(triggerFrom(startOf(index)))
    }
    const finds = new Set([...triggers].map(({ found }) => found))
    const rarity = 1 - Math.log(Math.max(finds.size, 1)) / Math.log(all.length + 1)
    return { triggers, finds, rarity }
  }

  /** What is known of a stem. */
  const about = lazyMap(search)
  return {
    about,
    /** The triggers that answer to whatever stands behind their verb, by its first word. */
    opening: lazyMap((head: string) => [...about(head).triggers].filter(({ isOpen }) => isOpen)),
    vocabulary: {
      has: (stem: string): boolean => about(stem).finds.size > 0,
      matching: (pattern: RegExp): readonly string[] => text.match(pattern) ?? [],
      runs: lazily(() => {
        const words = [...new Set(reader.stemsIn(text))].toSorted((a, b) => b.length - a.length)
        return new RegExp(`(${words.join('|')})`, 'u')
      }),
    },
  }
}
