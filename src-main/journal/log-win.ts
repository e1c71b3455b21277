import type { Acknowledgement, LogResult } from '../../src-shared/contract/journal.ts'
import type { DidResult } from '../../src-shared/contract/plan.ts'
import type { WinEnergy, WinSource } from '../../src-shared/records.ts'
import { pickAcknowledgement } from './domain/acknowledgement.ts'
import type { Done, Journal, NotDone } from './domain/journal.ts'
import type { SaidOfWin } from './domain/new-win.ts'

/** Writes a win down and picks the line that says so. */
export type LogWin = (text: string, source: WinSource, said?: SaidOfWin) => Promise<LogResult>

/** Writes down that something of the plan was done, and picks the line that says so. */
export type LogDone = (
  work: () => Promise<Done | NotDone>,
  energy?: WinEnergy,
) => Promise<DidResult>

interface Parts {
  journal: Pick<Journal, 'log' | 'logDone'>
  /** How many lines each of the catalog's lists has. */
  lines: Record<Acknowledgement['list'], number>
  /** Whether the person comes back after days away. */
  isBack: () => boolean
  /** A number in [0, 1). */
  random: () => number
  onAcknowledged: (acknowledgement: Acknowledgement) => void
  /** Whether words are such that “Nice.” is no answer to them. */
  needsCare: (text: string) => boolean
}

/** The one way in which every part of the app logs a win. */
export function winLogger({ journal, lines, isBack, random, onAcknowledged, needsCare }: Parts): {
  logWin: LogWin
  logDone: LogDone
} {
  const previous: Partial<Record<Acknowledgement['list'], number>> = {}
  /** How often the person has come back since the start. */
  let returns = 0

  /** The return that a win would be, where it would; asked for before it is logged. */
  const returning = (): number | undefined => (isBack() ? returns : undefined)

  function acknowledge(asked: number | undefined, text: string): Acknowledgement {
    // Of two that were asked for at once, the one that is kept first is the return.
    const isReturn = asked === returns
    if (isReturn) returns += 1
    const list = needsCare(text) ? 'heard' : isReturn ? 'firstBack' : 'acknowledgements'
    const index = pickAcknowledgement(lines[list], previous[list], random())
    previous[list] = index
    const acknowledgement = { list, index } as const
    onAcknowledged(acknowledgement)
    return acknowledgement
  }

  return {
    async logWin(text, source, said) {
      const asked = returning()
      const result = await journal.log(text, source, said)
      if (result.kind !== 'logged') return result
      return { ...result, acknowledgement: acknowledge(asked, result.win.text) }
    },
    async logDone(work, energy) {
      const asked = returning()
      const result = await journal.logDone(work, energy)
      if (result.kind === 'logged') {
        return { ...result, acknowledgement: acknowledge(asked, result.win.text) }
      }
      // A step always has words, and a time; one that another program has emptied is as good as none.
      return result.kind === 'not-saved' ? result : { kind: 'gone' }
    },
  }
}
