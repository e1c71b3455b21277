import { useEffect, useState, type RefObject } from 'react'

import { ask } from '../api.ts'

/** How long an acknowledgement is shown before the window closes by itself, in milliseconds. */
const ACKNOWLEDGED_MS = 1_300

/** Closes the quick-log window. */
export function closeWindow(): void {
  void ask('quick-log.close', {})
}

/**
 * The acknowledgement on the screen. After a moment it goes, and the window closes with it unless
 * the field has text that is not logged.
 */
export function useAcknowledgement(
  field: RefObject<HTMLTextAreaElement | null>,
): [string | undefined, (acknowledgement: string | undefined) => void] {
  const [acknowledgement, setAcknowledgement] = useState<string>()
  useEffect(() => {
    if (acknowledgement === undefined) return
    const timer = setTimeout(() => {
      setAcknowledgement(undefined)
      if (field.current === null || field.current.value === '') closeWindow()
    }, ACKNOWLEDGED_MS)
    return () => clearTimeout(timer)
  }, [acknowledgement, field])
  return [acknowledgement, setAcknowledgement]
}
