import { useRef, useState, type RefObject, type SetStateAction } from 'react'

import { ask } from '../api.ts'
import { SLOW_MS } from '../log/use-win-entry.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { acknowledgement, t, winResultWords } from '../words.ts'

type Source = 'quick-log' | 'preset'

interface FirstWin {
  /** The acknowledgement of the last win, or that it takes long. */
  status: string | undefined
  /** Why the last win was not saved. */
  error: string | undefined
  /** Logs a win. Does nothing while another one is being saved. */
  log: (text: string, source: Source) => void
  /** Saves what is in the field, if anything is. Resolves to whether nothing is left unsaved. */
  saveRest: (text: string) => Promise<boolean>
}

/**
 * Logs the first win. Like on Today, the field has the focus again afterwards.
 *
 * @param setText changes the text of the field
 */
export function useFirstWin(
  setText: (text: SetStateAction<string>) => void,
  field: RefObject<HTMLTextAreaElement | null>,
): FirstWin {
  const [status, setStatus] = useState<string>()
  const [error, setError] = useState<string>()
  /** The win that is being saved, and whether it will have been. */
  const saving = useRef<{ text: string; saved: Promise<boolean> }>(undefined)

  function save(text: string, source: Source): Promise<boolean> {
    const saved = send(text, source)
    saving.current = { text, saved }
    return saved.finally(() => {
      saving.current = undefined
    })
  }

  async function send(text: string, source: Source): Promise<boolean> {
    const hasStayed = rememberFocus()
    const slowTimer = setTimeout(() => setStatus(t('quickLog.slow')), SLOW_MS)
    const result = await ask('win.log', { text, source }).catch(() => undefined)
    clearTimeout(slowTimer)
    setError(result === undefined ? t('problems.unexpected') : winResultWords(result))
    setStatus(result?.kind === 'logged' ? acknowledgement(result) : undefined)
    if (hasStayed()) field.current?.focus()
    if (result?.kind !== 'logged') return false
    // What was typed while the save was running is the next win.
    if (source === 'quick-log') setText((now) => (now === text ? '' : now))
    return true
  }

  return {
    status,
    error,
    log: (text, source) => {
      if (saving.current === undefined) void save(text, source)
    },
    saveRest: async (text) => {
      const running = saving.current
      const wasSaved = await running?.saved
      const isSaved = text.trim() === '' || (wasSaved === true && running?.text === text)
      return isSaved || save(text, 'quick-log')
    },
  }
}
