import { useEffect, useRef, useState } from 'react'

import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { isEmptyDraft, saveDraft, EMPTY_DRAFT, currentDraft } from './draft-store.ts'

/** Changes a part of the draft; a function computes the part from the present draft. */
export type ChangeDraft = (
  part: Partial<ShrinkDraft> | ((now: ShrinkDraft) => Partial<ShrinkDraft>),
) => void

/** The draft of Shrink, and functions that change it. */
export interface ShrinkDraftState {
  /** Undefined until main has answered. */
  view: ShrinkView | undefined
  draft: ShrinkDraft
  /** The draft that was left when the app ended, until the person has answered whether to go on. */
  former: ShrinkDraft | undefined
  /** Why the draft is not on disk. */
  error: string | undefined
  change: ChangeDraft
  /** Replaces the whole draft. */
  replace: (draft: ShrinkDraft) => void
  /** The draft at this moment, for code that has waited for an answer. */
  now: () => ShrinkDraft
}

/** The draft of Shrink, which main saves at every change. */
export function useShrinkDraft(): ShrinkDraftState {
  const [view, setView] = useState<ShrinkView>()
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [former, setFormer] = useState<ShrinkDraft>()
  const [error, setError] = useState<string>()
  const now = useRef(EMPTY_DRAFT)
  /** Whether the former draft is offered and not answered. */
  const isOffered = useRef(false)

  useEffect(() => {
    let current = true
    void ask('shrink.read', {}).then((read) => {
      if (!current) return
      const present = currentDraft()
      now.current = present ?? EMPTY_DRAFT
      setDraft(now.current)
      if (present === undefined && read.draft !== undefined && !isEmptyDraft(read.draft)) {
        isOffered.current = true
        setFormer(read.draft)
      }
      setView(read)
    })
    return () => {
      current = false
      // The former draft is offered once only.
      if (isOffered.current) void saveDraft(EMPTY_DRAFT)
    }
  }, [])

  function replace(next: ShrinkDraft): void {
    isOffered.current = false
    setFormer(undefined)
    now.current = next
    setDraft(next)
    void saveDraft(next).then(setError)
  }

  return {
    view,
    draft,
    former,
    error,
    change: (part) => {
      const given = typeof part === 'function' ? part(now.current) : part
      replace({ ...now.current, ...given })
    },
    replace,
    now: () => now.current,
  }
}
