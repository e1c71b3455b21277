import { useState } from 'react'

import type { CareFound } from '../../src-shared/care.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { UseResult } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { sentences } from '../../src-shared/words/joined-words.ts'
import { ask } from '../api.ts'
import { catalog } from '../formats/catalog.ts'
import { navigateTo } from '../page/navigate-to.ts'
import { parseAnchor } from '../steps/anchor.ts'
import { acknowledgement, planResultWords, saveProblemWords, t } from '../words.ts'
import { startOf, stepsAbove } from './rungs.ts'

type How = CommandArgument<'shrink.use'>['how']
type Used = Extract<UseResult, { kind: 'used' }>

interface Parts {
  draft: ShrinkDraft
  /** The words need care. */
  needCare: (found: CareFound) => void
  /** The step is in the plan. `rest` is what is left of several lines. */
  onUsed: (rest: string) => void
}

interface StepActions {
  /** Why the step could not be saved. */
  error: string | undefined
  startNow: () => Promise<void>
  didIt: () => Promise<void>
  /** Saves the step for later, with an anchor if one is given. */
  later: (anchor?: string) => Promise<void>
  repeat: () => Promise<void>
}

/** What can be done with the start of a ladder. Each action saves the step and goes to Today. */
export function useStepActions({ draft, needCare, onUsed }: Parts): StepActions {
  const [error, setError] = useState<string>()

  async function save(how: How, anchor?: string): Promise<Used | undefined> {
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
    else setError(errorOf(result))
    return undefined
  }

  function toToday({ rest = '' }: Used, words?: string, winId?: string): void {
    onUsed(rest)
    const left = rest === '' ? undefined : t('shrink.restKept')
    navigateTo('today', sentences(catalog, [words, left]) || undefined, winId)
  }

  return {
    error,
    startNow: async () => {
      const result = await save('now')
      // The ring on Today needs no status message.
      if (result !== undefined) toToday(result)
    },
    didIt: async () => {
      const result = await save('later')
      if (result?.stepId === undefined) return
      const done = await ask('step.did', { id: result.stepId }).catch(() => undefined)
      if (done === undefined) toToday(result, t('problems.unexpected'))
      else if (done.kind !== 'logged') toToday(result, planResultWords(done))
      else toToday(result, acknowledgement(done), done.win.id)
    },
    later: async (typed) => {
      const anchor = parseAnchor(typed ?? '')
      const result = await save('later', anchor)
      if (result === undefined) return
      const words =
        anchor === undefined ? t('shrink.usedLater') : t('shrink.usedAnchor', { anchor })
      toToday(result, words)
    },
    repeat: async () => {
      const result = await save('repeat')
      if (result !== undefined) toToday(result, t('shrink.usedRepeat'))
    },
  }
}

/** The text of the task; several lines as a list with the line that is shrunk first. */
function textOf({ text, lines = [], taskId }: ShrinkDraft): string {
  const others = lines.filter((line) => line !== text)
  if (taskId !== undefined || others.length === 0) return text
  return [text, ...others].map((line) => `- ${line}`).join('\n')
}

function errorOf(result: Exclude<UseResult, { kind: 'used' }> | undefined): string | undefined {
  switch (result?.kind) {
    case undefined:
      return t('problems.unexpected')
    case 'refused':
      return result.why.kind === 'empty' ? t('shrink.ownEmpty') : planResultWords(result.why)
    case 'enough':
      return t('shrink.enough')
    case 'not-saved':
      return saveProblemWords(result.problem)
  }
}
