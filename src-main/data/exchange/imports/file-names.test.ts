import { expect, it } from 'vitest'

import { namesOfFiles } from './file-names.ts'

it.each([
  [['/home/a/todo.txt'], ['todo.txt']],
  [
    ['/home/a/todo.txt', '/home/a/done.txt'],
    ['todo.txt', 'done.txt'],
  ],
  [
    ['/home/a/001 Run/Checkmarks.csv', '/home/a/002 Sleep/Checkmarks.csv', '/home/a/Habits.csv'],
    ['001 Run/Checkmarks.csv', '002 Sleep/Checkmarks.csv', 'Habits.csv'],
  ],
  [
    ['/home/a/x.md', '/home/ab/y.md'],
    ['a/x.md', 'ab/y.md'],
  ],
])('%j', (paths, names) => {
  expect(namesOfFiles(paths)).toEqual(names)
})
