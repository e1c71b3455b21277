import { lazily, lazyMap } from '../../kernel/lazily.ts'
import { fileOfLines, fileOfStem, fileOfTriggers, placeInFile } from './built-files.ts'
import { ladderOf, type WrittenLadder } from './ladder-file.ts'
import type { TaskVerbs } from './task-verbs.ts'

/** What ends a trigger that answers to whatever stands behind its verb: “…” as it is built. */
export const OPEN = ' *'
/** How numbers are written in the list of stems. */
export const RADIX = 36

/** A ladder that words find. */
export interface FoundLadder extends WrittenLadder {
  /** Its place among those of its language. */
  number: number
  /** How many of its triggers begin with which verb; those without any with "". */
  verbs: ReadonlyMap<string, number>
  /** How many triggers it has. */
  count: number
  /** Its triggers by their place, each read when it is first asked for. */
  triggerAt: (place: number) => Trigger
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
 * @param text of a file: of triggers, with a line a ladder; of what ladders say; or of stems, with a
 * line a stem: the number of each ladder that has it, and the places of its triggers with it
 * @param count how many ladders there are
 */
export function triggersOf(text: (file: string) => string, count: number, verbs: TaskVerbs) {
  const triggerRows = lazyMap((file: string) => text(file).split('\n'))
  const ladderAt = lazyMap((number: number): FoundLadder => {
    const place = placeInFile(number)
    const row = triggerRows(fileOfTriggers(number))[place] ?? ''
    const [head = '', begins = '', said = ''] = row.split(';')
    const counts = begins.split(',').map((one) => one.split(':'))
    const texts = lazily(() => said.split('|'))
    const found: FoundLadder = {
      ...ladderOf(head, () => text(fileOfLines(number)).split('\n\n')[place] ?? ''),
      number,
      verbs: new Map(counts.map(([verb = '', count]) => [verb, Number(count)])),
      count: sum(counts.map(([, count]) => Number(count))),
      triggerAt: lazyMap((place) => triggerOf(found, texts()[place] ?? '')),
    }
    return found
  })
  function triggerOf(found: FoundLadder, text: string): Trigger {
    const isOpen = text.endsWith(OPEN)
    const said = isOpen ? text.slice(0, -OPEN.length) : text
    const stems = said.split(' ')
    return { found, stems, said, verb: verbs.verbIn(stems), isOpen }
  }
  /** What is behind a word in the list of stems: the number of each ladder, and places in it. */
  const listed = lazyMap((word: string): ReadonlyMap<number, string> => {
    const stems = text(fileOfStem(word))
    const begin = stems.indexOf(`\n${word} `)
    if (begin === -1) return new Map()
    const line = stems.slice(begin + word.length + 2, stems.indexOf('\n', begin + 1))
    const pairs = line.split(' ').map((one) => one.split(':'))
    return new Map(pairs.map(([number = '', places = '']) => [parse(number), places]))
  })

  return {
    ladderAt,
    /** The ladders that have a stem, by their number, each with the places of its triggers as text. */
    listed,
    /** How rare a stem is, from 0 to 1, and never 0: one that all ladders have still tells a little. */
    rarity: lazyMap(
      (stem: string) => 1 - Math.log(Math.max(listed(stem).size, 1)) / Math.log(count + 1),
    ),
    /** The places of the triggers with a stem in a ladder. */
    placesIn: (number: number, stem: string): number[] =>
      listed(stem).get(number)?.split('.').map(parse) ?? [],
    /** The triggers that begin with a verb and answer to whatever stands behind it. */
    opened: lazyMap((verb: string): Trigger[] =>
      [...listed(verb + OPEN)].flatMap(([number, places]) =>
        places.split('.').map((place) => ladderAt(number).triggerAt(parse(place))),
      ),
    ),
  }
}

function parse(digits: string): number {
  return Number.parseInt(digits, RADIX)
}

/** All of some numbers together. */
export function sum(values: Iterable<number>): number {
  return [...values].reduce((all, one) => all + one, 0)
}
