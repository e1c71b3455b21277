import { useSyncExternalStore } from 'react'

type Fields = Readonly<Record<string, string>>

/** The fields of forms that are not saved, by the name of the form. */
const formDrafts = new Map<string, Fields>()
const listeners = new Set<() => void>()

export interface FormDraft {
  /** Undefined if the form is closed. */
  draft: Fields | undefined
  /** Opens the form, or changes a field of it. */
  change: (part: Fields) => void
  close: () => void
}

/**
 * The draft of a form, the same for everything that shows or opens it. It outlives the screen, so
 * that nothing that was typed is lost by looking at another screen or closing the window.
 */
export function useFormDraft(name: string): FormDraft {
  const draft = useSyncExternalStore(subscribe, () => formDrafts.get(name))
  return {
    draft,
    change: (part) => openFormDraft(name, part),
    close: () => {
      formDrafts.delete(name)
      tell()
    },
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** Opens a form whose name was not known when the screen was drawn. */
export function openFormDraft(name: string, part: Fields): void {
  formDrafts.set(name, { ...formDrafts.get(name), ...part })
  tell()
}
