import { expect, it } from 'vitest'

import { fileOf, linesRead } from '../tests/read-sample.ts'

const noonOf = (day: string): number => Date.parse(`${day}T11:00:00Z`)

function entitiesOf(...tasks: { id: string; [more: string]: unknown }[]): object {
  return {
    ids: tasks.map(({ id }) => id),
    entities: Object.fromEntries(tasks.map((task) => [task.id, task])),
  }
}

const STATE = {
  project: {
    ids: ['INBOX_PROJECT', 'p'],
    entities: { INBOX_PROJECT: { title: 'Inbox' }, p: { title: 'Garden' } },
  },
  task: entitiesOf(
    { id: 'a', title: 'Prune the roses', projectId: 'p', subTaskIds: ['b', 'c'], isDone: false },
    {
      id: 'b',
      title: 'Find the shears',
      parentId: 'a',
      isDone: true,
      doneOn: noonOf('2026-11-20'),
    },
    { id: 'c', title: 'Cut one branch', parentId: 'a', isDone: false },
    {
      id: 'd',
      title: 'Ring the plumber',
      projectId: 'INBOX_PROJECT',
      isDone: false,
      dueDay: '2026-11-01',
    },
  ),
  archiveYoung: {
    task: entitiesOf(
      {
        id: 'e',
        title: 'Sent the form',
        projectId: 'p',
        isDone: true,
        doneOn: noonOf('2026-11-18'),
        subTaskIds: ['f'],
      },
      { id: 'f', title: 'Copy the form', parentId: 'e', isDone: false },
    ),
  },
  archiveOld: {
    task: entitiesOf(
      {
        id: 'g',
        title: 'Painted the door',
        isDone: true,
        timeSpentOnDay: { '2025-05-02': 1, '2025-05-03': 60_000 },
      },
      { id: 'h', title: 'Oiled the hinge', isDone: true },
      {
        id: 'e',
        title: 'Sent the form',
        projectId: 'p',
        isDone: true,
        doneOn: noonOf('2026-11-18'),
      },
    ),
  },
}
const EXPECTED = [
  'task Prune the roses [Garden]\n  step Cut one branch',
  'win 2026-11-20 Find the shears of a task',
  'task Ring the plumber',
  'win 2026-11-18 Sent the form [Garden]',
  'left out: part-of-finished (Copy the form)',
  'win 2025-05-03 Painted the door',
  'left out: no-date (Oiled the hinge)',
  'choice: undatedOn',
]

it('reads tasks at hand and both archives, subtasks as steps', () => {
  const backup = { timestamp: 1, lastUpdate: 1, crossModelVersion: 4.5, data: STATE }
  expect(linesRead(fileOf('super-productivity.json', JSON.stringify(backup)))).toEqual(EXPECTED)
})

it('reads the state alone, as older versions left it, with one archive', () => {
  const { archiveYoung, archiveOld: _, ...rest } = STATE
  const old = { ...rest, taskArchive: archiveYoung.task }
  expect(linesRead(fileOf('backup.json', JSON.stringify(old)))).toEqual(EXPECTED.slice(0, 5))
})

it('takes no half task out of a file that ends early', () => {
  const text = JSON.stringify({ crossModelVersion: 4.5, data: STATE })
  // In the middle of a task that is done, before that is said.
  const cut = text.slice(0, text.indexOf('"isDone"', text.indexOf('Find the shears')))
  expect(linesRead(fileOf('backup.json', cut))).toEqual([
    'task Prune the roses [Garden]',
    'problem at 1: not-as-expected, expected JSON',
  ])
})
