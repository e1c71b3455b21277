import { lazily, lazyMap } from '../../kernel/lazily.ts'
import { ladderOf, type WrittenLadder } from './ladder-file.ts'
import type { TaskVerbs } from './task-verbs.ts'

/** What ends a trigger that answers to whatever stands behind its verb: “…” as it is built, to keep to small letters. */
export const OPEN = ' * '

/** A ladder that words find. */
export interface FoundLadder extends WrittenLadder {
  /** How many of its triggers begin with which verb; those without any with "". */
  verbs: ReadonlyMap<string, number>
  /** How many triggers it has. */
  count: number
}

/** A trigger of a ladder, as its stems. */
export interface Trigger {
  found: FoundLadder
  stems: readonly string[]
  /** The same as one text. */
  said: string
  /** The verb that it begins with. */
  verb: string | undefined
  /** Whether it answers to whatever stands behind its verb. */
  isOpen: boolean
}

/** The words of all triggers as stems, and how rare each is. */
export type Triggers = ReturnType<typeof triggersOf>

/**
 * Of thousands of triggers a task needs a few, and only those are read.
 *
 * @param text a line a ladder: its head, how many triggers begin with which verb, and behind bars the
 * triggers as stems, with a space on both sides of each
 * @param linesAt where the lines of ladders are
 */
export function triggersOf(
  text: string,
  verbs: TaskVerbs,
  linesAt: Parameters<typeof ladderOf>[1],
) {
  const count = lazily(() => text.split('\n').length)
  /** The ladder whose line begins somewhere. */
  const ladderAt = lazyMap((start: number): FoundLadder => {
    const [head = '', begins] = text.slice(start, text.indexOf('|', start)).split(';')
    const counts = begins?.split(',').map((one) => one.split(':'))
    const verbs = new Map(counts?.map(([verb = '', count]) => [verb, Number(count)]))
    return { ...ladderOf(head, linesAt), verbs, count: sum(verbs.values()) }
  })
  /** The trigger that begins somewhere. */
  const triggerAt = lazyMap((start: number): Trigger => {
    const trigger = text.slice(start, text.indexOf('|', start))
    const isOpen = trigger.endsWith(OPEN)
    const said = trigger.slice(1, isOpen ? -OPEN.length : -1)
    const stems = said.split(' ')
    const found = ladderAt(text.lastIndexOf('\n', start) + 1)
    return { found, stems, said, verb: verbs.verbIn(stems), isOpen }
  })

  return {
    /**
     * What is known of a stem: where the triggers begin that have it, by what they find; those of them
     * that are open; and how rare it is, from 0 to 1.
     */
    about: lazyMap((stem: string) => {
      const finds = new Map<FoundLadder, number[]>()
      const open: number[] = []
      const part = ` ${stem} `
      for (let at = text.indexOf(part), end = 0; at !== -1; at = text.indexOf(part, end)) {
        end = text.indexOf('|', at)
        const start = text.lastIndexOf('|', at) + 1
        const found = ladderAt(text.lastIndexOf('\n', at) + 1)
        const starts = finds.get(found)
        if (starts) starts.push(start)
        else finds.set(found, [start])
        if (text.startsWith(OPEN, end - OPEN.length)) open.push(start)
      }
      const rarity = 1 - Math.log(Math.max(finds.size, 1)) / Math.log(count())
      return { finds, open, rarity }
    }),
    triggerAt,
  }
}

/** All of some numbers together. */
export function sum(values: Iterable<number>): number {
  return [...values].reduce((all, one) => all + one, 0)
}
