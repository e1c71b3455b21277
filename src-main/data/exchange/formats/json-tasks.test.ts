import { expect, it } from 'vitest'

import { fileOf, linesRead } from '../tests/read-sample.ts'

it('reads Google Tasks out of Takeout, even where their ids were blotted out', () => {
  const takeout = {
    kind: 'tasks#taskLists',
    items: [
      {
        kind: 'tasks#tasks',
        title: 'Home',
        items: [
          { id: 'a', title: 'Sort the papers', status: 'needsAction' },
          { id: 'b', title: 'Open the drawer', status: 'needsAction', parent: 'a' },
          {
            id: 'c',
            title: 'Found the key',
            status: 'completed',
            completed: '2026-11-20T10:00:00Z',
            parent: 'a',
          },
          { id: 'd', title: 'Gone', status: 'needsAction', deleted: true },
        ],
      },
      { title: 'Work', items: [{ id: 'a', title: 'Sort the papers', status: 'needsAction' }] },
      { title: 'Empty' },
    ],
  }
  expect(linesRead(fileOf('Tasks.json', JSON.stringify(takeout)))).toEqual([
    'task Sort the papers [Home]\n  step Open the drawer',
    'win 2026-11-20 Found the key [Home] of a task',
    'left out: deleted (Gone)',
    'task Sort the papers [Work]',
  ])
})

it('reads Microsoft To Do: the day whose midnight Graph tells in UTC', () => {
  const of = (dateTime: string): object => ({ completedDateTime: { dateTime, timeZone: 'UTC' } })
  const tasks = [
    { id: '1', title: 'West', status: 'completed', ...of('2026-11-20T05:00:00.0000000') },
    { id: '2', title: 'East', status: 'completed', ...of('2026-11-19T15:00:00.0000000') },
    { id: '3', title: 'Greenwich', status: 'completed', ...of('2026-11-20T00:00:00.0000000') },
    {
      id: '4',
      title: 'Sort the papers',
      status: 'inProgress',
      checklistItems: [
        { id: 'x', displayName: 'Open the drawer', isChecked: false },
        {
          id: 'y',
          displayName: 'Found the key',
          isChecked: true,
          checkedDateTime: '2026-11-18T09:22:34.58Z',
        },
      ],
    },
  ]
  const expected = [
    'win 2026-11-20 West',
    'win 2026-11-20 East',
    'win 2026-11-20 Greenwich',
    'task Sort the papers\n  step Open the drawer',
    'win 2026-11-18 Found the key of a task',
  ]
  expect(linesRead(fileOf('a.json', JSON.stringify({ value: tasks })))).toEqual(expected)
  const lists = [{ displayName: 'Home', tasks: tasks.slice(0, 1) }]
  expect(linesRead(fileOf('a.json', JSON.stringify(lists)))).toEqual(['win 2026-11-20 West [Home]'])
})

it('reads the backup of Tasks.org', () => {
  const at = Date.parse('2026-11-20T10:00:00Z')
  const backup = {
    version: 151_002,
    data: {
      tasks: [
        {
          task: { title: 'Sort the papers', remoteId: '1' },
          caldavTasks: [{ calendar: 'h', remoteId: 'r1' }],
        },
        {
          task: { title: 'Open the drawer', remoteId: '2' },
          caldavTasks: [{ calendar: 'h', remoteId: 'r2', remoteParent: 'r1' }],
        },
        { task: { title: 'Watered', remoteId: '3', completionDate: at }, caldavTasks: [] },
        { task: { title: 'Gone', remoteId: '4', deletionDate: at, completionDate: at } },
      ],
      caldavCalendars: [{ uuid: 'h', name: 'Home' }],
    },
  }
  expect(linesRead(fileOf('user.json', JSON.stringify(backup)))).toEqual([
    'task Sort the papers [Home]\n  step Open the drawer',
    'win 2026-11-20 Watered',
    'left out: deleted (Gone)',
  ])
})

it('reads todo.txt in the JSON of topydo', () => {
  const entries = [
    {
      source: '(C) 2026-11-05 Foo @desk +Papers',
      completed: false,
      completion_date: null,
      text: 'Foo',
    },
    {
      source: 'x 2026-11-20 Rang Ann',
      completed: true,
      completion_date: '2026-11-20',
      text: 'Rang Ann',
    },
  ]
  expect(linesRead(fileOf('a.json', JSON.stringify(entries)))).toEqual([
    'choice: keepMarks',
    'task Foo [Papers]',
    'win 2026-11-20 Rang Ann',
  ])
})

it('takes no other list of titles for one of these', () => {
  const tasks = [{ id: '1', title: 'Sort the papers', status: 'done' }]
  expect(linesRead(fileOf('a.json', JSON.stringify(tasks)))).toEqual(['problem: unknown-format'])
  expect(linesRead(fileOf('a.json', '{"metadata":{}}'))).toEqual(['problem: unknown-format'])
})
