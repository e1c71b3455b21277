import type {
  ReadEvent,
  ReadStep,
  ReadTask,
  SkipReason,
  SourceMoment,
  SourcePlace,
} from '../import-format.ts'
import { skipped } from './finish-entries.ts'

/** Something in a list of another program, done, open, or left out for a reason. */
export interface TreeItem extends SourcePlace {
  /** What its parts call it. */
  readonly handle: string
  /** The handle of what it is a part of. */
  readonly partOf?: string
  /** Its id in the other program, where it has one. */
  readonly key?: string
  readonly text: string
  readonly raw?: string
  readonly list?: string
  readonly state: 'done' | 'open' | SkipReason
  readonly when?: SourceMoment
}

/** More levels than this are a circle, or as good as one. */
const DEPTH = 100
/** After so many items, how far it is is told. */
const ITEMS_BETWEEN = 10_000

/**
 * What a tree of tasks comes to: the open ones at the top as tasks with all that is open below them
 * as steps, whatever is done as wins. What is open under something finished is left out.
 *
 * @param items in the order of the file; a parent may come after its parts
 */
export function* entriesOfTree(items: readonly TreeItem[]): Generator<ReadEvent> {
  const byHandle = new Map(items.map((item) => [item.handle, item]))
  const tops = new Map<TreeItem, TreeItem>()
  for (const [index, item] of items.entries()) {
    tops.set(item, topOf(item, byHandle))
    if (index % ITEMS_BETWEEN === 0) yield { kind: 'progress', done: index, total: items.length }
  }
  const steps = new Map<TreeItem, TreeItem[]>()
  for (const item of items) {
    const top = tops.get(item)
    if (item.state !== 'open' || top === undefined || top === item || top.state !== 'open') continue
    const known = steps.get(top)
    if (known === undefined) steps.set(top, [item])
    else known.push(item)
  }
  const tasks = new Map<TreeItem, ReadTask>()
  for (const item of items) {
    if (item.state === 'open' && tops.get(item) === item) {
      tasks.set(item, taskOf(item, steps.get(item) ?? []))
    }
  }
  const given = new Set<ReadTask>()
  for (const item of items) {
    const top = tops.get(item) ?? item
    const task = tasks.get(top)
    // A part may stand before what it is part of.
    if (task !== undefined && !given.has(task)) {
      given.add(task)
      yield task
    }
    if (item.state !== 'open') yield entryOf(item, task)
    else if (task === undefined) yield skipped(reasonUnder(top), item.text, item)
  }
}

/** What becomes of something that is not open. */
function entryOf(item: TreeItem, task: ReadTask | undefined): ReadEvent {
  const { key, handle: _, partOf: __, state, when, ...said } = item
  if (state !== 'done') return skipped(state === 'open' ? 'no-entry' : state, item.text, item)
  return {
    kind: 'win',
    ...said,
    ...(key !== undefined && { key }),
    ...(when !== undefined && { when }),
    ...(task !== undefined && { ofTask: task }),
  }
}

function taskOf(item: TreeItem, steps: readonly TreeItem[]): ReadTask {
  const { key, handle: _, partOf: __, state: ___, when: ____, ...said } = item
  return {
    kind: 'task',
    ...said,
    ...(key !== undefined && { key }),
    steps: steps.map(stepOf),
  }
}

function stepOf({ key, text, raw }: TreeItem): ReadStep {
  return { text, ...(raw !== undefined && { raw }), ...(key !== undefined && { key }) }
}

function reasonUnder({ state }: TreeItem): SkipReason {
  return state === 'done' || state === 'open' ? 'part-of-finished' : state
}

/**
 * The open task at the top of all that something is part of; the nearest that is not open, where
 * there is one.
 */
function topOf(item: TreeItem, byHandle: ReadonlyMap<string, TreeItem>): TreeItem {
  let top = item
  for (let level = 0; level < DEPTH; level += 1) {
    const above = top.partOf === undefined ? undefined : byHandle.get(top.partOf)
    if (above === undefined || above === item) return top
    top = above
    if (top.state !== 'open') return top
  }
  return item
}
