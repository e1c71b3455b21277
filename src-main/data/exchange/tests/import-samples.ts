import { DatabaseSync } from 'node:sqlite'

import { strToU8, zipSync } from 'fflate'

import type { SourceFile } from '../import-format.ts'
import { fileOf } from './read-sample.ts'

/** A small file of every format, by the id of the format. */
export function importSamples(): ReadonlyMap<string, SourceFile> {
  return new Map(
    Object.entries(TEXTS)
      .map(([id, [name, text]]) => [id, fileOf(name, text)] as const)
      .concat([['loop', fileOf('Loop.db', loopDatabase())]]),
  )
}

/** The same, and some of them packed. */
export function packedSamples(): SourceFile[] {
  const files = [...importSamples().values()]
  const packed = Object.fromEntries(files.map(({ name, bytes }) => [`folder/${name}`, bytes]))
  const loop = {
    'Habits.csv': strToU8('Position,Name,Type\n001,Run,YES_NO\n'),
    'Checkmarks.csv': strToU8('Date,Run,\n2026-11-20,YES_MANUAL,\n'),
    '001 Run/Checkmarks.csv': strToU8('Date,Value,Notes\n2026-11-20,YES_MANUAL,"far, today"\n'),
  }
  return [...files, fileOf('all.zip', zipSync(packed)), fileOf('Loop.zip', zipSync(loop))]
}

const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  'todo.txt': [
    'todo.txt',
    'x 2026-11-20 2026-11-01 Rang Ann +home @phone due:2026-11-21\n(A) Write to Bob\n',
  ],
  'table-habit': [
    'habits.json',
    '{"habits":[{"name":"Draw","freq_type":1,"records":[{"record_date":20762,"record_type":1,"record_value":1}]}]}',
  ],
  'super-productivity': [
    'backup.json',
    '{"data":{"project":{"entities":{"p":{"title":"Home"}}},"task":{"entities":{"a":{"title":"Sort","projectId":"p","subTaskIds":["b"]},"b":{"title":"Sweep","parentId":"a","isDone":true,"doneOn":1795000000000}}},"archiveYoung":{"task":{"entities":{}}}}}',
  ],
  daylio: [
    'daylio.csv',
    'full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-20,November 20,Friday,10:04 AM,good,tea | walk,"Up","Out, <b>far</b>"\n',
  ],
  'day-one': [
    'Journal.json',
    '{"metadata":{"version":"1.0"},"entries":[{"uuid":"A1","creationDate":"2026-11-20T10:00:00Z","timeZone":"Europe/Berlin","text":"# Planted\\n\\ntrees"}]}',
  ],
  icalendar: [
    'tasks.ics',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:1\r\nSUMMARY:Swept\\, twice\r\nSTATUS:COMPLETED\r\nCOMPLETED:20261120T100000Z\r\nRELATED-TO:2\r\nEND:VTODO\r\nBEGIN:VTODO\r\nUID:2\r\nSUMMARY:Tidy\r\nRRULE:FREQ=DAILY\r\nDTSTART;TZID=Europe/Berlin:20261118T090000\r\nEND:VTODO\r\nEND:VCALENDAR\r\n',
  ],
  markdown: [
    '2026-11-20.md',
    '# Day\n\n- [x] **Swam** ✅ 2026-11-20\n- [ ] Read [[a|b]] 📅 2026-11-21 #x\n  - [x] one page [completion:: 2026-11-19]\n',
  ],
  jrnl: [
    'my.journal',
    '[2026-11-20 18:11] Wrote three lines.\nand more\n\n[2026-11-21 09:00] Swam *\n',
  ],
  todoist: [
    'Home.csv',
    'TYPE,CONTENT,PRIORITY,INDENT\ntask,Sort @home,1,1\ntask,Sweep,1,2\nnote,"a, b",,\n',
  ],
  ticktick: [
    'ticktick.csv',
    '"Version: 7.1"\n"Folder Name","List Name","Title","Content","Is Check list","Status","Completed Time","Timezone","taskId","parentId"\n"","Home","Swept","▪ a\n▫ b","Y","2","2026-11-20T10:00:00+0000","Europe/Berlin","1",""\n',
  ],
  streaks: [
    'streaks.csv',
    'task_id,title,entry_type,entry_date,entry_timestamp\np1,Walk,completed_manually,20261120,\n',
  ],
  habitbull: [
    'bull.csv',
    'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\nRead,,Mind,2026-11-20,30,pages\n',
  ],
  habitica: [
    'history.csv',
    'Task Name,Task ID,Task Type,Date,Value\nFloss,a,daily,2026-11-20 10:00:00,1\n',
  ],
  'google-tasks': [
    'Tasks.json',
    '{"kind":"tasks#taskLists","items":[{"title":"Home","items":[{"id":"a","title":"Swept","status":"completed","completed":"2026-11-20T10:00:00Z"}]}]}',
  ],
  'microsoft-to-do': [
    'todo.json',
    '{"value":[{"id":"1","title":"Sort","status":"notStarted","checklistItems":[{"id":"x","displayName":"Sweep","isChecked":true,"checkedDateTime":"2026-11-20T10:00:00Z"}]}]}',
  ],
  'tasks.org': [
    'user.json',
    '{"version":1,"data":{"tasks":[{"task":{"title":"Swept","remoteId":"1","completionDate":1795000000000},"caldavTasks":[]}]}}',
  ],
  csv: ['table.csv', 'date;text;list\n20.11.2026 10:00;"Wrote; sent";Book\n'],
}

function loopDatabase(): Uint8Array {
  const database = new DatabaseSync(':memory:')
  database.exec(
    `CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT, uuid TEXT, type INTEGER);
     CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER, value INTEGER, notes TEXT);
     INSERT INTO Habits VALUES (1, 'Run', 'u1', 0);
     INSERT INTO Repetitions (habit, timestamp, value) VALUES (1, ${Date.UTC(2026, 10, 20)}, 2);`,
  )
  const bytes = database.serialize()
  database.close()
  return bytes
}
