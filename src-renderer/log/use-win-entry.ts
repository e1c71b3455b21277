import { useRef, useState, type RefObject, type SetStateAction } from 'react'

import type { LogResult } from '../../src-shared/contract/journal.ts'
import type { WinEnergy, WinSource } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { t, winResultWords } from '../words.ts'

/** After how long a save that is not finished is mentioned, in milliseconds. */
export const SLOW_MS = 1_000

/** A win that was just logged, with the line that says so. */
export type Logged = Extract<LogResult, { kind: 'logged' }>

/** What is said of a win beside its words. */
export interface Said {
  goalId?: string
  linkedTo?: string
  day?: string
}

interface Parts {
  field: RefObject<HTMLTextAreaElement | null>
  /** The text to begin with. */
  draft?: string
  /** Whether the energies are on the screen, and so are part of the win. */
  hasEnergy?: boolean
  /** The text is another one. */
  onText?: (text: string) => void
  onLogged: (logged: Logged, said: Said) => void
  /** The disk refused a win. */
  onNotSaved?: () => void
}

/** The win that is being written. */
export interface WinEntry {
  text: string
  setText: (text: SetStateAction<string>) => void
  energy: WinEnergy
  setEnergy: (energy: SetStateAction<WinEnergy>) => void
  /** Why the last win was not saved. */
  error: string | undefined
  setError: (error: string | undefined) => void
  /** Whether a save is taking longer than expected. */
  isSlow: boolean
  log: (text: string, source: Extract<WinSource, 'quick-log' | 'preset'>, said?: Said) => void
  /** Shows the result of a win, which may have been logged from outside the window. */
  showResult: (result: LogResult) => void
}

/** The win that is being written, and how it is logged. */
export function useWinEntry(parts: Parts): WinEntry {
  const { field, draft = '', hasEnergy = false, onText, onLogged, onNotSaved } = parts
  const [text, setTextState] = useState(draft)
  const [energy, setEnergy] = useState<WinEnergy>({})
  const [error, setError] = useState<string>()
  const [isSlow, setIsSlow] = useState(false)
  /** What is being saved. */
  const saving = useRef(new Set<string>())
  /** What is in the field at this moment, also while a save is running. */
  const present = useRef(draft)

  function setText(next: SetStateAction<string>): void {
    present.current = typeof next === 'function' ? next(present.current) : next
    setTextState(present.current)
    onText?.(present.current)
  }

  function showResult(result: LogResult, said: Said = {}): void {
    setError(winResultWords(result))
    if (result.kind === 'logged') onLogged(result, said)
  }

  async function save(words: string, source: 'quick-log' | 'preset', said: Said): Promise<void> {
    // Pressed once more while it is being saved, it is still one win; other words are another.
    const what = `${source} ${words}`
    if (saving.current.has(what)) return
    saving.current.add(what)
    const hasStayed = rememberFocus()
    const slowTimer = setTimeout(() => setIsSlow(true), SLOW_MS)
    try {
      const energies = hasEnergy ? energy : {}
      const result = await ask('win.log', { text: words, source, ...energies, ...said })
      // What was entered while the save was running belongs to the next win.
      if (result.kind === 'logged') setEnergy((now) => (now === energy ? {} : now))
      if (result.kind === 'logged' && source === 'quick-log') {
        setText((now) => (now === words ? '' : now))
      }
      // Nothing that was not saved is lost to the words that were begun meanwhile.
      if (result.kind === 'not-saved' && source === 'quick-log') {
        setText((now) => (now.startsWith(words) ? now : `${words}\n${now}`.trimEnd()))
      }
      showResult(result, said)
      if (result.kind === 'not-saved') onNotSaved?.()
    } catch {
      setError(t('problems.unexpected'))
    } finally {
      clearTimeout(slowTimer)
      saving.current.delete(what)
      if (saving.current.size === 0) setIsSlow(false)
    }
    if (hasStayed()) field.current?.focus()
  }

  return {
    text,
    setText,
    energy,
    setEnergy,
    error,
    setError,
    isSlow,
    log: (words, source, said = {}) => void save(words, source, said),
    showResult,
  }
}
