import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { shrinkerFor, type Shrinker } from './engine/shrinker.ts'
import type { ladderFolder } from './ladder-folder.ts'

/**
 * Turns tasks into small steps for somebody who reads a language: tasks whose words no language knows
 * get its general ladders.
 *
 * @param language the one that is read now
 */
export function spokenShrinker(
  ladders: ReturnType<typeof ladderFolder>,
  language: () => LadderLanguage,
): Shrinker {
  const made = new Map<LadderLanguage, Shrinker>()

  function present(): Shrinker {
    const own = language()
    const known = made.get(own) ?? shrinkerFor(own, ladders)
    made.set(own, known)
    return known
  }

  return {
    read: (request) => present().read(request),
    ladderFor: (request) => present().ladderFor(request),
    smallerThan: (step, request, shown) => present().smallerThan(step, request, shown),
    otherIdeas: (request, shown, most) => present().otherIdeas(request, shown, most),
    asWin: (step) => present().asWin(step),
    verbOf: (step) => present().verbOf(step),
    stemsOf: (task) => present().stemsOf(task),
  }
}
