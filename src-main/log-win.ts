import type { Acknowledgement, DidResult, LogResult } from '../src-shared/contract.ts'
import type { WinSource } from '../src-shared/records.ts'
import { pickAcknowledgement } from './domain/acknowledgement.ts'
import type { Done, Journal, NotDone, WinOrigin } from './domain/journal.ts'

/** Writes a win down and picks the line that says so. */
export type LogWin = (text: string, source: WinSource, from?: WinOrigin) => Promise<LogResult>

/** Writes down that something of the plan was done, and picks the line that says so. */
export type LogDone = (work: () => Promise<Done | NotDone>) => Promise<DidResult>

interface Parts {
  journal: Pick<Journal, 'log' | 'logDone'>
  /** How many acknowledgements the catalog has. */
  acknowledgements: number
  /** A number in [0, 1). */
  random: () => number
  acknowledged: (acknowledgement: Acknowledgement) => void
}

/** The one way in which every part of the app logs a win. */
export function winLogger({ journal, acknowledgements, random, acknowledged }: Parts): {
  logWin: LogWin
  logDone: LogDone
} {
  let previous: Acknowledgement | undefined

  function acknowledge(): Acknowledgement {
    previous = pickAcknowledgement(acknowledgements, previous, random())
    acknowledged(previous)
    return previous
  }

  return {
    async logWin(text, source, from) {
      const result = await journal.log(text, source, from)
      return result.kind === 'logged' ? { ...result, acknowledgement: acknowledge() } : result
    },
    async logDone(work) {
      const result = await journal.logDone(work)
      if (result.kind === 'logged') return { ...result, acknowledgement: acknowledge() }
      // A step always has words; one that another program has emptied is as good as none.
      return result.kind === 'not-saved' ? result : { kind: 'gone' }
    },
  }
}
