import { useEffect, useRef, useState } from 'react'

import type { ShrinkDraft, TaskLike } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'
import { startOf, withChosenSince, withLadder, withoutRung, withSmaller } from './rungs.ts'
import { heavyPart, useLadderSearch, type LadderParts } from './use-ladder-search.ts'

/** The most texts that a request can name as shown already. */
const MOST_SHOWN = 256

/** The ladder of a draft, and what can be asked for. */
export interface LadderState {
  /** Whether the person's own model is being asked. */
  isAsking: boolean
  /** A message about the ladder, such as that there are no other ideas. */
  remark: string | undefined
  /** Changes the friction, which has another ladder. */
  answerFriction: (part: Partial<ShrinkDraft>) => void
  smaller: () => Promise<void>
  /** Removes the start, and makes the next step the start. */
  notNow: () => void
  ideas: () => Promise<void>
  /** Says what the task is more like, or takes that back. */
  chooseLike: (like: TaskLike | null) => Promise<void>
}

/** Finds small steps for a draft, and changes them on request. */
export function useLadder(parts: LadderParts): LadderState {
  const { draft, now, change } = parts
  const [remark, setRemark] = useState<string>()
  const { isAsking, search } = useLadderSearch(parts, setRemark)
  const shownTexts = useShownTexts(draft.text, now)

  async function smaller(): Promise<void> {
    const step = startOf(now().rungs)
    if (step === undefined) return
    const request = { ...heavyPart(now()), step: step.text, shown: shownTexts() }
    const answer = await ask('shrink.smaller', request).catch(() => undefined)
    if (now().text !== request.text) return
    if (answer?.kind !== 'smaller') {
      return setRemark(t(answer === undefined ? 'disk.unexpected' : 'shrink.smallest'))
    }
    setRemark(undefined)
    change(({ rungs }) => ({
      rungs: withChosenSince(step, rungs, withSmaller(rungs, step.text, answer.rung)),
    }))
  }

  function notNow(): void {
    const step = startOf(now().rungs)
    if (step === undefined) return
    shownTexts()
    setRemark(undefined)
    // If the refusal cannot be saved, the step is away from this screen at least.
    if (step.origin !== 'typed') void ask('shrink.refuse', { text: step.text }).catch(() => null)
    change(({ rungs }) => ({ rungs: withoutRung(rungs, step.text) }))
  }

  async function ideas(): Promise<void> {
    const start = startOf(now().rungs)
    const request = { ...heavyPart(now()), shown: shownTexts() }
    const found = await ask('shrink.ideas', request).catch(() => undefined)
    // What has been typed meanwhile is another task.
    if (now().text !== request.text) return
    if (found === undefined) return setRemark(t('disk.unexpected'))
    if (found.rungs.length === 0) return setRemark(t('shrink.noIdeas'))
    setRemark(undefined)
    change(({ rungs }) => ({ rungs: withChosenSince(start, rungs, withLadder(rungs, found)) }))
  }

  async function chooseLike(like: TaskLike | null): Promise<void> {
    const { text } = now()
    await ask('shrink.like', { text, like }).catch(() => null)
    if (now().text !== text) return
    change({ like: like ?? undefined })
    await search()
  }

  return {
    isAsking,
    remark,
    answerFriction: (part) => {
      change(part)
      void search()
    },
    smaller,
    notNow,
    ideas,
    chooseLike,
  }
}

/**
 * Remembers every step that was shown for a text, so that none is offered twice.
 *
 * @returns adds the present steps, and returns all of them
 */
function useShownTexts(text: string, now: () => ShrinkDraft): () => string[] {
  const shown = useRef(new Set<string>())
  useEffect(() => {
    shown.current.clear()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the steps belong to one text
  }, [text])
  return () => {
    for (const rung of now().rungs) shown.current.add(rung.text)
    return [...shown.current].slice(-MOST_SHOWN)
  }
}
