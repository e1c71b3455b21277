import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { writtenShrinker } from '../../tests/written-shrinker.ts'
import { isGoodStep } from './good-step.ts'
import { ladderRequest, plainerRequest, stepsInAnswer } from './model-request.ts'
import { PROMPT_EXAMPLES } from './prompt-examples.ts'

const STEPS = [
  'Look at the envelope for one breath',
  'Open the envelope',
  'Put the letter flat on the table',
  'Read the first line aloud',
]
const anyStep = (): boolean => true

/** A server's answer that says something. */
function said(content: unknown): string {
  return JSON.stringify({
    id: '1',
    choices: [{ index: 0, message: { role: 'assistant', content } }],
  })
}

const steps = (content: unknown, isGood: (step: string) => boolean = anyStep) =>
  stepsInAnswer(said(content), isGood)

describe('what a model is asked', () => {
  test('has the task, what is hardest about it, and the person’s words, as data', () => {
    const request = ladderRequest(
      { text: 'the "tax" return\n{', friction: { kind: 'scary', words: 'the sums' } },
      'small-one',
    )
    expect(request).toMatchObject({ model: 'small-one', stream: false })
    const [rules] = request.messages
    const heavy = request.messages.at(-1)
    expect(rules).toMatchObject({ role: 'system' })
    expect(JSON.parse(heavy?.content ?? '')).toEqual({
      task: 'the "tax" return\n{',
      hardest: expect.stringContaining('scary') as string,
      inTheirWords: 'the sums',
    })
  })

  test('comes after three tasks with their ladders, whose steps keep the rules', () => {
    const { messages } = ladderRequest({ text: 'taxes', friction: {} }, '')
    const shown = messages.filter(({ role }) => role === 'assistant')
    expect(messages.map(({ role }) => role)).toEqual([
      'system',
      ...shown.flatMap(() => ['user', 'assistant']),
      'user',
    ])
    const steps = PROMPT_EXAMPLES.flatMap(({ steps }) => steps)
    expect(steps.filter((step) => !isGoodStep(step, '', writtenShrinker.verbOf))).toEqual([])
    expect(shown.flatMap(({ content }) => stepsInAnswer(said(content), anyStep))).toEqual(steps)
  })

  test('names no model and no friction where there is none', () => {
    const request = ladderRequest({ text: 'taxes', friction: { words: '  ' } }, '')
    expect(request).not.toHaveProperty('model')
    expect(JSON.parse(request.messages.at(-1)?.content ?? '')).toEqual({ task: 'taxes' })
  })

  test('is never endless', () => {
    const long = 'very '.repeat(200_000)
    const request = ladderRequest({ text: long, friction: { words: long } }, 'small-one')
    expect(JSON.stringify(request).length).toBeLessThan(10_000)
  })

  test('is in its plainest form nothing but the words', () => {
    const request = ladderRequest({ text: 'taxes', friction: {} }, 'small-one')
    expect(Object.keys(plainerRequest(request)).toSorted()).toEqual(['messages', 'model', 'stream'])
  })
})

describe('what a model answers', () => {
  test.each([
    ['an object', JSON.stringify({ steps: STEPS })],
    ['an array', JSON.stringify(STEPS)],
    ['an array of objects', JSON.stringify(STEPS.map((step) => ({ step })))],
    ['objects with texts', JSON.stringify({ steps: STEPS.map((text) => ({ text })) })],
    [
      'a code fence',
      `Here you are:\n\`\`\`json\n${JSON.stringify({ steps: STEPS }, null, 2)}\n\`\`\``,
    ],
    ['prose', `[Note] Of course {smiles}. ${JSON.stringify(STEPS)} Take care [always].`],
    ['an object in an object', JSON.stringify({ answer: { steps: STEPS } })],
    ['after thinking', `<think>["no", "not", "this"]</think>\n${JSON.stringify(STEPS)}`],
    [
      'parts',
      [
        { type: 'text', text: JSON.stringify(STEPS).slice(0, 30) },
        { type: 'text', text: JSON.stringify(STEPS).slice(30) },
      ],
    ],
  ])('is understood as %s', (_, content) => expect(steps(content)).toEqual(STEPS))

  test('loses the marks of a list, of emphasis and of an ending', () => {
    const dressed = [
      '1. Open the envelope.',
      '- **Look at it**',
      '“Read one line”',
      '  2)  Sit   down ',
    ]
    expect(steps(JSON.stringify(dressed))).toEqual([
      'Open the envelope',
      'Look at it',
      'Read one line',
      'Sit down',
    ])
  })

  test('is six steps at most, and each once', () => {
    const many = Array.from({ length: 9 }, (_, number) => `Open drawer ${number}`)
    expect(steps(JSON.stringify([...many.slice(0, 2), 'open DRAWER 0.', ...many]))).toEqual(
      many.slice(0, 6),
    )
  })

  test('leaves out what is no step, and is nothing with fewer than three', () => {
    const mixed = [STEPS[0], 7, null, 'bad', STEPS[1], { step: STEPS[2] }, 'bad']
    const isGood = (step: string): boolean => step !== 'bad'
    expect(steps(JSON.stringify(mixed), isGood)).toEqual(STEPS.slice(0, 3))
    expect(steps(JSON.stringify(mixed.slice(0, 5)), isGood)).toBeUndefined()
  })

  test.each([
    '<b>Open</b> the letter',
    'Open [the letter]',
    'Open {{thing}}',
    'Open https://example.com',
    'Look at www.example.com',
    'Run `rm -rf`',
    'Write ____ down',
    'Open | close',
    'Open the \uD800 letter',
    `Open the ${'very '.repeat(60)}heavy letter`,
  ])('is plain text and no markup: not %s', (odd) => {
    expect(steps(JSON.stringify([odd, ...STEPS.slice(0, 2)]))).toBeUndefined()
  })

  test('cannot turn a line around or break it', () => {
    const odd = 'Open\u202E the\nletter\u0007 \u200Bnow'
    expect(steps(JSON.stringify([odd, ...STEPS]))?.[0]).toBe('Open the letter now')
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '<html><body>Welcome</body></html>'],
    ['no choice', '{"choices":[]}'],
    ['no words', '{"choices":[{"message":{"content":null}}]}'],
    ['a refusal', said('I am sorry, I cannot help with that.')],
    ['no list', said('{"steps":"Open it"}')],
    ['a number', said('7')],
    ['an endless bracket', said('['.repeat(50_000))],
    ['an endless body', '['.repeat(250_000)],
  ])('is nothing where it is %s', (_, body) => {
    expect(stepsInAnswer(body, anyStep)).toBeUndefined()
  })

  test('never throws, and never yields what is no step, whatever it is', () => {
    const isGood = (step: string): boolean => step.length % 3 !== 0
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    const list = fc.array(fc.oneof(text, fc.jsonValue(), fc.constantFrom(...STEPS)))
    const content = fc.oneof(
      text,
      list.map((list) => JSON.stringify(list)),
      fc
        .tuple(text, list, text)
        .map(([before, list, after]) => before + JSON.stringify({ steps: list }) + after),
    )
    const body = fc.oneof(text, fc.json(), content.map(said))
    fc.assert(
      fc.property(body, (body) => {
        const found = stepsInAnswer(body, isGood)
        if (found === undefined) return
        expect(found.length).toBeGreaterThanOrEqual(3)
        expect(found.length).toBeLessThanOrEqual(6)
        expect(new Set(found.map((step) => step.toLowerCase())).size).toBe(found.length)
        for (const step of found) {
          expect(isGood(step)).toBe(true)
          expect(step).toMatch(/^[^\p{Cc}\p{Cf}<>`{}[\]]{1,160}$/u)
          expect(step.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
