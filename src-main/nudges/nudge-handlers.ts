import type { Handlers } from '../../src-shared/contract/command.ts'
import type { nudgesCommands } from '../../src-shared/contract/nudges.ts'
import type { Nudges } from './nudges.ts'

/** What the pages can ask about nudges. */
export function nudgeHandlers(nudges: Nudges): Handlers<typeof nudgesCommands> {
  return {
    'nudges.read': () => nudges.view(),
    'nudges.change': (changes) => nudges.change(changes),
    'nudges.pause': ({ pause }) => nudges.pause(pause),
    'nudges.low-energy': ({ on }) => nudges.lowEnergy(on),
    'nudges.try': () => nudges.try(),
    'nudge.answer': ({ id, answer, ...energy }) => nudges.answer(id, answer, energy),
  }
}
