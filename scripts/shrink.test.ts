import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { expect, it } from 'vitest'

/** Runs the command as a terminal does. */
function shrink(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'shrink.ts'), ...args],
    { input, encoding: 'utf8' },
  )
  return { lines: stdout.split('\n').slice(0, -1), stderr, status }
}

it('prints the ladder of one task as plain lines', () => {
  const { lines, status } = shrink(['the tax return', '--friction', 'boring'])
  expect(status).toBe(0)
  expect(lines.length).toBeGreaterThanOrEqual(3)
  expect(lines.every((line) => /^\p{Lu}\S* \S/u.test(line))).toBe(true)
  expect(lines).not.toEqual(shrink(['the tax return', '--friction', 'scary']).lines)
})

interface Printed {
  task: string
  language: string
  care: string | null
  kind: string
  situation: string | null
  confident: boolean
  steps: { text: string; size: number; start: boolean; past: string }[]
}

function printed(lines: readonly string[]): Printed[] {
  return lines.map((line) => JSON.parse(line) as Printed)
}

it('prints it as one object, with the same steps', () => {
  const plain = shrink(['the tax return', '--words', 'I cannot find it'])
  const json = printed(shrink(['the tax return', '--words', 'I cannot find it', '--json']).lines)
  expect(json).toHaveLength(1)
  expect(json[0]).toMatchObject({
    task: 'the tax return',
    language: 'en',
    care: null,
    kind: 'forms',
    situation: expect.any(String) as string,
    confident: true,
  })
  expect(json[0]?.steps.filter(({ start }) => start)).toHaveLength(1)
  expect(json[0]?.steps.every(({ text, past }) => past !== '' && past !== text)).toBe(true)
  expect(json[0]?.steps.map(({ text }) => text)).toEqual(plain.lines)
  const sizes = json[0]?.steps.map(({ size }) => size) ?? []
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(sizes.every((size) => size >= 1 && size <= 5)).toBe(true)
})

it('says when it is not sure, and reads a task in the app’s language first', () => {
  const unsure = printed(shrink(['zzz qqq', '--json']).lines)
  expect(unsure).toMatchObject([{ kind: 'general', situation: null, confident: false }])
  const german = printed(shrink(['--json', '--language', 'de'], 'zzz qqq\nthe tax return\n').lines)
  expect(german.map(({ language }) => language)).toEqual(['de', 'en'])
})

it('takes a task a line from the standard input, and passes blank ones over', () => {
  const input = 'the garage\n\n  \ncall mum\n'
  const plain = shrink(['--friction', 'tired'], input).lines
  expect(plain.filter((line) => line.endsWith(':'))).toEqual(['the garage:', 'call mum:'])
  const json = printed(shrink(['--friction', 'tired', '--json'], input).lines)
  expect(json.map(({ task, steps }) => [task, steps.map(({ text }) => text)])).toEqual([
    ['the garage', shrink(['the garage', '--friction', 'tired']).lines],
    ['call mum', shrink(['call mum', '--friction', 'tired']).lines],
  ])
})

it('has one kind line and no steps for words that need care, of the task or of what is hard', () => {
  expect(shrink(['I want to die']).lines).toEqual([
    'I’m glad you wrote that down. You don’t have to do anything with it.',
  ])
  for (const args of [['I want to die'], ['the garage', '--words', 'I want to die']]) {
    expect(printed(shrink([...args, '--json']).lines)).toMatchObject([
      { task: args[0], care: 'crisis', steps: [] },
    ])
  }
})

it('says how it is used where it is asked for what it does not know', () => {
  for (const args of [
    ['it', '--friction', 'heavy'],
    ['it', '--loud'],
    ['it', '--language', 'xx'],
  ]) {
    const { lines, stderr, status } = shrink(args)
    expect([lines, status]).toEqual([[], 1])
    expect(stderr).toContain('npm run -s shrink')
  }
  expect(shrink(['--help']).status).toBe(0)
})
