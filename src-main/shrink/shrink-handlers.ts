import type { Handlers } from '../../src-shared/contract/command.ts'
import type { modelCommands } from '../../src-shared/contract/model.ts'
import type { HeavyTask, shrinkCommands } from '../../src-shared/contract/shrink.ts'
import type { Ladder, Rung, TaskLike } from '../../src-shared/shrink.ts'
import type { CareGate } from '../care/care-gate.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import { splitTasks } from './domain/split-tasks.ts'
import { looksSmall } from './domain/step-size.ts'
import { cleanTask } from './engine/clean-task.ts'
import type { Shrinker, ShrinkRequest } from './engine/shrinker.ts'
import type { OwnModel } from './model/own-model.ts'
import { rememberSteps, type PastStep, type PastSteps } from './past-steps.ts'
import { MOST_PAST, rungsOf, safeRequest, withOwnSteps } from './safe-ladders.ts'
import type { KnownLike, ShrinkChoices } from './shrink-choices.ts'

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
  const ownSteps = rememberedSteps(past, shrinker)
  const told = (heavy: HeavyTask) => toldOf(heavy, { shrinker, choices })

  function request(heavy: HeavyTask): ShrinkRequest {
    const { text, friction } = heavy
    return safeRequest({ text, friction, ...told(heavy) }, choices.isRefused)
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
        const asked = request(heavy)
        const { steps, alike, ...reading } = shrinker.ladderFor(asked)
        const like = likeIn(asked, told(heavy), reading.situation)
        const ladder = {
          ...reading,
          rungs: withPast(rungsOf(steps), heavy.text),
          alike: alike.filter(({ title }) => isSafeToSay(title)),
          ...(like !== undefined && { like }),
        }
        return Promise.resolve({ kind: 'ladder', ladder })
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

    ...choiceHandlers({ shrinker, choices }),
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

/** The person's own steps as they are looked through, worked out anew where there are others. */
function rememberedSteps(past: Parts['past'], { stemsOf }: Shrinker): () => PastSteps {
  let known: { key: string; steps: PastSteps } | undefined
  return () => {
    const steps = past()
    const key = steps.map(({ step, task }) => `${step}\n${task}`).join('\n')
    if (known?.key !== key) known = { key, steps: rememberSteps(steps, stemsOf) }
    return known.steps
  }
}

/** What the person says of ladders. */
function choiceHandlers({
  shrinker,
  choices,
}: Pick<Parts, 'shrinker' | 'choices'>): Pick<Own, 'shrink.like' | 'shrink.refuse'> {
  return {
    'shrink.like': ({ text, like }) => {
      const stems = shrinker.stemsOf(text)
      return answer(like === null ? choices.forget(stems) : choices.remember(stems, like))
    },
    'shrink.refuse': ({ text }) => answer(choices.refuse(text)),
  }
}

/** What the person says a task is more like, or said of these words before. */
function toldOf(
  { text, like }: HeavyTask,
  { shrinker, choices }: Pick<Parts, 'shrinker' | 'choices'>,
): KnownLike {
  if (like === undefined) return choices.likeOf(shrinker.stemsOf(text))
  return 'kind' in like ? { like: like.kind } : { isChosen: (name) => name === like.situation }
}

/** What was said of a task and held for its ladder; what the wall asks for in its place is nobody's. */
function likeIn(
  asked: ShrinkRequest,
  told: KnownLike,
  situation: string | undefined,
): TaskLike | undefined {
  if (told.like !== undefined) return asked.like === told.like ? { kind: told.like } : undefined
  return situation !== undefined && asked.isChosen?.(situation) === true ? { situation } : undefined
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
