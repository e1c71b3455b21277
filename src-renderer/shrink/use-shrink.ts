import { useEffect, useRef, useState } from 'react'

import type { ShrinkView } from '../../src-shared/contract.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { diskWords, t } from '../words.ts'

/** Nothing is being shrunk. */
export const NOTHING: ShrinkDraft = { stage: 'notice', text: '', friction: {}, rungs: [], own: '' }

/** Changes a part of the draft, where it matters from how it is now. */
export type ChangeDraft = (
  part: Partial<ShrinkDraft> | ((now: ShrinkDraft) => Partial<ShrinkDraft>),
) => void

/**
 * Changes the draft once the texts were read: where they need care the card comes instead, and the
 * draft goes on from there if they are about something else.
 */
export type EnterDraft = (part: Partial<ShrinkDraft>, texts: readonly string[]) => Promise<void>

interface Shrinking {
  /** Nothing until main has answered. */
  view: ShrinkView | undefined
  draft: ShrinkDraft
  /** Why what is typed is not on disk. */
  trouble: string | undefined
  change: ChangeDraft
  /** Something else is being shrunk from now on. */
  replace: (draft: ShrinkDraft) => void
  /** Whether nothing is typed at this moment. */
  isBlank: () => boolean
}

/** What is being shrunk, kept by main at every change and read back from there. */
export function useShrink(): Shrinking {
  const [view, setView] = useState<ShrinkView>()
  const [draft, setDraft] = useState(NOTHING)
  const [trouble, setTrouble] = useState<string>()
  /** As it is now, for answers that were waited for meanwhile. */
  const now = useRef(NOTHING)

  useEffect(() => {
    let current = true
    void ask('shrink.read', {}).then((read) => {
      if (!current) return
      now.current = read.draft ?? NOTHING
      setDraft(now.current)
      setView(read)
    })
    return () => {
      current = false
    }
  }, [])

  function replace(next: ShrinkDraft): void {
    now.current = next
    setDraft(next)
    void keepDraft(next).then(setTrouble)
  }

  return {
    view,
    draft,
    trouble,
    change: (part) => {
      const given = typeof part === 'function' ? part(now.current) : part
      replace({ ...now.current, ...given })
    },
    replace,
    isBlank: () => now.current.text.trim() === '' && now.current.own.trim() === '',
  }
}

/** Keeps what is being shrunk. Answers with a sentence where it is not on disk. */
export async function keepDraft(draft: ShrinkDraft): Promise<string | undefined> {
  const { stage, text, own, rungs } = draft
  const isNothing = stage === 'notice' && text === '' && own === '' && rungs.length === 0
  const kept = await ask('shrink.keep', { draft: isNothing ? null : draft }).catch(() => undefined)
  if (kept?.kind === 'changed') return undefined
  const reason = kept === undefined ? t('disk.unexpected') : diskWords(kept.problem)
  return t('shrink.notKept', { reason })
}
