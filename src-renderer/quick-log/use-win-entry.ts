import { useRef, useState, type RefObject, type SetStateAction } from 'react'

import type { LogResult } from '../../src-shared/contract/journal.ts'
import type { WinEnergy, WinSource } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { acknowledgement, t, winResultWords } from '../words.ts'

/** After how long a save that is not finished is mentioned, in milliseconds. */
const SLOW_MS = 1_000

interface Parts {
  field: RefObject<HTMLTextAreaElement | null>
  /** Whether the energies are on the screen, and so are part of the win. */
  hasEnergy: boolean
  onLogged: (acknowledgement: string) => void
}

/** The win that is being written in the quick-log window. */
export interface WinEntry {
  text: string
  setText: (text: SetStateAction<string>) => void
  energy: WinEnergy
  setEnergy: (energy: SetStateAction<WinEnergy>) => void
  /** Why the last win was not saved. */
  error: string | undefined
  setError: (error: string) => void
  /** Whether a save is taking longer than expected. */
  isSlow: boolean
  log: (text: string, source: Extract<WinSource, 'quick-log' | 'preset'>) => void
  /** Shows the result of a win, which may have been logged from outside the window. */
  showResult: (result: LogResult) => void
}

/** The win that is being written, and how it is logged. */
export function useWinEntry({ field, hasEnergy, onLogged }: Parts): WinEntry {
  const [text, setText] = useState('')
  const [energy, setEnergy] = useState<WinEnergy>({})
  const [error, setError] = useState<string>()
  const [isSlow, setIsSlow] = useState(false)
  const saving = useRef(false)

  function showResult(result: LogResult): void {
    setError(winResultWords(result))
    if (result.kind === 'logged') onLogged(acknowledgement(result))
  }

  async function save(words: string, source: 'quick-log' | 'preset'): Promise<void> {
    if (saving.current) return
    saving.current = true
    const slowTimer = setTimeout(() => setIsSlow(true), SLOW_MS)
    try {
      const result = await ask('win.log', { text: words, source, ...(hasEnergy && energy) })
      showResult(result)
      // What was entered while the save was running belongs to the next win.
      if (result.kind === 'logged') setEnergy((now) => (now === energy ? {} : now))
      if (result.kind === 'logged' && source === 'quick-log') {
        setText((now) => (now === words ? '' : now))
      }
      // The window may have been closed already: it comes back to say that the win was not saved.
      if (result.kind === 'not-saved') void ask('quick-log.open', {})
    } catch {
      setError(t('problems.unexpected'))
    } finally {
      clearTimeout(slowTimer)
      setIsSlow(false)
      saving.current = false
    }
    field.current?.focus()
  }

  return {
    text,
    setText,
    energy,
    setEnergy,
    error,
    setError,
    isSlow,
    log: (words, source) => void save(words, source),
    showResult,
  }
}
