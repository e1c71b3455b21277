import type { CareFound, CareNeeded } from '../../src-shared/care.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import type { CareChoices } from './care-choices.ts'
import { readCare } from './domain/read-care.ts'

/** Words that the person typed, perhaps none. */
export type Typed = string | null | undefined

/** Reads what is typed before anything of it is kept, shown elsewhere or sent. */
export interface CareGate {
  /**
   * How the texts read, except for those that the person said are about something else. Undefined
   * where they are ordinary.
   */
  read(texts: readonly Typed[]): CareFound | undefined
  /** Does the work where the texts are ordinary; else nothing of them is kept. */
  unlessCare<R>(texts: readonly Typed[], work: () => Promise<R>): Promise<R | CareNeeded>
  /** The person says that these texts are about something else. */
  remember(texts: readonly string[]): SaveOutcome
}

/** Opens the gate over what the person said of earlier texts. */
export function openCareGate(choices: CareChoices): CareGate {
  function read(texts: readonly Typed[]): CareFound | undefined {
    const open = texts.filter(isWords).filter((text) => !choices.isOrdinary(text))
    const care = readCare(...open)
    if (care === undefined) return undefined
    const alone = open.filter((text) => readCare(text) !== undefined)
    return { care, texts: alone.length > 0 ? alone : open }
  }

  return {
    read,
    async unlessCare(texts, work) {
      const found = read(texts)
      return found === undefined ? work() : { kind: 'care', ...found }
    },
    remember: choices.remember,
  }
}

function isWords(text: Typed): text is string {
  return typeof text === 'string' && text.trim() !== ''
}
