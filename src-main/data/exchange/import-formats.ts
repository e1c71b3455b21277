import { csv } from './formats/csv.ts'
import { dayOne } from './formats/day-one.ts'
import { daylio } from './formats/daylio.ts'
import { googleTasks } from './formats/google-tasks.ts'
import { habitBull } from './formats/habitbull.ts'
import { habitica } from './formats/habitica.ts'
import { iCalendar } from './formats/icalendar.ts'
import { jrnl } from './formats/jrnl.ts'
import { loop } from './formats/loop.ts'
import { markdown } from './formats/markdown.ts'
import { microsoftToDo } from './formats/microsoft-to-do.ts'
import { ownCsv } from './formats/own-csv.ts'
import { ownJson } from './formats/own-json.ts'
import { streaks } from './formats/streaks.ts'
import { superProductivity } from './formats/super-productivity.ts'
import { tableHabit } from './formats/table-habit.ts'
import { tasksOrg } from './formats/tasks-org.ts'
import { tickTick } from './formats/ticktick.ts'
import { todoTxt } from './formats/todo-txt.ts'
import { todoist } from './formats/todoist.ts'
import type { ImportFormat } from './import-format.ts'

/** Every format that can be brought in; of two that are equally sure of a file, the first has it. */
export const importFormats: readonly ImportFormat[] = [
  ownJson,
  ownCsv,
  todoTxt,
  loop,
  tableHabit,
  superProductivity,
  daylio,
  dayOne,
  iCalendar,
  markdown,
  jrnl,
  todoist,
  tickTick,
  streaks,
  habitBull,
  habitica,
  googleTasks,
  microsoftToDo,
  tasksOrg,
  csv,
]
