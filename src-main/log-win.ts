import type { Acknowledgement, LogResult } from '../src-shared/contract.ts'
import type { WinSource } from '../src-shared/records.ts'
import { pickAcknowledgement } from './domain/acknowledgement.ts'
import type { Journal, WinOrigin } from './domain/journal.ts'

/** Writes a win down and picks the line that says so. */
export type LogWin = (text: string, source: WinSource, from?: WinOrigin) => Promise<LogResult>

interface Parts {
  journal: Pick<Journal, 'log'>
  /** How many acknowledgements the catalog has. */
  acknowledgements: number
  /** A number in [0, 1). */
  random: () => number
  acknowledged: (acknowledgement: Acknowledgement) => void
}

/** The one way in which every part of the app logs a win. */
export function winLogger({ journal, acknowledgements, random, acknowledged }: Parts): LogWin {
  let previous: Acknowledgement | undefined
  return async (text, source, from) => {
    const result = await journal.log(text, source, from)
    if (result.kind !== 'logged') return result
    previous = pickAcknowledgement(acknowledgements, previous, random())
    acknowledged(previous)
    return { ...result, acknowledgement: previous }
  }
}
