import type { Ladder } from '../src-shared/shrink.ts'
import type { CommandHandlers } from './adapters/command-server.ts'
import { readCare } from './domain/care/read-care.ts'
import { rememberSteps, type PastStep, type PastSteps } from './domain/shrink/past-steps.ts'

type Own = Pick<
  CommandHandlers,
  'shrink.ladder' | 'shrink.smaller' | 'shrink.danger' | 'shrink.check'
>

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
 */
export function shrinkCommands(past: () => readonly PastStep[]): Shrinking {
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
    'shrink.ladder': async (request) => {
      const { ladderFor, withEnglish } = await load()
      return withEnglish(() => ladderFor(request, ownSteps()))
    },
    'shrink.smaller': async (request) => {
      const { smallerStep, withEnglish } = await load()
      const text = await withEnglish(() => smallerStep(request))
      return text === undefined ? { kind: 'smallest' } : { kind: 'smaller', text }
    },
    'shrink.danger': ({ texts }) => readCare(...texts) !== undefined,
    'shrink.check': async (request) => {
      const { checkStep, withEnglish } = await load()
      return withEnglish(() => checkStep(request))
    },
  }
}
