import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { Ladder, ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'
import { startOf, withChosenSince, withLadder } from './rungs.ts'
import type { ChangeDraft } from './use-shrink-draft.ts'

/** What the hooks of the ladder share. */
export interface LadderParts {
  draft: ShrinkDraft
  /** The draft at this moment. */
  now: () => ShrinkDraft
  /** Whether the person's own model is asked first. */
  model: boolean
  change: ChangeDraft
  /** The words turned out to need care. */
  needCare: (found: CareFound) => void
}

interface LadderSearch {
  /** Whether the person's own model is being asked. */
  isAsking: boolean
  /** Replaces the ladder with a new one. */
  search: () => Promise<void>
}

/**
 * Finds the ladder of a draft as soon as it has none.
 *
 * @param setRemark says why there is no ladder
 */
export function useLadderSearch(
  { draft, now, model, change, needCare }: LadderParts,
  setRemark: (remark: string | undefined) => void,
): LadderSearch {
  const [isAsking, setIsAsking] = useState(false)
  /** The number of the latest request; the answers of earlier ones are ignored. */
  const latest = useRef(0)

  async function find(): Promise<Ladder | undefined> {
    const request = ++latest.current
    const isLatest = (): boolean => latest.current === request
    const heavy = heavyPart(now())
    // What the person has said a task is like, is answered by the app's own ladders.
    const asksModel = model && heavy.like === undefined
    if (model && !asksModel) void ask('model.cancel', {})
    setIsAsking(asksModel)
    if (asksModel) {
      const answer = await ask('model.ladder', heavy).catch(() => undefined)
      if (!isLatest()) return undefined
      setIsAsking(false)
      if (answer?.kind === 'ladder') return answer.ladder
    }
    const result = await ask('shrink.ladder', heavy).catch(() => undefined)
    if (!isLatest()) return undefined
    if (result?.kind === 'care') needCare(result)
    else if (result !== undefined && result.ladder.rungs.length > 0) return result.ladder
    else setRemark(t('shrink.none'))
    return undefined
  }

  async function search(): Promise<void> {
    const { text, rungs } = now()
    const start = startOf(rungs)
    const ladder = await find()
    // What has been typed meanwhile is another task.
    if (ladder === undefined || now().text !== text) return
    setRemark(undefined)
    const { situation, like, alike, confident } = ladder
    change(({ rungs }) => ({
      rungs: withChosenSince(start, rungs, withLadder(rungs, ladder)),
      unsure: confident ? undefined : true,
      situation,
      like,
      alike,
    }))
  }

  const { stage, text, rungs } = draft
  const hasNoLadder = stage === 'ladder' && rungs.every(({ origin }) => origin === 'typed')
  const searchNow = useEffectEvent(search)
  useEffect(() => {
    const begin = async (): Promise<void> => searchNow()
    if (hasNoLadder) void begin()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has another ladder
  }, [hasNoLadder, text])
  useEffect(
    () => () => {
      latest.current += 1
      void ask('model.cancel', {})
    },
    [],
  )
  return { isAsking, search }
}

/** The part of a draft that decides its ladder. */
export function heavyPart({ text, friction, like }: ShrinkDraft) {
  return { text, friction, ...(like !== undefined && { like }) }
}
