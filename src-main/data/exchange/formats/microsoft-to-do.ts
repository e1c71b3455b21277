import type { ImportFormat, SourceFile, SourceMoment } from '../import-format.ts'
import { momentIn } from '../reading/date-text.ts'
import {
  asList,
  asObject,
  asText,
  jsonConfidence,
  jsonOf,
  type JsonObject,
} from '../reading/json-values.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'
import { dayIn } from '../reading/zoned-day.ts'

/** How deep an entry lies in the file. */
const DEPTH = 3

/** What `status` may be: https://learn.microsoft.com/graph/api/resources/todotask */
const STATUSES: ReadonlySet<unknown> = new Set([
  'notStarted',
  'inProgress',
  'completed',
  'waitingOnOthers',
  'deferred',
])
const HALF_A_DAY_MS = 43_200_000

/** Microsoft To Do in the JSON of Microsoft Graph: tasks of a list, or lists with their tasks. */
export const microsoftToDo: ImportFormat = {
  id: 'microsoft-to-do',
  name: 'Microsoft To Do',
  recognise: (file) => jsonConfidence(file, DEPTH, fits, /microsoft\.graph|todoTask/),
  *read(files) {
    for (const file of files) yield* entriesOfTree(itemsOf(file))
  },
}

function fits(value: unknown): boolean {
  const tasks = tasksIn(value)
  return (
    tasks.length > 0 &&
    tasks.every(({ task }) => 'title' in task && 'id' in task && STATUSES.has(task['status']))
  )
}

function tasksIn(value: unknown): { task: JsonObject; list: string | undefined }[] {
  const whole = asObject(value)
  const entries = Array.isArray(value) ? value : asList(whole['value'] ?? whole['lists'])
  return entries.flatMap((entry) => {
    const one = asObject(entry)
    if (!('tasks' in one)) return [{ task: one, list: undefined }]
    const list = asText(one['displayName']) ?? asText(one['title'])
    return asList(one['tasks']).map((task) => ({ task: asObject(task), list }))
  })
}

function itemsOf(file: SourceFile): TreeItem[] {
  return tasksIn(jsonOf(file, DEPTH)).flatMap(({ task, list }) => {
    const key = asText(task['id']) ?? ''
    const isDone = task['status'] === 'completed'
    const when = isDone ? completedOn(task) : undefined
    const item = itemOf({ handle: key, key, text: asText(task['title']) ?? '' }, isDone, when, list)
    const steps = asList(task['checklistItems']).map((one) => {
      const step = asObject(one)
      const own = `${key} ${asText(step['id']) ?? ''}`
      const text = asText(step['displayName']) ?? ''
      const at = momentIn(asText(step['checkedDateTime']) ?? '') ?? when
      const named = { handle: own, key: own, partOf: key, text }
      return itemOf(named, step['isChecked'] === true, at, list)
    })
    return [item].concat(steps)
  })
}

function itemOf(
  named: Pick<TreeItem, 'handle' | 'partOf' | 'key' | 'text'>,
  isDone: boolean,
  when: SourceMoment | undefined,
  list: string | undefined,
): TreeItem {
  return {
    ...named,
    state: isDone ? 'done' : 'open',
    ...(list !== undefined && { list }),
    ...(isDone && when !== undefined && { when }),
  }
}

/**
 * The day of completion. Graph has it as the midnight of the person's zone, told in UTC: the day
 * whose midnight is nearest in some zone of the world.
 */
function completedOn(task: JsonObject): SourceMoment | undefined {
  const { dateTime, timeZone } = asObject(task['completedDateTime'])
  const said = asText(dateTime)
  if (said === undefined) return momentIn(asText(task['lastModifiedDateTime']) ?? '')
  const utc = asText(timeZone) === 'UTC'
  const when = momentIn(utc ? `${said}Z` : said)
  if (when === undefined || !('at' in when) || when.at % 60_000 !== 0) return when
  return { day: dayIn(when.at + HALF_A_DAY_MS, 'UTC') }
}
