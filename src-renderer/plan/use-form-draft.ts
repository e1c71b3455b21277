import { useState } from 'react'

/** What stands in forms that are not saved yet, by the name of the form. */
const formDrafts = new Map<string, Readonly<Record<string, string>>>()

interface FormDraft {
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
export function useFormDraft(name: string): FormDraft {
  const [, setTimes] = useState(0)
  const drawAnew = (): void => setTimes((times) => times + 1)
  return {
    draft: formDrafts.get(name),
    change: (part) => {
      formDrafts.set(name, { ...formDrafts.get(name), ...part })
      drawAnew()
    },
    close: () => {
      formDrafts.delete(name)
      drawAnew()
    },
  }
}
