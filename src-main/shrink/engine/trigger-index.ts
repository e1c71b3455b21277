import type { WrittenLadder } from './ladder-file.ts'
import { lazyMap } from './lazily.ts'
import { wordIn, type TaskReader } from './task-reader.ts'

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

/** Triggers as their stems, a line a ladder. The app is built with these. */
export function cutTriggers(all: readonly WrittenLadder[], { stemsIn }: TaskReader): string {
  const cut = (trigger: string) =>
    [...stemsIn(trigger), ...(trigger.includes(OPEN) ? [OPEN] : [])].join(' ')
  return all.map(({ triggerText }) => triggerText.split('|').map(cut).join('|')).join('\n')
}

/**
 * Of thousands of triggers a task needs a few, and only those are read.
 *
 * @param lines the triggers of each ladder as their stems
 */
export function triggersOf(all: readonly WrittenLadder[], lines: string, { verbs }: TaskReader) {
  const text = `\n${lines}\n`
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
  const foundAt = new Map(starts.map((start, at) => [start, all[at]]))
  const startOf = new Map(all.map((found, at) => [found, starts[at] ?? 0]))

  const triggerAt = lazyMap((start: number): Trigger => {
    const found = foundAt.get(text.lastIndexOf('\n', start - 1) + 1) as WrittenLadder
    const words = text.slice(start, text.slice(start).search(/[|\n]/) + start).split(' ')
    const stems = words.filter((word) => word !== OPEN)
    return { found, stems, verb: verbs.verbIn(stems), isOpen: stems.length < words.length }
  })

  /** What is known of a stem: its triggers, how many of them find what, and how rare it is, from 0 to 1. */
  const about = lazyMap((stem: string) => {
    const places = [...text.matchAll(wordIn(stem))]
    const beginning = ({ index }: { index: number }) =>
      Math.max(text.lastIndexOf('|', index), text.lastIndexOf('\n', index)) + 1
    const triggers = new Set(places.map((place) => triggerAt(beginning(place))))
    const finds = new Map<WrittenLadder, number>()
    for (const { found } of triggers) finds.set(found, (finds.get(found) ?? 0) + 1)
    const rarity = 1 - Math.log(Math.max(finds.size, 1)) / Math.log(all.length + 1)
    return { triggers, finds, rarity }
  })
  return {
    about,
    /** All triggers of a ladder. */
    of: lazyMap((found: WrittenLadder): readonly Trigger[] => {
      let at = startOf.get(found) ?? 0
      const triggers = text.slice(at, text.indexOf('\n', at)).split('|')
      return triggers.map((words) => triggerAt((at += words.length + 1) - words.length - 1))
    }),
  }
}
