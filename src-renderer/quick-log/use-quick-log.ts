import type { RefObject } from 'react'

import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import { useEnergyEnabled } from '../energy/use-energy-enabled.ts'
import { NUDGE_TITLE } from '../nudge-card/nudge-card.tsx'
import { isRingRunning, type ShownNudge } from '../nudge-card/shown-nudge.ts'
import { fileProblemWords } from '../words.ts'
import { appendText } from './append-text.ts'
import { useAcknowledgement } from './use-acknowledgement.ts'
import { useShownNudge } from './use-shown-nudge.ts'
import { useWinEntry, type WinEntry } from './use-win-entry.ts'
import { useWindowShown } from './use-window-shown.ts'

interface QuickLogState {
  /** The win that is being written. */
  entry: WinEntry
  acknowledgement: string | undefined
  nudge: ShownNudge | undefined
  /** Whether the energies are asked for. */
  hasEnergy: boolean
  type: (text: string) => void
  changeNudge: (nudge: ShownNudge) => void
  /** Takes the nudge away; `status` is the message about what was done. */
  endNudge: (status: string) => void
}

/** The state of the quick-log window. */
export function useQuickLog(field: RefObject<HTMLTextAreaElement | null>): QuickLogState {
  const [acknowledgement, setAcknowledgement] = useAcknowledgement(field)
  const { nudge, setNudge, showNudge } = useShownNudge()
  const hasEnergy = useEnergyEnabled() && nudge === undefined
  const entry = useWinEntry({ field, hasEnergy, onLogged: endNudge })
  const { text } = entry

  function endNudge(status: string): void {
    setNudge(undefined)
    setAcknowledgement(status)
  }

  useWindowShown((shown: QuickLogShown) => {
    const { appeared, text: added, result, problem, begin } = shown
    // While someone is typing, the focus stays in the field.
    const toNudge = text === '' && added === undefined && (begin === true || isRingRunning(nudge))
    // An energy without a text belongs to a win that was never written.
    if (appeared === true && text === '') entry.setEnergy({})
    setAcknowledgement(undefined)
    showNudge(shown, entry.setError)
    if (added !== undefined) entry.setText((now) => appendText(now, added))
    if (result !== undefined) entry.showResult(result)
    if (problem !== undefined) entry.setError(fileProblemWords(problem))
    if (toNudge) {
      // A card that is not drawn yet takes the focus when it appears.
      document.getElementById(NUDGE_TITLE)?.focus()
      return
    }
    field.current?.focus()
    // Text that has just been added must not be replaced by the next key.
    if (appeared === true && added === undefined) field.current?.select()
  })

  return {
    entry,
    acknowledgement,
    nudge,
    hasEnergy,
    type: (value) => {
      entry.setText(value)
      // Someone who goes on typing has more to log: the window stays open.
      setAcknowledgement(undefined)
    },
    changeNudge: setNudge,
    endNudge,
  }
}
