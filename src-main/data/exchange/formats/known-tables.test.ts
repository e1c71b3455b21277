import { expect, it } from 'vitest'

import { fileOf, linesRead, someContext } from '../tests/read-sample.ts'

it('reads the backup of TickTick below its preamble, with subtasks and checklists', () => {
  const backup = `\uFEFF"Date: 2026-11-25+0000"
"Version: 7.1"
"Status:
0 Normal
1 Completed
2 Archived"
"Folder Name","List Name","Title","Kind","Tags","Content","Is Check list","Start Date","Due Date","Reminder","Repeat","Priority","Status","Created Time","Completed Time","Order","Timezone","Is All Day","Is Floating","Column Name","Column Order","View Mode","taskId","parentId"
"Home","Garden","Cut one branch","TEXT","","","N","","","","","0","0","2026-10-09T15:09:48+0000","","0","Europe/Berlin",,"false",,,"list","3","2"
"Home","Garden","Prune the roses","TEXT","","","N","","2026-11-01T23:00:00+0000","","","5","0","2026-10-09T15:09:48+0000","","0","Europe/Berlin",,"false",,,"list","2",""
"Home","Garden","Found the shears","TEXT","","","N","","","","","0","1","2026-10-09T15:09:48+0000","2026-11-20 16:45:30","0","Asia/Tokyo",,"false",,,"list","4","2"
"","Inbox","Packed
for the trip","CHECKLIST","","▪ socks
▫ book","Y","","","","","0","0","2026-10-09T15:09:48+0000","","0","Europe/Berlin",,"false",,,"list","5",""
"","Inbox","Archived one","TEXT","","","N","","","","","0","2","2026-10-09T15:09:48+0000","2026-11-19T23:30:00+0000","0","Europe/Berlin",,"false",,,"list","6",""
"","Inbox","Won't","TEXT","","","N","","","","","0","-1","2026-10-09T15:09:48+0000","","0","Europe/Berlin",,"false",,,"list","7",""
"","Inbox","A note","NOTE","","","N","","","","","0","0","2026-10-09T15:09:48+0000","","0","Europe/Berlin",,"false",,,"list","8",""
`
  expect(linesRead(fileOf('TickTick-backup.csv', backup))).toEqual([
    'left out at 16: no-entry (A note)',
    'task Prune the roses [Garden]\n  step Cut one branch',
    'win 2026-11-20 Found the shears [Garden] of a task',
    'task Packed for the trip [Inbox]\n  step book',
    'left out at 11: no-date (socks)',
    // In the zone of its task it is the next day, before four.
    'win 2026-11-19 Archived one [Inbox]',
    "left out at 15: cancelled (Won't)",
    'choice: undatedOn',
  ])
})

it('reads a project of Todoist by its levels', () => {
  const project = `TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE
section,Soon,,,,,,,,
task,Prune the roses @garden,,1,1,Ann (1),,every day,en,Europe/Berlin
task,Find the shears,,4,2,Ann (1),,,en,Europe/Berlin
task,"Cut, once",,4,3,Ann (1),,,en,Europe/Berlin
note,a comment,,,,Ann (1),,,,
,,,,,,,,,
task,* Only a heading,,4,1,Ann (1),,,en,Europe/Berlin
`
  expect(linesRead(fileOf('Garden.csv', project))).toEqual([
    'left out at 2: no-entry (Soon)',
    'left out at 6: no-entry (a comment)',
    'choice: keepMarks',
    'task Prune the roses [Garden]\n  step Find the shears\n  step Cut, once',
    'task Only a heading [Garden]',
  ])
})

it('reads Streaks: what was done by hand or by Health', () => {
  const table = `task_id,title,entry_type,entry_date,entry_timestamp,page,display_order
p2,"Up early",missed_auto,20261127,2026-11-28T08:03:38+08:00,1,1
p2,"Up early",completed_manually,20261126,2026-11-27T06:04:00+08:00,1,1
p3,Walk,completed_auto,20261126,2026-11-26T23:59:59+08:00,1,2
p3,Walk,skipped_auto,20261125,2026-11-25T23:59:59+08:00,1,2
p3,Walk,completed_manually,2026113,,1,2
`
  expect(linesRead(fileOf('streaks.csv', table))).toEqual([
    'left out at 2: not-done (Up early)',
    'win 2026-11-26 Up early',
    'win 2026-11-26 Walk',
    'left out at 5: skipped-there (Walk)',
    'left out at 6: date-not-understood (Walk 2026113)',
  ])
})

it('reads HabitBull in the order of day and month that its dates show', () => {
  const header = 'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n'
  const american = `${header}Read,,Mind,11/5/2026,1,\nRead,,Mind,11/15/2026,30,pages\nRead,,Mind,11/16/2026,0,\nRead,,Mind,11/17/2026,-2150000000,\n`
  expect(linesRead(fileOf('habitbull.csv', american))).toEqual([
    'win 2026-11-05 Read [Mind]',
    'win 2026-11-15 Read: 30 – pages [Mind]',
    'left out at 4: not-done (Read)',
    'left out at 5: skipped-there (Read)',
  ])
  const unclear = `${header}Read,,,11/5/2026,1,\n`
  expect(linesRead(fileOf('a.csv', unclear))).toEqual(['choice: dateOrder', 'win 2026-11-05 Read'])
  expect(linesRead(fileOf('a.csv', unclear), someContext({ dateOrder: 'day-first' }))).toEqual([
    'choice: dateOrder',
    'win 2026-05-11 Read',
  ])
})

it('reads the history of Habitica: what made a value rise', () => {
  const history = `Task Name,Task ID,Task Type,Date,Value
Stretch,a,habit,2026-11-20 13:26:05,1
Stretch,a,habit,2026-11-21 05:06:55,1.97
Stretch,a,habit,2026-11-22 05:06:55,0.9
Floss,b,daily,2026-11-22 05:06:55,-1
`
  expect(linesRead(fileOf('history.csv', history))).toEqual([
    'win 2026-11-20 Stretch',
    'win 2026-11-21 Stretch',
    'left out at 4: not-done (Stretch)',
    'left out at 5: not-done (Floss)',
  ])
})
