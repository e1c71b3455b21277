import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'

import { monthOf, type Day, type Month } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { ReadPreferences } from '../../domain/own-json/read-own-json.ts'
import type {
  ImportedTask,
  ImportedWin,
  ImportEvent,
  ImportProblem,
  OfferedOption,
  OwnRecord,
  RecognisedFormat,
  SkippedEntry,
  SkipReason,
} from '../import-format.ts'

/** How many wins are told of by their words: some of them may not be shown. */
const EXAMPLES = 30
/** How many entries that are left out can be looked at one by one; all of them are counted. */
const MOST_LEFT_OUT = 5_000

/** The wins of one month, as they are kept until they are brought in. */
export interface MonthOfImport {
  found: Omit<ImportedWin, 'kind' | 'line' | 'file'>[]
  /** Wins of this app, as it was taken out of it. */
  own: Win[]
}

/** A list or project of the other program. */
export interface ListOfImport {
  name: string
  wins: number
  tasks: number
}

/** A record of the plan, as it was taken out of this app. */
export type OwnPlanRecord = Exclude<OwnRecord, { type: 'win' | 'preferences' }>

/** Everything that was found in files, but for the wins. */
export interface ImportSummary {
  formats: Pick<RecognisedFormat, 'id' | 'name'>[]
  wins: number
  first?: Day
  last?: Day
  examples: { day?: Day; text: string }[]
  lists: ListOfImport[]
  tasks: Omit<ImportedTask, 'kind'>[]
  ownPlan: OwnPlanRecord[]
  /** The preferences that go with records of this app. */
  preferences?: ReadPreferences
  /** The first month of wins that were a part of an open task, by its id. */
  namedSince: Record<string, Month>
  leftOut: Omit<SkippedEntry, 'kind'>[]
  leftOutCounts: Partial<Record<SkipReason, number>>
  problems: Omit<ImportProblem, 'kind'>[]
  options: OfferedOption[]
}

/** The wins of a month, packed: main holds all months until the person has decided, and unpacks one at a time. */
export interface PackedMonth {
  month: Month
  bytes: Uint8Array
}

/** Collects what is read from files. */
export class ImportContent {
  readonly #months = new Map<Month, MonthOfImport>()
  readonly #lists = new Map<string, ListOfImport>()
  readonly #options = new Map<string, OfferedOption>()
  readonly #formats = new Map<string, Pick<RecognisedFormat, 'id' | 'name'>>()
  readonly #tasks: ImportSummary['tasks'] = []
  readonly #ownPlan: OwnPlanRecord[] = []
  #preferences: ReadPreferences | undefined
  readonly #namedSince: ImportSummary['namedSince'] = {}
  readonly #leftOut: ImportSummary['leftOut'] = []
  readonly #leftOutCounts: ImportSummary['leftOutCounts'] = {}
  readonly #problems: ImportSummary['problems'] = []

  /** Takes in what was read next. */
  add(event: ImportEvent): void {
    switch (event.kind) {
      case 'win':
        return this.#addWin(event)
      case 'task': {
        const { kind: _, ...task } = event
        this.#tasks.push(task)
        return this.#count(event.list, 'tasks')
      }
      case 'own':
        if (event.type === 'win') this.#monthOf(event.record.day).own.push(event.record)
        else if (event.type === 'preferences') this.#preferences = event.record
        else this.#ownPlan.push(event)
        return
      case 'format':
        this.#formats.set(event.id, { id: event.id, name: event.name })
        return
      case 'skipped': {
        const { kind: _, ...entry } = event
        this.#leftOutCounts[entry.reason] = (this.#leftOutCounts[entry.reason] ?? 0) + 1
        if (this.#leftOut.length < MOST_LEFT_OUT) this.#leftOut.push(entry)
        return
      }
      case 'problem': {
        const { kind: _, ...problem } = event
        this.#problems.push(problem)
        return
      }
      case 'option':
        // Of several files, the first that has it says what was taken.
        if (!this.#options.has(event.option)) this.#options.set(event.option, event)
        return
      case 'progress':
    }
  }

  /** The wins, a month at a time. */
  *months(): Iterable<PackedMonth> {
    for (const [month, content] of this.#months) {
      yield {
        month,
        bytes: deflateRawSync(JSON.stringify(content), { level: constants.Z_BEST_SPEED }),
      }
    }
  }

  summary(): ImportSummary {
    const days = this.#days()
    const [last, first] = [days[0], days.at(-1)]
    return {
      formats: [...this.#formats.values()],
      wins: days.length,
      ...(first && { first: first.day }),
      ...(last && { last: last.day }),
      examples: [
        ...spread(days, EXAMPLES).map(({ day, text }) => ({ day, text })),
        ...this.#tasks.slice(0, EXAMPLES).map(({ text }) => ({ text })),
      ],
      lists: [...this.#lists.values()].toSorted((a, b) => b.wins + b.tasks - a.wins - a.tasks),
      tasks: this.#tasks,
      ownPlan: this.#ownPlan,
      ...(this.#preferences && { preferences: this.#preferences }),
      namedSince: this.#namedSince,
      leftOut: this.#leftOut,
      leftOutCounts: this.#leftOutCounts,
      problems: this.#problems,
      options: [...this.#options.values()],
    }
  }

  #addWin(event: ImportedWin): void {
    const { kind: _, line: __, file: ___, ...win } = event
    this.#monthOf(win.day).found.push(win)
    this.#count(win.list, 'wins')
    const { taskId, day } = win
    if (taskId === undefined) return
    const since = this.#namedSince[taskId]
    if (since === undefined || monthOf(day) < since) this.#namedSince[taskId] = monthOf(day)
  }

  #monthOf(day: Day): MonthOfImport {
    const month = monthOf(day)
    const known = this.#months.get(month)
    if (known !== undefined) return known
    const fresh = { found: [], own: [] }
    this.#months.set(month, fresh)
    return fresh
  }

  #count(list: string | undefined, what: 'wins' | 'tasks'): void {
    if (list === undefined) return
    const known = this.#lists.get(list) ?? { name: list, wins: 0, tasks: 0 }
    known[what] += 1
    this.#lists.set(list, known)
  }

  /** The days and words of all wins that were not removed, the latest first. */
  #days(): { day: Day; text: string }[] {
    const all = [...this.#months.values()]
    const own = all.flatMap((month) => month.own.filter(({ deleted }) => deleted !== true))
    return [...all.flatMap(({ found }) => found), ...own].toSorted((a, b) =>
      a.day === b.day ? 0 : a.day < b.day ? 1 : -1,
    )
  }
}

/** The wins of a packed month. */
export function unpackMonth(bytes: Uint8Array): MonthOfImport {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as MonthOfImport
}

/** So many of a list, as far from each other as can be, the first and the last among them. */
export function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all]
  return Array.from({ length: count }, (_, place) => {
    const index = Math.round((place * (all.length - 1)) / (count - 1))
    return all[index] as T
  })
}
