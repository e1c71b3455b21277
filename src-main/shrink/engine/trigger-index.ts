import type { WrittenLadder } from './ladder-file.ts'
import { lazyMap } from './lazily.ts'
import type { TaskReader } from './task-reader.ts'

/** What ends a trigger that answers to whatever stands behind its verb. */
const OPEN = '…'

/** A trigger of a ladder, as its stems. */
export interface Trigger {
  found: WrittenLadder
  stems: readonly string[]
  /** The verb that it begins with. */
  verb: string | undefined
  /** Whether it answers to whatever stands behind its verb. */
  isOpen: boolean
}

/** The words of all triggers as stems, and how rare each is. */
export type Triggers = ReturnType<typeof triggersOf>

/** Triggers as their stems, a line a ladder, with a space on both sides of each. The app is built with these. */
export function cutTriggers(all: readonly WrittenLadder[], { stemsIn }: TaskReader): string {
  const cut = (trigger: string) =>
    ['', ...stemsIn(trigger), ...(trigger.includes(OPEN) ? [OPEN] : []), ''].join(' ')
  return all.map(({ triggerText }) => triggerText.split('|').map(cut).join('|')).join('\n')
}

/**
 * Of thousands of triggers a task needs a few, and only those are read.
 *
 * @param lines the triggers of each ladder as their stems
 */
export function triggersOf(all: readonly WrittenLadder[], lines: string, { verbs }: TaskReader) {
  const rows = lines.split('\n')
  const rowOf = new Map(all.map((found, at) => [found, rows[at] ?? '']))
  const readIn = lazyMap((found: WrittenLadder) =>
    lazyMap((trigger: string): Trigger => {
      const words = trigger.trim().split(' ')
      const stems = words.filter((word) => word !== OPEN)
      return { found, stems, verb: verbs.verbIn(stems), isOpen: stems.length < words.length }
    }),
  )
  /** The triggers of a ladder that have a text, of all that it has. */
  function triggersIn(found: WrittenLadder, part = ''): Trigger[] {
    const triggers = rowOf.get(found)?.split('|') ?? []
    return triggers.filter((trigger) => trigger.includes(part)).map(readIn(found))
  }

  return {
    /** All triggers of a ladder. */
    of: lazyMap((found: WrittenLadder): readonly Trigger[] => triggersIn(found)),
    /** What is known of a stem: its triggers, how many of them find what, and how rare it is, from 0 to 1. */
    about: lazyMap((stem: string) => {
      const part = ` ${stem} `
      const having = all.filter((found) => rowOf.get(found)?.includes(part))
      const triggers = having.flatMap((found) => triggersIn(found, part))
      const finds = new Map<WrittenLadder, number>()
      for (const { found } of triggers) finds.set(found, (finds.get(found) ?? 0) + 1)
      const rarity = 1 - Math.log(Math.max(finds.size, 1)) / Math.log(all.length + 1)
      return { triggers, finds, rarity }
    }),
  }
}
