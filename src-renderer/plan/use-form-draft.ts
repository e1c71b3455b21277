import { useState } from 'react'

/** What stands in forms that are not saved yet, by the name of the form. */
const drafts = new Map<string, Readonly<Record<string, string>>>()

interface DraftForm {
  /** Nothing where the form is closed. */
  draft: Readonly<Record<string, string>> | undefined
  /** Opens the form, or changes a field of it. */
  change: (part: Readonly<Record<string, string>>) => void
  close: () => void
}

/**
 * A form that is filled in and what stands in it, kept beside the screens, so that looking at
 * another screen or closing the window loses nothing that was typed.
 */
export function useDraft(name: string): DraftForm {
  const [, setTimes] = useState(0)
  const drawAnew = (): void => setTimes((times) => times + 1)
  return {
    draft: drafts.get(name),
    change: (part) => {
      drafts.set(name, { ...drafts.get(name), ...part })
      drawAnew()
    },
    close: () => {
      drafts.delete(name)
      drawAnew()
    },
  }
}
