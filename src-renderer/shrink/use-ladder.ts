import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { Ladder, ShrinkDraft } from '../../src-shared/shrink.ts'
import type { TaskKind } from '../../src-shared/task-kind.ts'
import { ask } from '../api.ts'
import { t } from '../words.ts'
import { startOf, withLadder, withoutRung, withSmaller } from './rungs.ts'
import type { ChangeDraft } from './use-shrink-draft.ts'

/** The most lines that are named as shown already. */
const MOST_SHOWN = 256

interface Parts {
  draft: ShrinkDraft
  now: () => ShrinkDraft
  /** Whether the person's own model is asked first. */
  model: boolean
  change: ChangeDraft
  /** What is shrunk needs care after all. */
  needCare: (found: CareFound) => void
}

/** The ladder of what is being shrunk, and what can be asked of it. */
export interface LadderState {
  /** The person's own model is being asked. */
  asking: boolean
  /** What is to be known about the ladder, in a sentence. */
  remark: string | undefined
  /** Another answer has another ladder. */
  answer: (part: Partial<ShrinkDraft>) => void
  smaller: () => Promise<void>
  /** The start stays away, and the next step takes its place. */
  notNow: () => void
  ideas: () => Promise<void>
  like: (kind: TaskKind) => Promise<void>
}

/** Finds small steps for what is being shrunk, as soon as it has none. */
export function useLadder({ draft, now, model, change, needCare }: Parts): LadderState {
  const [asking, setAsking] = useState(false)
  const [remark, setRemark] = useState<string>()
  /** Everything that was offered for this text, so that nothing comes twice. */
  const shown = useRef(new Set<string>())
  /** The request whose answer counts: only the last one's does. */
  const last = useRef(0)

  async function find(): Promise<Ladder | undefined> {
    const mine = ++last.current
    const isLast = (): boolean => last.current === mine
    const asked = heavyIn(now())
    if (model) {
      setAsking(true)
      const answer = await ask('model.ladder', asked).catch(() => undefined)
      if (!isLast()) return undefined
      setAsking(false)
      if (answer?.kind === 'ladder') return answer.ladder
    }
    const result = await ask('shrink.ladder', asked).catch(() => undefined)
    if (!isLast()) return undefined
    if (result?.kind === 'care') needCare(result)
    else if (result !== undefined && result.ladder.rungs.length > 0) return result.ladder
    else setRemark(t('shrink.none'))
    return undefined
  }

  async function look(): Promise<void> {
    const ladder = await find()
    if (ladder === undefined) return
    setRemark(undefined)
    const unsure = ladder.confident ? undefined : true
    change(({ rungs }) => ({ rungs: withLadder(rungs, ladder), unsure }))
  }

  const { stage, text, rungs } = draft
  const isBare = stage === 'ladder' && rungs.every(({ origin }) => origin === 'typed')
  const lookNow = useEffectEvent(look)
  useEffect(() => {
    shown.current.clear()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was shown belongs to one text
  }, [text])
  useEffect(() => {
    const begin = async (): Promise<void> => lookNow()
    if (isBare) void begin()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another line has another ladder
  }, [isBare, text])
  useEffect(
    () => () => {
      last.current += 1
      void ask('model.cancel', {})
    },
    [],
  )

  function shownSoFar(): string[] {
    for (const { text } of now().rungs) shown.current.add(text)
    return [...shown.current].slice(-MOST_SHOWN)
  }

  async function smaller(): Promise<void> {
    const step = startOf(now().rungs)
    if (step === undefined) return
    const asked = { ...heavyIn(now()), step: step.text, shown: shownSoFar() }
    const answer = await ask('shrink.smaller', asked).catch(() => undefined)
    if (answer?.kind !== 'smaller') {
      return setRemark(t(answer === undefined ? 'disk.unexpected' : 'shrink.smallest'))
    }
    setRemark(undefined)
    change(({ rungs }) => ({ rungs: withSmaller(rungs, step.text, answer.rung) }))
  }

  function notNow(): void {
    const step = startOf(now().rungs)
    if (step === undefined) return
    shownSoFar()
    setRemark(undefined)
    // A line that could not be refused for good is away from this screen at least.
    if (step.origin !== 'typed') void ask('shrink.refuse', { text: step.text }).catch(() => null)
    change(({ rungs }) => ({ rungs: withoutRung(rungs, step.text) }))
  }

  async function ideas(): Promise<void> {
    const asked = { ...heavyIn(now()), shown: shownSoFar() }
    const found = await ask('shrink.ideas', asked).catch(() => undefined)
    if (found === undefined) return setRemark(t('disk.unexpected'))
    if (found.rungs.length === 0) return setRemark(t('shrink.noIdeas'))
    setRemark(undefined)
    change(({ rungs }) => ({ rungs: withLadder(rungs, found) }))
  }

  async function like(kind: TaskKind): Promise<void> {
    await ask('shrink.like', { text: now().text, kind }).catch(() => null)
    change({ like: kind })
    await look()
  }

  return {
    asking,
    remark,
    answer: (part) => {
      change(part)
      void look()
    },
    smaller,
    notNow,
    ideas,
    like,
  }
}

function heavyIn({ text, friction, like }: ShrinkDraft) {
  return { text, friction, ...(like !== undefined && { like }) }
}
