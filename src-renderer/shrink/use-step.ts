import { useState } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { UseResult } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { ask } from '../api.ts'
import { anchorOf } from '../steps/anchor.ts'
import { goTo } from '../ui/go-to.ts'
import { acknowledgement, planTrouble, problemWords, t } from '../words.ts'
import { startOf, stepsAbove } from './rungs.ts'

type How = CommandArgument<'shrink.use'>['how']
type Used = Extract<UseResult, { kind: 'used' }>

interface Parts {
  draft: ShrinkDraft
  /** What was typed needs care. */
  needCare: (found: CareFound) => void
  /** The step is in the plan now. `rest` is what is left of several lines. */
  used: (rest: string) => void
}

interface StepUse {
  /** Why the step could not be kept. */
  trouble: string | undefined
  startNow: () => Promise<void>
  didIt: () => Promise<void>
  /** Keeps the step, after a routine if one is given. */
  later: (anchor?: string) => Promise<void>
  repeat: () => Promise<void>
}

/** What can be done with the start of a ladder. Each way keeps the step and goes to Today. */
export function useStep({ draft, needCare, used }: Parts): StepUse {
  const [trouble, setTrouble] = useState<string>()

  async function keep(how: How, anchor?: string): Promise<Used | undefined> {
    const { friction, taskId, rungs } = draft
    const result = await ask('shrink.use', {
      text: textOf(draft),
      friction,
      ...(taskId !== undefined && { taskId }),
      step: startOf(rungs)?.text ?? '',
      rungs: stepsAbove(rungs),
      ...(anchor !== undefined && { anchor }),
      how,
    }).catch(() => undefined)
    if (result?.kind === 'used') return result
    if (result?.kind === 'care') needCare(result)
    else setTrouble(refusal(result))
    return undefined
  }

  function toToday({ rest = '' }: Used, words?: string): void {
    used(rest)
    const left = rest === '' ? undefined : t('shrink.restKept')
    goTo('today', [words, left].filter((part) => part !== undefined).join(' ') || undefined)
  }

  return {
    trouble,
    startNow: async () => {
      const result = await keep('now')
      // Two minutes that begin say so themselves.
      if (result !== undefined) toToday(result)
    },
    didIt: async () => {
      const result = await keep('later')
      if (result?.stepId === undefined) return
      const done = await ask('step.did', { id: result.stepId }).catch(() => undefined)
      if (done === undefined) toToday(result, t('problems.unexpected'))
      else toToday(result, done.kind === 'logged' ? acknowledgement(done) : planTrouble(done))
    },
    later: async (typed) => {
      const anchor = anchorOf(typed ?? '')
      const result = await keep('later', anchor)
      if (result === undefined) return
      const words =
        anchor === undefined ? t('shrink.usedLater') : t('shrink.usedAnchor', { anchor })
      toToday(result, words)
    },
    repeat: async () => {
      const result = await keep('repeat')
      if (result !== undefined) toToday(result, t('shrink.usedRepeat'))
    },
  }
}

/** The task; of several lines all of them as a list, the one that is shrunk first. */
function textOf({ text, lines = [], taskId }: ShrinkDraft): string {
  const others = lines.filter((line) => line !== text)
  if (taskId !== undefined || others.length === 0) return text
  return [text, ...others].map((line) => `- ${line}`).join('\n')
}

function refusal(result: Exclude<UseResult, { kind: 'used' }> | undefined): string | undefined {
  switch (result?.kind) {
    case undefined:
      return t('problems.unexpected')
    case 'refused':
      return result.why.kind === 'empty' ? t('shrink.ownEmpty') : planTrouble(result.why)
    case 'enough':
      return t('shrink.enough')
    case 'not-saved':
      return problemWords(result.problem)
  }
}
