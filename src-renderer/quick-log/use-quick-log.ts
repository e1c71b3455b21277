import type { RefObject } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { useEnergyEnabled } from '../energy/use-energy-enabled.ts'
import { useLogOptions, type LogOptions } from '../log/use-log-options.ts'
import { useWinEntry, type WinEntry } from '../log/use-win-entry.ts'
import { NUDGE_TITLE } from '../nudge-card/nudge-title.ts'
import { isRingRunning, type ShownNudge } from '../nudge-card/shown-nudge.ts'
import { useToday } from '../page/use-today.ts'
import { acknowledgement, fileProblemWords, t, winResultWords } from '../words.ts'
import { appendText } from './append-text.ts'
import { useLanding, type Landed } from './use-landing.ts'
import { useShownNudge } from './use-shown-nudge.ts'
import { useTrayLanding, useWindowShown } from './use-window-shown.ts'

interface QuickLogState {
  /** The win that is being written. */
  entry: WinEntry
  options: LogOptions
  today: TodayView | undefined
  landing: Landed | undefined
  nudge: ShownNudge | undefined
  /** Whether the energies are asked for. */
  hasEnergy: boolean
  type: (text: string) => void
  changeNudge: (nudge: ShownNudge) => void
  /** Takes the nudge away; `status` is the message about what was done. */
  endNudge: (status: string) => void
  /** Whether what has landed can be taken back. */
  canUndo: boolean
  /** Takes it back, and gives the words back to the field. */
  takeBack: () => void
}

/** The state of the quick-log window. */
export function useQuickLog(field: RefObject<HTMLTextAreaElement | null>): QuickLogState {
  const today = useToday()
  const [landing, setLanding] = useLanding(field)
  const { nudge, setNudge, showNudge } = useShownNudge()
  const hasEnergy = useEnergyEnabled() && nudge === undefined
  const options = useLogOptions(today?.continues)
  const entry = useWinEntry({
    field,
    hasEnergy,
    onLogged: (logged, said) => {
      setNudge(undefined)
      setLanding({ line: acknowledgement(logged), win: logged.win })
      if (logged.win.source === 'quick-log') options.reset(said)
    },
    // The window may have been closed already: it comes back to say that the win was not saved.
    onNotSaved: () => void ask('quick-log.open', {}),
  })
  const { text } = entry
  const changeId = today?.undo?.what === 'logged' ? today.undo.changeId : undefined

  useWindowShown((shown) => {
    // While someone is typing, the focus stays in the field.
    const toNudge =
      text === '' && shown.text === undefined && (shown.begin === true || isRingRunning(nudge))
    // What is said beside a text belongs to that text, or to a win that was never written.
    if (shown.appeared === true && text === '') {
      entry.setEnergy({})
      options.reset()
    }
    setLanding(undefined)
    showNudge(shown, entry.setError)
    showInEntry(shown, entry)
    if (toNudge) focusNudge()
    else focusField(shown, field.current)
  })

  useTrayLanding(({ win, acknowledgement: line }) => {
    setLanding({
      line: acknowledgement({ acknowledgement: line }),
      win,
      fromTray: document.hasFocus() ? 'beside' : 'instead',
    })
  })

  async function takeBack(changeId: string, win: Win): Promise<void> {
    const error = await undoChange(changeId)
    if (error !== undefined) return entry.setError(error)
    const isTyped = win.source === 'quick-log'
    setLanding({ line: t(isTyped ? 'quickLog.undone' : 'quickLog.undonePreset') })
    if (isTyped) entry.setText((now) => (now === '' ? win.text : now))
    field.current?.focus()
  }

  return {
    entry,
    options,
    today,
    landing,
    nudge,
    hasEnergy,
    type: (value) => {
      entry.setText(value)
      // Someone who goes on typing has more to log: the window stays open.
      setLanding(undefined)
    },
    changeNudge: setNudge,
    endNudge: (line) => {
      setNudge(undefined)
      setLanding({ line })
    },
    canUndo: changeId !== undefined,
    takeBack: () => {
      const win = landing?.win
      if (changeId !== undefined && win !== undefined) void takeBack(changeId, win)
    },
  }
}

/** Puts what the window was shown with into the win that is being written. */
function showInEntry({ text, result, problem }: QuickLogShown, entry: WinEntry): void {
  if (text !== undefined) entry.setText((now) => appendText(now, text))
  if (result !== undefined) entry.showResult(result)
  if (problem !== undefined) entry.setError(fileProblemWords(problem))
}

function focusNudge(): void {
  // A card that is not drawn yet takes the focus when it appears.
  document.getElementById(NUDGE_TITLE)?.focus()
}

function focusField({ appeared, text }: QuickLogShown, field: HTMLTextAreaElement | null): void {
  field?.focus()
  // Text that has just been added must not be replaced by the next key.
  if (appeared === true && text === undefined) field?.select()
}

/** Undoes a change. Answers with what is wrong where that failed. */
async function undoChange(changeId: string): Promise<string | undefined> {
  const result = await ask('undo', { changeId }).catch(() => undefined)
  if (result === undefined) return t('problems.unexpected')
  return result.kind === 'changed' ? undefined : winResultWords(result)
}
