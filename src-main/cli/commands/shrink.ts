import { frictionKinds } from '../../../src-shared/frictions.ts'
import type { Ladder } from '../../../src-shared/shrink.ts'
import type { Catalog } from '../../../src-shared/words/catalog.ts'
import { bold, done, EXIT, notFor, plain, type Answer } from '../answer.ts'
import { careAnswer } from '../care-lines.ts'
import type { CommandWorld } from '../command-world.ts'
import type { CommandRequest } from '../request.ts'

/** `shrink`: small steps for something heavy. Nothing is kept. */
export async function shrink(
  { words, options }: CommandRequest,
  world: CommandWorld,
): Promise<Answer> {
  const text = words.join(' ').trim()
  if (text === '') return notFor(EXIT.usage, 'no-words', { given: 'shrink' })
  const kind = frictionKinds.find((one) => one === options.friction)
  const found = await world.ladder({ text, friction: kind === undefined ? {} : { kind } })
  if (found.kind === 'care') return careAnswer(found.care, await world.helplines(), world.catalog)
  return ladderAnswer(text, found.ladder, world.catalog)
}

function ladderAnswer(task: string, ladder: Ladder, catalog: Catalog): Answer {
  const { rungs, kind, language, confident, situation } = ladder
  const steps = rungs.map(({ text, size, start, past, origin }) => ({
    text,
    size: size ?? null,
    start: start === true,
    past: past ?? text,
    origin,
  }))
  // The one to start with comes first; the others follow from large to small.
  const ordered = [
    ...steps.filter(({ start }) => start),
    ...steps.filter(({ start }) => !start).toReversed(),
  ]
  const lines = ordered.map(({ text, start }) =>
    start ? bold(`→ ${plain(text)}`) : `  ${plain(text)}`,
  )
  // Each is found by its title, typed as a task.
  const others = ladder.alike.filter((one) => one.situation !== situation)
  const alike = confident ? [] : others.map(({ title }) => title)
  const like =
    alike.length === 0 ? [] : ['', `${catalog.t('shrink.notQuite')} ${alike.join(' · ')}`]
  return done({ task, care: null, kind, language, confident, alike, steps }, [...lines, ...like])
}
