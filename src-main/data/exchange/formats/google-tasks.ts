import type { ImportFormat, SourceFile } from '../import-format.ts'
import { momentIn } from '../reading/date-text.ts'
import { asList, asObject, asText, jsonConfidence, jsonOf } from '../reading/json-values.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'

/** How deep an entry lies in the file. */
const DEPTH = 5

/** Google Tasks as Takeout has them: lists with their tasks. */
export const googleTasks: ImportFormat = {
  id: 'google-tasks',
  name: 'Google Tasks',
  recognise: (file) => jsonConfidence(file, DEPTH, fits, /"tasks#task(?:s|List|Lists)?"/),
  *read(files) {
    for (const file of files) yield* entriesOfTree(itemsOf(file))
  },
}

function fits(value: unknown): boolean {
  return asText(asObject(value)['kind'])?.startsWith('tasks#task') === true
}

function itemsOf(file: SourceFile): TreeItem[] {
  const whole = asObject(jsonOf(file, DEPTH))
  const lists = whole['kind'] === 'tasks#taskLists' ? asList(whole['items']) : [whole]
  return lists.flatMap((one, index) => {
    const { title, items } = asObject(one)
    const list = asText(title)
    return asList(items).map((task): TreeItem => itemOf(asObject(task), `${index} `, list))
  })
}

function itemOf(
  task: Readonly<Record<string, unknown>>,
  prefix: string,
  list: string | undefined,
): TreeItem {
  const key = asText(task['id'])
  const parent = asText(task['parent'])
  const isDone = task['status'] === 'completed'
  const said = asText(task['completed']) ?? asText(task['updated'])
  const when = isDone && said !== undefined ? momentIn(said) : undefined
  const state = task['deleted'] === true ? 'deleted' : isDone ? 'done' : 'open'
  return {
    handle: `${prefix}${key ?? ''}`,
    text: asText(task['title']) ?? '',
    state,
    ...(key !== undefined && { key }),
    ...(parent !== undefined && { partOf: `${prefix}${parent}` }),
    ...(list !== undefined && { list }),
    ...(when !== undefined && { when }),
  }
}
