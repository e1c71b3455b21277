import { cleanTask } from '../engine/clean-task.ts'

/** How much of a text is looked at for tasks, in UTF-16 code units. */
const MOST_READ = 20_000
/** How long a line of prose is at least before it goes on in the next, in UTF-16 code units. */
const WRAPPED = 50
/** A task that is through, in any of these lists. */
const DONE = new RegExp(
  String.raw`^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[xX✓✔-]\]\s|[☑✓✔✅]\s|x\s+(?:\d{4}-\d\d-\d\d|\([A-Z]\))\s|\*+\s+(?:DONE|CANCELL?ED)\s)`,
  'u',
)
const IS_MARKED = /^\s*(?:[-*+•‣◦▪●○☐☑✓✔✅⬜□]\s|\[[ xX]?\]|\(?\d{1,3}[.)]\s|\*+\s)/u
const IS_HEADING = /^\s*#{1,6}\s|:\s*$/u

/** Every task in what was pasted, as it stands there: those that are through only if all are. */
export function splitTasks(text: string): string[] {
  if (text.length > MOST_READ) return [text]
  const lines = text.split(/\r\n?|\n/u).filter((line) => cleanTask(line) !== '')
  const isList = lines.some((line) => IS_MARKED.test(line))
  const items = isList
    ? lines.filter((line) => IS_MARKED.test(line) || !IS_HEADING.test(line))
    : lines
  const tasks: string[] = []
  for (const line of items) {
    const before = tasks.at(-1)
    if (before !== undefined && goesOn(before, line, isList)) {
      tasks[tasks.length - 1] = `${before} ${line.trim()}`
    } else tasks.push(line.trim())
  }
  const open = tasks.filter((task) => !DONE.test(task))
  return open.length > 0 ? open : tasks
}

/** Whether a line is the rest of the one before it, and no task of its own. */
function goesOn(before: string, line: string, isList: boolean): boolean {
  if (IS_MARKED.test(line)) return false
  if (isList) return /^\s{2,}/u.test(line)
  const isProse = before.length >= WRAPPED && !/[.!?:;]$/u.test(before)
  return isProse && /^\s*\p{Ll}/u.test(line)
}
