import { setTimeout } from 'node:timers/promises'

import { openDataFiles } from '../src-main/data/data-files.ts'
import { openHistory } from '../src-main/journal/search/history.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { DEVICE, type GeneratedFolder } from './generated-folder.ts'
import { typedQueries } from './typed-queries.ts'

/** How many rows a page asks for at a time. */
export const ROWS = 60
const WAIT_MS = 5

/** What a search takes inside the main process, without the message to it and back. */
export interface SearchTimes {
  /** From the first question until every month has been read, in milliseconds. */
  read: number
  /** Each keystroke, in milliseconds. */
  keystrokes: number[]
}

/** Opens a history and types every query into its search. */
export async function searchTimes({ dataFolder }: GeneratedFolder): Promise<SearchTimes> {
  const files = openDataFiles(dataFolder, DEVICE, clock)
  const history = openHistory({
    store: files.wins,
    plan: files.plan,
    onRead: () => undefined,
  })
  const ask = (words: string) => history.read({ words, removed: false, from: 0, count: ROWS })
  const began = performance.now()
  while (!ask('').complete) await setTimeout(WAIT_MS)
  const read = performance.now() - began
  const keystrokes: number[] = []
  for (const words of typedQueries()) {
    const asked = performance.now()
    ask(words)
    keystrokes.push(performance.now() - asked)
    // As between two keystrokes, there is time for what the engine does by itself.
    await setTimeout(WAIT_MS)
  }
  return { read, keystrokes }
}
