import type { ImportFormat, SourceFile } from '../import-format.ts'
import {
  asNumber,
  asObject,
  asText,
  jsonConfidence,
  jsonOf,
  type JsonObject,
} from '../reading/json-values.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'

/** How deep an entry lies in the file. */
const DEPTH = 5

/** Where tasks are: at hand, archived lately, archived before; `taskArchive` until version 10. */
const STORES = ['task', 'archiveYoung', 'archiveOld', 'taskArchive']

/** The backup of Super Productivity, of any version, complete or as its data alone. */
export const superProductivity: ImportFormat = {
  id: 'super-productivity',
  name: 'Super Productivity',
  recognise: (file) =>
    jsonConfidence(
      file,
      DEPTH,
      fits,
      /"(?:crossModelVersion|archiveYoung|subTaskIds|globalConfig)"/,
    ),
  *read(files) {
    for (const file of files) yield* entriesOfTree(itemsOf(file))
  },
}

function fits(value: unknown): boolean {
  const data = dataOf(value)
  return 'entities' in asObject(data['task']) && ('project' in data || 'archiveYoung' in data)
}

/** The state of the app, wherever a version put it. */
function dataOf(value: unknown): JsonObject {
  const whole = asObject(value)
  const inner = ['data', 'state', 'mainModelData'].map((name) => asObject(whole[name]))
  return [whole, ...inner].find((data) => 'task' in data) ?? {}
}

function itemsOf(file: SourceFile): TreeItem[] {
  const data = dataOf(jsonOf(file, DEPTH))
  const lists = projectNames(asObject(asObject(data['project'])['entities']))
  const seen = new Set<string>()
  return STORES.flatMap((name) => {
    const store = asObject(data[name])
    const entities = asObject(
      (name.startsWith('archive') ? asObject(store['task']) : store)['entities'],
    )
    return Object.entries(entities).flatMap(([id, entity]) => {
      // Something may be on its way from one archive to the next.
      if (seen.has(id)) return []
      seen.add(id)
      return [itemOf(id, asObject(entity), lists, name !== 'task')]
    })
  })
}

function itemOf(
  id: string,
  task: JsonObject,
  lists: ReadonlyMap<string, string>,
  archived: boolean,
): TreeItem {
  const partOf = asText(task['parentId'])
  const list = lists.get(asText(task['projectId']) ?? '')
  const isDone = task['isDone'] === true || asNumber(task['doneOn']) !== undefined
  const when = isDone ? doneOn(task) : undefined
  return {
    handle: id,
    key: id,
    text: asText(task['title']) ?? '',
    // The archive is for what is over.
    state: isDone ? 'done' : archived ? 'part-of-finished' : 'open',
    ...(partOf !== undefined && { partOf }),
    ...(list !== undefined && { list }),
    ...(when !== undefined && { when }),
  }
}

/** When it was done; where that was not kept, the last day that it was worked on. */
function doneOn(task: JsonObject): TreeItem['when'] {
  const at = asNumber(task['doneOn'])
  if (at !== undefined && at > 0) return { at }
  const day = Object.keys(asObject(task['timeSpentOnDay'])).toSorted().at(-1)
  return day === undefined ? undefined : { day }
}

function projectNames(projects: JsonObject): Map<string, string> {
  return new Map(
    Object.entries(projects).flatMap(([id, project]) => {
      const title = asText(asObject(project)['title'])
      // The inbox is where everything is that has no project.
      return title === undefined || id.startsWith('INBOX') ? [] : [[id, title]]
    }),
  )
}
