import { useEffect, useRef, useState } from 'react'

import type { ShrinkView } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { isNothing, keepDraft, NOTHING, presentDraft } from './draft.ts'

/** Changes a part of the draft, where it matters from how it is now. */
export type ChangeDraft = (
  part: Partial<ShrinkDraft> | ((now: ShrinkDraft) => Partial<ShrinkDraft>),
) => void

export interface Shrinking {
  /** Undefined until main has answered. */
  view: ShrinkView | undefined
  draft: ShrinkDraft
  /** What was being shrunk when the app ended, until it is answered whether to continue. */
  former: ShrinkDraft | undefined
  /** Why what is typed is not on disk. */
  trouble: string | undefined
  change: ChangeDraft
  /** Something else is being shrunk from now on. */
  replace: (draft: ShrinkDraft) => void
  /** What is being shrunk at this moment, for answers that were waited for meanwhile. */
  now: () => ShrinkDraft
}

/** What is being shrunk, kept by main at every change and read back from there. */
export function useShrink(): Shrinking {
  const [view, setView] = useState<ShrinkView>()
  const [draft, setDraft] = useState(NOTHING)
  const [former, setFormer] = useState<ShrinkDraft>()
  const [trouble, setTrouble] = useState<string>()
  const now = useRef(NOTHING)
  /** Whether a draft of before is on offer, and not answered so far. */
  const isOffered = useRef(false)

  useEffect(() => {
    let current = true
    void ask('shrink.read', {}).then((read) => {
      if (!current) return
      const present = presentDraft()
      now.current = present ?? NOTHING
      setDraft(now.current)
      if (present === undefined && read.draft !== undefined && !isNothing(read.draft)) {
        isOffered.current = true
        setFormer(read.draft)
      }
      setView(read)
    })
    return () => {
      current = false
      // It was offered once, and somebody has gone on to something else.
      if (isOffered.current) void keepDraft(NOTHING)
    }
  }, [])

  function replace(next: ShrinkDraft): void {
    isOffered.current = false
    setFormer(undefined)
    now.current = next
    setDraft(next)
    void keepDraft(next).then(setTrouble)
  }

  return {
    view,
    draft,
    former,
    trouble,
    change: (part) => {
      const given = typeof part === 'function' ? part(now.current) : part
      replace({ ...now.current, ...given })
    },
    replace,
    now: () => now.current,
  }
}
