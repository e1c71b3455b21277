import type { GoalMark } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { liveView } from '../page/live-view.ts'

/** The goals by their ids, in the person's order; those let go are there for their wins. */
export type Goals = ReadonlyMap<string, GoalMark>

const NONE: Goals = new Map()

const { useView } = liveView(
  'goals.changed',
  () => ask('goals.read', {}),
  ({ goals }): Goals => new Map(goals.map((mark) => [mark.id, mark])),
)

/** All goals with their hues and shapes, kept up to date. Empty until they have been read. */
export function useGoals(): Goals {
  return useView() ?? NONE
}

/** The hue and shape of a goal, kept up to date; undefined without a goal, or for an unknown one. */
export function useGoalMark(id: string | undefined): GoalMark | undefined {
  return useGoals().get(id ?? '')
}
