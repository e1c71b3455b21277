import type { Handlers } from '../../src-shared/contract/command.ts'
import type { modelCommands } from '../../src-shared/contract/model.ts'
import type { HeavyTask, shrinkCommands } from '../../src-shared/contract/shrink.ts'
import type { Ladder, Rung } from '../../src-shared/shrink.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import { splitTasks } from './domain/split-tasks.ts'
import { looksSmall } from './domain/step-size.ts'
import { cleanTask } from './engine/clean-task.ts'
import type { Shrinker, ShrinkRequest } from './engine/shrinker.ts'
import type { OwnModel } from './model/own-model.ts'
import { rememberSteps, type PastStep, type PastSteps } from './past-steps.ts'
import { MOST_PAST, rungsOf, safeRequest, withOwnSteps } from './safe-ladders.ts'
import type { ShrinkChoices } from './shrink-choices.ts'

type Own = Handlers<typeof shrinkCommands & typeof modelCommands>

interface Parts {
  shrinker: Shrinker
  choices: ShrinkChoices
  /** The person's own steps that a win followed. */
  past: () => readonly PastStep[]
  /** What is typed is read there before anything is made of it. */
  gate: CareGate
  /** The person's own. */
  model: OwnModel
}

/** How many other steps are offered at once. */
const MOST_IDEAS = 4

/** What the pages can ask of the shrinker and of the person's own model. */
export function shrinkHandlers({ shrinker, choices, past, gate, model }: Parts): Own {
  let known: { key: string; steps: PastSteps } | undefined

  function ownSteps(): PastSteps {
    const steps = past()
    const key = steps.map(({ step, task }) => `${step}\n${task}`).join('\n')
    if (known?.key !== key) known = { key, steps: rememberSteps(steps, shrinker.stemsOf) }
    return known.steps
  }

  function request({ text, friction, like, situation }: HeavyTask): ShrinkRequest {
    const isTold = like !== undefined || situation !== undefined
    const isChosen = (ladder: string) => ladder === situation
    const told = isTold ? { like, isChosen } : choices.likeOf(shrinker.stemsOf(text))
    return safeRequest({ text, friction, ...told }, choices.isRefused)
  }

  /** With the person's own steps in front. */
  function withPast(rungs: readonly Rung[], text: string): Rung[] {
    const own = ownSteps().similar(text, MOST_PAST, choices.isRefused)
    return withOwnSteps(
      own.map((step) => ({ text: step, past: shrinker.asWin(step) })),
      rungs,
    )
  }

  /** A ladder of steps from the model, with what worked before for something similar in front. */
  function ladderOf(steps: readonly string[], heavy: HeavyTask): Ladder {
    const { kind, language } = shrinker.read(request(heavy))
    const rungs = steps.map((text): Rung => {
      const win = shrinker.asWin(text)
      return { text, origin: 'model', ...(win !== text && { past: win }) }
    })
    return { rungs: withPast(rungs, heavy.text), kind, language, confident: true, alike: [] }
  }

  return {
    // Nothing is made of the words here: they are only split.
    'shrink.lines': ({ text }) => splitTasks(text).map(cleanTask),

    'shrink.ladder': (heavy) =>
      gate.unlessCare([heavy.text, heavy.friction.words], () => {
        const { steps, ...reading } = shrinker.ladderFor(request(heavy))
        const rungs = withPast(rungsOf(steps), heavy.text)
        return Promise.resolve({ kind: 'ladder', ladder: { ...reading, rungs } })
      }),

    'shrink.smaller': ({ step, shown, ...heavy }) => {
      // Nothing is made of such words; a screen that has them shows the card.
      const isCare = gate.read([heavy.text, heavy.friction.words, step]) !== undefined
      // A step that serves no task is a task of its own.
      const of = { ...heavy, text: heavy.text.trim() === '' ? step : heavy.text }
      const smaller = isCare ? undefined : shrinker.smallerThan(step, request(of), shown)
      const [rung] = smaller === undefined ? [] : rungsOf([smaller])
      return rung === undefined ? { kind: 'smallest' } : { kind: 'smaller', rung }
    },

    'shrink.ideas': ({ shown, ...heavy }) => {
      const isCare = gate.read([heavy.text, heavy.friction.words]) !== undefined
      const ideas = isCare ? [] : shrinker.otherIdeas(request(heavy), shown, MOST_IDEAS)
      return { rungs: rungsOf(ideas) }
    },

    'shrink.like': ({ text, like }) => answer(choices.remember(shrinker.stemsOf(text), like)),
    'shrink.refuse': ({ text }) => answer(choices.refuse(text)),

    ...modelHandlers(model, ladderOf),

    'shrink.check': ({ text, step }) => {
      // They are read when they are sent; until then nothing is said of them.
      if (gate.read([text, step]) !== undefined || looksSmall(step)) return { small: true }
      const of = { text: text.trim() === '' ? step : text, friction: {} }
      const { steps } = shrinker.ladderFor(request(of))
      const smaller = rungsOf(steps).findLast(({ size = 5 }) => size <= 4)?.text
      return { small: false, ...(smaller !== undefined && { smaller }) }
    },
  }
}

/** What the pages can ask of the person's own model. */
function modelHandlers(
  model: OwnModel,
  ladderOf: (steps: readonly string[], heavy: HeavyTask) => Ladder,
): Handlers<typeof modelCommands> {
  return {
    'model.read': () => model.read(),
    'model.change': (changes) => model.change(changes),
    'model.cancel': () => model.cancel(),
    'model.ladder': async (heavy) => {
      const asked = await model.steps(heavy.text, heavy.friction)
      return asked.kind === 'steps'
        ? { kind: 'ladder', ladder: ladderOf(asked.steps, heavy) }
        : asked
    },
  }
}

function answer(outcome: SaveOutcome) {
  return outcome.kind === 'kept'
    ? ({ kind: 'changed' } as const)
    : ({ kind: 'not-saved', problem: outcome.problem } as const)
}
