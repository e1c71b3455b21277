import type { Ladder } from '../src-shared/shrink.ts'
import type { CommandHandlers } from './adapters/command-server.ts'
import type { CareGate } from './care-gate.ts'
import { rememberSteps, type PastStep, type PastSteps } from './domain/shrink/past-steps.ts'

type Own = Pick<CommandHandlers, 'shrink.ladder' | 'shrink.smaller' | 'shrink.check'>

interface Shrinking extends Own {
  /** Reads what is known of English, before somebody waits for it. */
  prepare(): void
  /** A ladder from elsewhere, with what worked before for something similar in front. */
  withPast(ladder: Ladder, text: string): Promise<Ladder>
}

const load = () => import('./domain/shrink/shrinker.ts')

/**
 * What the pages can ask of the shrinker. What it knows of English takes a tenth of a second to
 * read, so that is done when the Shrink screen opens and not when the app starts; who is faster
 * waits for it where words of our own do not tell.
 *
 * @param past the person's own steps that a win followed
 * @param gate what is typed is read there before anything is made of it
 */
export function shrinkCommands(past: () => readonly PastStep[], gate: CareGate): Shrinking {
  let known: { key: string; steps: PastSteps } | undefined

  function ownSteps(): PastSteps {
    const steps = past()
    const key = steps.map(({ step, task }) => `${step}\n${task}`).join('\n')
    if (known?.key !== key) known = { key, steps: rememberSteps(steps) }
    return known.steps
  }

  return {
    prepare: () => void load().then(({ loadEnglish }) => loadEnglish()),
    withPast: async (ladder, text) => (await load()).withPast(ladder, text, ownSteps()),
    'shrink.ladder': ({ text, friction }) =>
      gate.unlessCare([text, friction.words], async () => {
        const { ladderFor, withEnglish } = await load()
        const ladder = await withEnglish(() => ladderFor({ text, friction }, ownSteps()))
        return { kind: 'ladder', ladder }
      }),
    'shrink.smaller': async (request) => {
      const { text, friction, step } = request
      // Nothing is made of such words; a screen that has them shows the card.
      if (gate.read([text, friction.words, step]) !== undefined) return { kind: 'smallest' }
      const { smallerStep, withEnglish } = await load()
      const smaller = await withEnglish(() => smallerStep(request))
      return smaller === undefined ? { kind: 'smallest' } : { kind: 'smaller', text: smaller }
    },
    'shrink.check': async (request) => {
      // They are read when they are sent; until then nothing is said of them.
      if (gate.read([request.text, request.step]) !== undefined) return { small: true }
      const { checkStep, withEnglish } = await load()
      return withEnglish(() => checkStep(request))
    },
  }
}
