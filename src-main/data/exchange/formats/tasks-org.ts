import type { ImportFormat, SourceFile } from '../import-format.ts'
import {
  asList,
  asNumber,
  asObject,
  asText,
  jsonConfidence,
  jsonOf,
  type JsonObject,
} from '../reading/json-values.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'

/** How deep an entry lies in the file. */
const DEPTH = 4

/** The backup of Tasks.org: times in milliseconds, lists by their ids. */
export const tasksOrg: ImportFormat = {
  id: 'tasks.org',
  name: 'Tasks.org',
  recognise: (file) =>
    jsonConfidence(file, DEPTH, fits, /"(?:caldavTasks|caldavCalendars|googleTasks)"/),
  *read(files) {
    for (const file of files) yield* entriesOfTree(itemsOf(file))
  },
}

function fits(value: unknown): boolean {
  const { data, version } = asObject(value)
  const tasks = asObject(data)['tasks']
  return (
    typeof version === 'number' &&
    Array.isArray(tasks) &&
    tasks.every((entry) => 'title' in asObject(asObject(entry)['task']))
  )
}

function itemsOf(file: SourceFile): TreeItem[] {
  const data = asObject(asObject(jsonOf(file, DEPTH))['data'])
  const lists = new Map<unknown, string>()
  for (const calendar of [...asList(data['caldavCalendars']), ...asList(data['googleTaskLists'])]) {
    const { uuid, remoteId, name, title } = asObject(calendar)
    const said = asText(name) ?? asText(title)
    if (said !== undefined) lists.set(uuid ?? remoteId, said)
  }
  return asList(data['tasks']).map((entry, index) => {
    const { task, caldavTasks, googleTasks } = asObject(entry)
    const place = asObject(asList(caldavTasks)[0] ?? asList(googleTasks)[0])
    return itemOf(asObject(task), place, lists.get(place['calendar'] ?? place['listId']), index)
  })
}

function itemOf(
  task: JsonObject,
  place: JsonObject,
  list: string | undefined,
  index: number,
): TreeItem {
  const key = asText(task['remoteId'])
  const completed = asNumber(task['completionDate']) ?? 0
  const deleted = (asNumber(task['deletionDate']) ?? 0) > 0
  const partOf = asText(place['remoteParent']) ?? asText(place['remote_parent'])
  return {
    // Parts name their parent by what it is called where it is synced to.
    handle: asText(place['remoteId']) ?? key ?? String(index),
    text: asText(task['title']) ?? '',
    state: deleted ? 'deleted' : completed > 0 ? 'done' : 'open',
    ...(key !== undefined && { key }),
    ...(partOf !== undefined && { partOf }),
    ...(list !== undefined && { list }),
    ...(completed > 0 && { when: { at: completed } }),
  }
}
