import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { shrinkCommand } from './shrink-command.ts'

/** Runs the command in this process. */
async function shrink(args: readonly string[], input = '') {
  const printed: string[] = []
  const complaints: string[] = []
  const status = await shrinkCommand(args, {
    input: async function* () {
      yield* input.split('\n')
    },
    print: (line) => printed.push(line),
    complain: (text) => complaints.push(text),
  })
  return { lines: printed, stderr: complaints.join('\n'), status }
}

it('prints the ladder of one task as plain lines', async () => {
  const { lines, status } = await shrink(['the tax return', '--friction', 'boring'])
  expect(status).toBe(0)
  expect(lines.length).toBeGreaterThanOrEqual(3)
  expect(lines.every((line) => /^\p{Lu}\S* \S/u.test(line))).toBe(true)
  expect(lines).not.toEqual((await shrink(['the tax return', '--friction', 'scary'])).lines)
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

it('prints it as one object, with the same steps', async () => {
  const plain = await shrink(['the tax return', '--words', 'I cannot find it'])
  const json = printed(
    (await shrink(['the tax return', '--words', 'I cannot find it', '--json'])).lines,
  )
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

it('says when it is not sure, and reads a task in the app’s language first', async () => {
  const unsure = printed((await shrink(['zzz qqq', '--json'])).lines)
  expect(unsure).toMatchObject([{ kind: 'general', situation: null, confident: false }])
  const german = printed(
    (await shrink(['--json', '--language', 'de'], 'zzz qqq\nthe tax return\n')).lines,
  )
  expect(german.map(({ language }) => language)).toEqual(['de', 'en'])
})

it('takes a task a line from the standard input, and passes blank ones over', async () => {
  const input = 'the garage\n\n  \ncall mum\n'
  const plain = (await shrink(['--friction', 'tired'], input)).lines
  expect(plain.filter((line) => line.endsWith(':'))).toEqual(['the garage:', 'call mum:'])
  const json = printed((await shrink(['--friction', 'tired', '--json'], input)).lines)
  expect(json.map(({ task, steps }) => [task, steps.map(({ text }) => text)])).toEqual([
    ['the garage', (await shrink(['the garage', '--friction', 'tired'])).lines],
    ['call mum', (await shrink(['call mum', '--friction', 'tired'])).lines],
  ])
})

it('has the words of the care card and no steps for words that need care, of the task or of what is hard', async () => {
  const { lines } = await shrink(['I want to die'])
  expect(lines[0]).toBe('I’m glad you wrote that down. You don’t have to do anything with it.')
  expect(lines.join('\n')).toContain('findahelpline.com')
  for (const args of [['I want to die'], ['the garage', '--words', 'I want to die']]) {
    expect(printed((await shrink([...args, '--json'])).lines)).toMatchObject([
      { task: args[0], care: 'crisis', steps: [] },
    ])
  }
})

it('says how it is used where it is asked for what it does not know', async () => {
  for (const args of [
    ['it', '--friction', 'heavy'],
    ['it', '--loud'],
    ['it', '--language', 'xx'],
  ]) {
    const { lines, stderr, status } = await shrink(args)
    expect([lines, status]).toEqual([[], 1])
    expect(stderr).toContain('npm run -s shrink')
  }
  expect((await shrink(['--help'])).status).toBe(0)
})

it('is a command of the terminal that reads its standard input', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'shrink.ts'), '--json'],
    { input: 'the garage\n', encoding: 'utf8' },
  )
  expect([JSON.parse(stdout), status]).toMatchObject([{ task: 'the garage', care: null }, 0])
})
