import {
  goalHues,
  goalShapes,
  type Goal,
  type GoalHue,
  type GoalShape,
} from '../../../src-shared/records.ts'
import { byId } from '../../kernel/order.ts'

/** What tells a goal's beads from those of others. */
export interface Mark {
  hue: GoalHue
  shape: GoalShape
}

/**
 * Every colour with every shape, in the order in which they are given out: six that differ in
 * both, then the same six colours with the next shape.
 */
const MARKS: readonly Mark[] = goalShapes.flatMap((_, round) =>
  goalHues.map((hue, place) => ({ hue, shape: shapeAt(place + round) })),
)

function shapeAt(place: number): GoalShape {
  return goalShapes[place % goalShapes.length] ?? 'circle'
}

type Marked = Pick<Goal, 'id' | 'hue' | 'shape'>

/**
 * The colour and shape of each goal, by its id. What a goal has of its own counts; the rest is the
 * first that no goal made before it has, so that goals made later change nothing. Goals that were
 * let go or deleted are to be given too: they keep theirs.
 */
export function goalMarks(goals: readonly Marked[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  const given = new Given()
  for (const goal of goals.toSorted(byId)) marks.set(goal.id, given.give(goal))
  return marks
}

/** The colour and shape for a new goal: the first that no goal has, else one that few have. */
export function nextMark(goals: readonly Marked[]): Mark {
  const given = new Given()
  for (const mark of goalMarks(goals).values()) given.give(mark)
  return given.give({})
}

/**
 * Goals that would look different once some goals are there as they are after a change: with what
 * they have now as their own. The changed ones are not among them. A value of a later version is
 * not written over, so that what stands in for it here may become another.
 */
export function keepingMarks(before: readonly Goal[], changed: readonly Goal[]): Goal[] {
  const was = goalMarks(before)
  const known = new Map([...before, ...changed].map((goal) => [goal.id, goal]))
  const ids = new Set(changed.map(({ id }) => id))
  const kept = new Map<string, Goal>()
  // One that keeps what it has can be the reason that another has to.
  for (let isSettled = false; !isSettled;) {
    const willBe = goalMarks([...known.values()])
    isSettled = true
    for (const goal of before) {
      const mark = was.get(goal.id)
      if (ids.has(goal.id) || kept.has(goal.id) || isSame(mark, willBe.get(goal.id))) continue
      const keeping = withMark(goal, mark)
      if (isSame(goal, keeping)) continue
      kept.set(goal.id, keeping)
      known.set(goal.id, keeping)
      isSettled = false
    }
  }
  return [...kept.values()]
}

function isSame(one: Partial<Marked> | undefined, other: Partial<Marked> | undefined): boolean {
  return one?.hue === other?.hue && one?.shape === other?.shape
}

/** A goal with a colour and a shape; what it has of its own stays, known here or not. */
export function withMark<T extends Marked>(goal: T, mark: Mark | undefined): T {
  const { hue = mark?.hue, shape = mark?.shape } = goal
  return { ...goal, ...(hue !== undefined && { hue }), ...(shape !== undefined && { shape }) }
}

/** Counts how many goals have what. */
class Given {
  readonly #counts = new Map<Mark, number>()

  /** What a goal has, or gets; counted from now on. */
  give({ hue, shape }: { hue?: string | undefined; shape?: string | undefined }): Mark {
    const own = MARKS.filter((mark) => mark.hue === hue || !isHue(hue)).filter(
      (mark) => mark.shape === shape || !isShape(shape),
    )
    const mark = own.reduce((fewest, one) =>
      this.#countOf(one) < this.#countOf(fewest) ? one : fewest,
    )
    this.#counts.set(mark, this.#countOf(mark) + 1)
    return mark
  }

  #countOf(mark: Mark): number {
    return this.#counts.get(mark) ?? 0
  }
}

function isHue(hue: string | undefined): hue is GoalHue {
  return goalHues.some((known) => known === hue)
}

function isShape(shape: string | undefined): shape is GoalShape {
  return goalShapes.some((known) => known === shape)
}
