import { MOST_ON_LADDER } from '../../src-shared/most-on-ladder.ts'
import type { Ladder, Rung } from '../../src-shared/shrink.ts'

/** The most steps above the start that are kept with a task. */
const MOST_ABOVE = 12

/** The step to start with; undefined if the ladder has no steps. */
export function startOf(rungs: readonly Rung[]): Rung | undefined {
  return rungs.find(({ start }) => start) ?? rungs[0]
}

/** The same ladder with another start. */
export function withStart(rungs: readonly Rung[], text: string): Rung[] {
  return rungs.map((rung) => (rung.text === text ? { ...rung, start: true } : unmarked(rung)))
}

/** The steps beside the start in the order on the screen: the person's own, then from large to small. */
export function otherRungs(rungs: readonly Rung[]): Rung[] {
  const start = startOf(rungs)
  const others = rungs.filter((rung) => rung !== start)
  return [...others.filter(isOwn), ...others.filter((rung) => !isOwn(rung)).toReversed()]
}

/** The radius of a step's bead on a grid of 16: the larger the step, the larger the bead. */
export function beadRadius({ size }: Pick<Rung, 'size'>): number {
  return 2 + (size ?? 4)
}

/** The texts of the larger steps, smallest first: they are offered once the start is done. */
export function stepsAbove(rungs: readonly Rung[]): string[] {
  const start = startOf(rungs)
  const ladder = rungs.filter((rung) => rung === start || !isOwn(rung))
  const others = ladder.filter((rung) => rung !== start)
  // The size of the person's own step is unknown: it counts as the middle of the ladder.
  const from = start && isOwn(start) ? Math.ceil(others.length / 2) : startAt(ladder)
  return others.slice(from, from + MOST_ABOVE).map(({ text }) => text)
}

/** The typed steps, which another ladder does not replace. None of them is the start. */
export function typedRungs(rungs: readonly Rung[]): Rung[] {
  return rungs.filter(({ origin }) => origin === 'typed').map(unmarked)
}

/** Replaces a ladder with another one. Typed steps stay, but the start is that of the new ladder. */
export function withLadder(before: readonly Rung[], { rungs }: Pick<Ladder, 'rungs'>): Rung[] {
  const typed = typedRungs(before)
  const fresh = rungs.filter(({ text }) => !typed.some((one) => one.text === text))
  const start = startOf(fresh) ?? typed[0]
  const all = [...typed, ...fresh].slice(0, MOST_ON_LADDER)
  return start === undefined ? all : withStart(all, start.text)
}

/** Adds a typed step to a ladder, as its start. */
export function withTyped(rungs: readonly Rung[], text: string): Rung[] {
  const others = rungs.filter((rung) => rung.text !== text).slice(0, MOST_ON_LADDER - 1)
  return withStart([{ text, origin: 'typed' }, ...others], text)
}

/**
 * Adds a smaller step to a ladder, as its start. The step that was too big stays above it, except on
 * a full ladder, where the smaller one replaces it.
 */
export function withSmaller(rungs: readonly Rung[], step: string, smaller: Rung): Rung[] {
  if (rungs.some(({ text }) => text === smaller.text)) return withStart(rungs, smaller.text)
  const at = rungs.findIndex(({ text }) => text === step)
  if (at === -1) return [...rungs]
  const replaced = rungs.length < MOST_ON_LADDER ? 0 : 1
  return withStart(rungs.toSpliced(at, replaced, smaller), smaller.text)
}

/**
 * A ladder that was waited for, with the start that somebody chose meanwhile.
 *
 * @param asked the start when it was asked for
 * @param before the ladder on the screen
 * @param found the ladder that has come
 */
export function withChosenSince(
  asked: Rung | undefined,
  before: readonly Rung[],
  found: readonly Rung[],
): Rung[] {
  const chosen = before.find(({ start }) => start)
  if (chosen === undefined || chosen.text === asked?.text) return [...found]
  if (found.some(({ text }) => text === chosen.text)) return withStart(found, chosen.text)
  return withStart([chosen, ...found.slice(0, MOST_ON_LADDER - 1)], chosen.text)
}

/** Removes a step from a ladder. If it was the start, the next step on the screen becomes the start. */
export function withoutRung(rungs: readonly Rung[], text: string): Rung[] {
  const rest = rungs.filter((rung) => rung.text !== text)
  if (startOf(rungs)?.text !== text) return rest
  const next = otherRungs(rungs)[0]
  return next === undefined ? rest : withStart(rest, next.text)
}

/** The same step, not marked as the start. */
function unmarked(rung: Rung): Rung {
  const { start: _, ...rest } = rung
  return rest
}

function startAt(ladder: readonly Rung[]): number {
  const start = startOf(ladder)
  return start === undefined ? 0 : ladder.indexOf(start)
}

/** Whether a step is the person's own: typed, or one that worked for them before. */
function isOwn({ origin }: Rung): boolean {
  return origin === 'typed' || origin === 'past'
}
