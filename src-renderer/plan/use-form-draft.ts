import { useState } from 'react'

/** The fields of forms that are not saved, by the name of the form. */
const formDrafts = new Map<string, Readonly<Record<string, string>>>()

export interface FormDraft {
  /** Undefined if the form is closed. */
  draft: Readonly<Record<string, string>> | undefined
  /** Opens the form, or changes a field of it. */
  change: (part: Readonly<Record<string, string>>) => void
  close: () => void
}

/**
 * The draft of a form. It outlives the screen, so that nothing that was typed is lost by looking at
 * another screen or closing the window.
 */
export function useFormDraft(name: string): FormDraft {
  const [, setRevision] = useState(0)
  const rerender = (): void => setRevision((revision) => revision + 1)
  return {
    draft: formDrafts.get(name),
    change: (part) => {
      formDrafts.set(name, { ...formDrafts.get(name), ...part })
      rerender()
    },
    close: () => {
      formDrafts.delete(name)
      rerender()
    },
  }
}
