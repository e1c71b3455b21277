import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { ShrinkView, UseResult } from '../../src-shared/contract/shrink.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import type { CareGate, Typed } from '../care/care-gate.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { PlanStore } from '../kernel/ports.ts'
import { anchorsOf, goalViews } from './domain/plan-view.ts'
import type { Planner } from './domain/planner.ts'
import { repeatsLeft } from './domain/repeats.ts'
import type { PlanEvents } from './plan-events.ts'
import type { PlanIndex } from './plan-index.ts'
import type { DraftStore } from './store/draft-store.ts'

/** How many anchors are offered. */
const ANCHORS = 8

interface Parts {
  plan: Pick<PlanStore, 'read'>
  planner: Pick<Planner, 'use'>
  planIndex: Pick<PlanIndex, 'daysOf' | 'isDone'>
  draft: DraftStore
  /** A draft is kept, and shown again, only if its words need no care. */
  gate: Pick<CareGate, 'read'>
  /** Whether the person's own model is asked for ladders first. */
  model: () => boolean
  /** Begins the two minutes of a step. */
  begin: (stepId: string) => void
  bus: Emitter<PlanEvents>
}

/** What the Shrink screen shows of the plan, and what becomes of what was shrunk there. */
export interface ShrinkScreen {
  view(): ShrinkView
  /** The screen is shown: tells of it, and discards a draft that must not be shown. */
  opened(): void
  /** Keeps what is half typed; `null` takes it away. */
  keepDraft(draft: ShrinkDraft | null): Promise<SettingsResult>
  /** Puts what was shrunk into the plan; durable when answered. */
  use(shrunk: CommandArgument<'shrink.use'>): Promise<UseResult>
}

/** Opens the Shrink screen's side of the plan. */
export function openShrinkScreen(parts: Parts): ShrinkScreen {
  const { plan, planner, planIndex, draft, gate, bus } = parts

  const isOrdinary = (kept: ShrinkDraft): boolean => gate.read(draftTexts(kept)) === undefined

  return {
    view() {
      const kept = draft.read()
      const present = plan.read()
      return {
        // A draft may be from before its words were known to need care.
        ...(kept && isOrdinary(kept) && { draft: kept }),
        anchors: anchorsOf(present, ANCHORS),
        goals: goalViews(present),
        repeatsLeft: repeatsLeft(present, planIndex),
        model: parts.model(),
      }
    },

    opened() {
      bus.emit('shrink.opened', {})
      const kept = draft.read()
      if (kept !== undefined && !isOrdinary(kept)) void draft.keep(null)
    },

    async keepDraft(typed) {
      const outcome = await draft.keep(typed !== null && isOrdinary(typed) ? typed : null)
      return outcome.kind === 'kept'
        ? { kind: 'changed' }
        : { kind: 'not-saved', problem: outcome.problem }
    },

    async use(shrunk) {
      const result = await planner.use(shrunk)
      if (result.kind !== 'used') return result
      if (shrunk.how === 'now' && result.stepId !== undefined) parts.begin(result.stepId)
      // The plan is durable by now: where this is refused, an old draft comes back at most.
      const { rest } = result
      const isKept = rest !== undefined && gate.read([rest]) === undefined
      await draft.keep(isKept ? typedAnew(rest) : null)
      return result
    },
  }
}

/** What is typed on the Shrink screen, before any question is asked about it. */
function typedAnew(text: string): ShrinkDraft {
  return { stage: 'notice', text, friction: {}, rungs: [] }
}

/** Everything in a draft that the person may have typed. */
function draftTexts({ text, lines = [], friction, rungs, own, anchor }: ShrinkDraft): Typed[] {
  // The app's own are made of words that were read already.
  const typedRungs = rungs.filter(({ origin }) => origin !== 'app').map(({ text }) => text)
  return [text, ...lines, friction.words, own, anchor, ...typedRungs]
}
