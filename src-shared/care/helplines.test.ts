import { describe, expect, it } from 'vitest'

import words from '../words/en/helplines.json' with { type: 'json' }
import json from './helplines.json' with { type: 'json' }
import { helplinesSchema, type Helpline, type Helplines } from './helplines.ts'

const table = helplinesSchema.parse(json)
const regions = Object.entries(table)

function linesOf({ crisis, harmed, children }: Helplines): Helpline[] {
  return [crisis, harmed, children].filter((line) => line !== undefined)
}

/** Every number of a region that a person could be shown. */
function numbersOf(code: string): string[] {
  const region = table[code]
  if (region === undefined) return []
  const calls = linesOf(region).flatMap(({ numbers, also = [] }) => numbers.concat(also))
  const texts = linesOf(region).flatMap(({ text }) => text?.to ?? [])
  return [...region.emergency, ...calls].map(({ call }) => call).concat(texts)
}

function line(code: string, kind: 'crisis' | 'harmed' | 'children'): Helpline {
  const found = table[code]?.[kind]
  if (found === undefined) throw new Error(`No line for ${kind} in ${code}`)
  return found
}

describe('the table of helplines', () => {
  it('has fifty regions, each with an emergency number, its sources and when it was checked', () => {
    expect(regions).toHaveLength(50)
    const wanting = regions.filter(
      ([, { emergency, sources, checked }]) =>
        emergency.length === 0 || sources.length === 0 || !/^20\d\d-\d\d$/.test(checked),
    )
    expect(wanting).toEqual([])
  })

  it.each([
    ['911', true],
    ['+44 20 7946 0000', true],
    ['(011) 5275-1135', true],
    ['*4141', true],
    ['1800 55 1800', true],
    ['', false],
    ['call 911', false],
    ['9-1-1-', false],
    ['911, option 4', false],
    ['116 123 · 116 111', false],
    ['９１１', false],
  ])('takes “%s” as a number: %s', (call, isNumber) => {
    const changed = { ...table, US: { ...table['US'], emergency: [{ call }] } }
    expect(helplinesSchema.safeParse(changed).success).toBe(isNumber)
  })

  it('names each region in words', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    expect(regions.filter(([code]) => names.of(code) === code)).toEqual([])
  })

  it('uses each of the words for hours and notes', () => {
    const lines = regions.flatMap(([, region]) => linesOf(region))
    const calls = lines.flatMap(({ numbers, also = [] }) => numbers.concat(also))
    const said = new Set<unknown>([
      ...lines.map(({ hours }) => hours),
      ...calls.map(({ note }) => note),
    ])
    expect(Object.keys(words.helplineWords).filter((word) => !said.has(word))).toEqual([])
  })

  it('has two voices for each line that it is sure of', () => {
    const alone = regions.flatMap(([code, region]) =>
      linesOf(region)
        .filter(({ confidence, sources }) => confidence === 'high' && sources.length < 2)
        .map(({ name }) => `${code} ${name}`),
    )
    expect(alone).toEqual([])
  })

  it('has first what is for everything or an ambulance, never the police', () => {
    const isHelp = (what: string | undefined): boolean =>
      what === undefined || what === 'ambulance' || what === 'mobiles'
    expect(regions.filter(([, { emergency }]) => !isHelp(emergency[0]?.for))).toEqual([])
    expect(table['KR']?.emergency).toEqual([
      { call: '119', for: 'ambulance' },
      { call: '112', for: 'police' },
    ])
    expect(table['NO']?.emergency[0]).toEqual({ call: '113', for: 'ambulance' })
    expect(table['VN']?.emergency[0]).toEqual({ call: '115', for: 'ambulance' })
  })

  it('has the same short number for different things in different countries', () => {
    for (const code of ['NL', 'NO', 'VN', 'TW', 'PE']) expect(numbersOf(code)).toContain('113')
    expect(line('AT', 'crisis').numbers).toEqual([{ call: '142' }])
    expect(line('CH', 'harmed').numbers).toEqual([{ call: '142' }])
    expect(line('FR', 'children').numbers).toEqual([{ call: '119' }])
    expect(table['JP']?.emergency[0]).toEqual({ call: '119', for: 'ambulance' })
  })

  it.each(['RO', 'VN', 'DK', 'AE', 'IT', 'LU', 'CZ', 'CN', 'AR'])(
    'does not say of the crisis line of %s that it is there at any hour',
    (code) => {
      expect(line(code, 'crisis').hours).not.toBe('24/7')
    },
  )

  it.each(['RO', 'VN', 'DK', 'AE', 'IT', 'LU', 'CZ', 'CN'])(
    'says when the crisis line of %s is there',
    (code) => {
      expect(line(code, 'crisis').hours).not.toBeNull()
    },
  )

  it('has no line where none is confirmed', () => {
    const without = (kind: 'crisis' | 'harmed') =>
      regions.filter(([, region]) => region[kind] === undefined).map(([code]) => code)
    expect(without('crisis').toSorted()).toEqual(['CO', 'EG', 'TR'])
    expect(without('harmed').toSorted()).toEqual(['CA', 'PH', 'RU'])
  })

  it.each([
    ['CO', ['106', '192']],
    ['TR', ['182']],
    ['EG', ['16328']],
    ['AR', ['0800-999-0091']],
    ['RU', ['8 800 7000-600']],
    ['IL', ['105']],
    ['HK', ['18281']],
    ['IN', ['1800-599-0019']],
    ['FI', ['080 005 005']],
    ['CN', ['800-810-1117', '010-8295-1332', '400-161-9995']],
  ])('leaves out for %s what is wrong, old or local', (code, numbers) => {
    expect(numbersOf(code).length).toBeGreaterThan(1)
    expect(numbersOf(code).filter((number) => numbers.includes(number))).toEqual([])
  })

  it('is not sure of the lines whose sources disagree', () => {
    expect(line('FI', 'harmed')).toMatchObject({
      numbers: [{ call: '116 016' }],
      confidence: 'medium',
    })
    expect(line('CH', 'harmed').confidence).toBe('medium')
    expect(line('CZ', 'crisis').confidence).toBe('medium')
  })

  it('says where the police may hear of it', () => {
    expect(line('SG', 'harmed').police).toBe(true)
  })

  it('has the other nations of the United Kingdom beside the line for England', () => {
    expect(line('GB', 'harmed').also?.map(({ note }) => note)).toEqual([
      'scotland',
      'wales',
      'northern-ireland',
    ])
  })
})
