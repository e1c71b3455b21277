import type { RefObject } from 'react'

import type { AddResult, NextStep } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { showLogged, showStatus } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { openFormDraft } from '../plan/use-form-draft.ts'
import { beginRing } from '../steps/begin-ring.ts'
import { usePlanChange } from '../steps/use-plan-change.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import type { StepPart } from './next-step-form.tsx'

interface Parts {
  next: NextStep
  heading: RefObject<HTMLHeadingElement | null>
  onArchive: (step: ArchivedItem) => void
}

/** What can be done with the next step. */
export interface NextStepActions {
  /** Why the last change could not be saved. */
  error: string | undefined
  didIt: () => void
  start: () => void
  letGo: () => void
  /** Opens the form for a part of it. */
  edit: (part: StepPart) => void
  /** Replaces the step with a smaller one. Resolves to whether that is saved. */
  makeSmaller: (smaller: string) => Promise<boolean>
}

/** The name of the form of a step. */
export function formOf(stepId: string | undefined): string {
  return `next step ${stepId}`
}

/** What can be done with the next step. A rung of a ladder becomes a step before it is changed. */
export function useNextStepActions({ next, heading, onArchive }: Parts): NextStepActions {
  const { stepId, taskId, text } = next
  const { error, change } = usePlanChange()
  // A rung keeps its words when it becomes a step.
  const once = useSingleFlight(text)

  async function asStep(): Promise<string | undefined> {
    if (stepId !== undefined) return stepId
    if (taskId === undefined) return undefined
    return (await change<AddResult>(ask('step.take', { taskId, text })))?.id
  }

  async function didIt(): Promise<void> {
    const hasStayed = rememberFocus()
    const id = await asStep()
    const done = id === undefined ? undefined : await change(ask('step.did', { id }))
    if (done === undefined) return
    showLogged(done)
    // The following step may be shown already, and its button is not the one that was pressed.
    if (hasStayed()) heading.current?.focus()
  }

  async function start(): Promise<void> {
    const id = await asStep()
    if (id === undefined) return
    showStatus(undefined)
    await change(beginRing({ stepId: id }))
  }

  async function letGo(): Promise<void> {
    const id = await asStep()
    if (id !== undefined && (await change(ask('plan.archive', { id })))) onArchive({ id, text })
  }

  async function edit(part: StepPart): Promise<void> {
    const id = await asStep()
    if (id !== undefined) openFormDraft(formOf(id), { part })
  }

  async function makeSmaller(smaller: string): Promise<boolean> {
    const id = await asStep()
    if (id === undefined) return false
    const edit = { id, text: smaller, smaller: true }
    return (await change(withCareCheck(() => ask('step.edit', edit)))) !== undefined
  }

  return {
    error,
    didIt: () => once(didIt),
    start: () => once(start),
    letGo: () => once(letGo),
    edit: (part) => once(() => edit(part)),
    makeSmaller,
  }
}
