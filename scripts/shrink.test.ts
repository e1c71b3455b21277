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

it('prints it as one array, with the same steps', () => {
  const plain = shrink(['the tax return', '--words', 'I cannot find it'])
  const json = shrink(['the tax return', '--words', 'I cannot find it', '--json'])
  expect(json.lines).toHaveLength(1)
  expect(JSON.parse(json.lines[0] ?? '')).toEqual(plain.lines)
})

it('takes a task a line from the standard input, and passes blank ones over', () => {
  const input = 'the garage\n\n  \ncall mum\n'
  const plain = shrink(['--friction', 'tired'], input).lines
  expect(plain.filter((line) => line.endsWith(':'))).toEqual(['the garage:', 'call mum:'])
  const json = shrink(['--friction', 'tired', '--json'], input).lines
  expect(json.map((line) => JSON.parse(line) as string[])).toEqual([
    shrink(['the garage', '--friction', 'tired']).lines,
    shrink(['call mum', '--friction', 'tired']).lines,
  ])
})

it('says how it is used where it is asked for what it does not know', () => {
  for (const args of [
    ['it', '--friction', 'heavy'],
    ['it', '--loud'],
  ]) {
    const { lines, stderr, status } = shrink(args)
    expect([lines, status]).toEqual([[], 1])
    expect(stderr).toContain('npm run -s shrink')
  }
  expect(shrink(['--help']).status).toBe(0)
})
