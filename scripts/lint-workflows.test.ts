import { expect, it } from 'vitest'

import { workflowProblems } from './lint-workflows.ts'

const workflow = (job: string): string => `on: push\njobs:\n  one:\n${job}`

it('finds nothing wrong with a workflow that is right', async () => {
  const job = `    runs-on: windows-2025\n    steps:\n      - run: echo \${{ github.ref_name }}\n`
  expect(await workflowProblems(workflow(job), 'a.yml')).toEqual([])
})

it.each([
  ['a key that is not known', `    runs-on: macos-15\n    stps: []\n`, 'unexpected key "stps"'],
  ['a machine that is not there', `    runs-on: macos-3\n    steps:\n      - run: ls\n`, 'macos-3'],
  [
    'an expression that names nothing',
    `    runs-on: macos-15\n    steps:\n      - run: echo \${{ github.nothing }}\n`,
    'property "nothing" is not defined',
  ],
])('finds %s', async (_, job, problem) => {
  expect(await workflowProblems(workflow(job), 'a.yml')).toContainEqual(
    expect.stringContaining(problem),
  )
})
