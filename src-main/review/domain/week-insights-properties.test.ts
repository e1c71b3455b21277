import fc from 'fast-check'
import { expect, it } from 'vitest'

import { epochMs, wallTime } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { WeekSentence } from '../../../src-shared/review.ts'
import { weeks } from '../../tests/arbitrary-weeks.ts'
import type { WeekFacts } from './week-facts.ts'
import { weekInsights } from './week-insights.ts'

const ORDER = ['wins', 'identity', 'friction', 'hours', 'anchor', 'energy']

/** Whether the numbers carry a sentence, worked out anew from the wins that it names. */
function isCarried(sentence: WeekSentence, facts: WeekFacts): boolean {
  const { days, plan, wins } = facts
  const named = sentence.wins.map((id) => wins.find((win) => win.id === id))
  const behind = named.filter((win) => win !== undefined)
  const behindDays = new Set(behind.map(({ day }) => day)).size
  const there = <T extends { id: string; deleted?: boolean | undefined }>(
    records: readonly T[],
    id: string | undefined,
  ): T | undefined => records.find((one) => one.id === id && one.deleted !== true)
  const isAll = (fits: (win: Win) => boolean): boolean =>
    behind.every(fits) && wins.filter(fits).length === behind.length
  const inWeek = ({ day }: Win): boolean => days.includes(day)

  switch (sentence.kind) {
    case 'wins':
      return (
        isAll(inWeek) &&
        sentence.count === behind.length &&
        sentence.days === behindDays &&
        behind.every(({ at }) => at >= (behind[0]?.at ?? '')) &&
        sentence.first.id === behind[0]?.id &&
        sentence.first.day === behind[0].day &&
        sentence.first.text === behind[0].text
      )
    case 'identity': {
      const proofs = (goalId: string): number =>
        wins.filter((win) => inWeek(win) && win.goalId === goalId).length
      const goal = there(plan.goals, sentence.goalId)
      return (
        goal?.identity === sentence.identity &&
        goal.letGoAt === undefined &&
        isAll((win) => inWeek(win) && win.goalId === sentence.goalId) &&
        sentence.count === behind.length &&
        behind.length >= 2 &&
        plan.goals.every(
          (one) =>
            one.identity === undefined ||
            one.letGoAt !== undefined ||
            one.deleted === true ||
            proofs(one.id) <= sentence.count,
        )
      )
    }
    case 'friction': {
      const taskOf = ({ stepId }: Win): string | undefined => {
        const step = there(plan.steps, stepId)
        const verb = /^\P{L}*(\p{L}+)/u.exec(step?.text ?? '')?.[1]?.toLowerCase()
        const task = there(plan.tasks, step?.taskId)
        const kinds = step?.friction === undefined ? [task?.friction?.kind] : [step.friction]
        return verb === sentence.verb && kinds.includes(sentence.friction) ? task?.id : undefined
      }
      return (
        isAll((win) => taskOf(win) !== undefined) &&
        ['open', 'read'].includes(sentence.verb) &&
        sentence.count === behind.length &&
        behind.length >= 4 &&
        (behindDays >= 3 || new Set(behind.map(taskOf)).size >= 2)
      )
    }
    case 'hours': {
      const [from, to] = {
        morning: [5, 12],
        afternoon: [12, 17],
        evening: [17, 22],
        night: [22, 29],
      }[sentence.part] as [number, number]
      const { count, of } = sentence
      return (
        isAll(({ at, zone }) => {
          const hour = Number(wallTime(epochMs(at), zone).slice(11, 13))
          return (hour >= from && hour < to) || (hour + 24 >= from && hour + 24 < to)
        }) &&
        count === behind.length &&
        of === wins.length &&
        of >= 10 &&
        behindDays >= 5 &&
        // The lower end of Wilson's interval is above one half where the score of one half is above z.
        (count - of / 2) / (Math.sqrt(of) / 2) > 1.9599
      )
    }
    case 'anchor': {
      const written = (text: string | undefined): string =>
        (text ?? '').toLowerCase().split(' ').filter(Boolean).join(' ')
      const anchorOf = ({ stepId, repeatId }: Win): string =>
        written(there(plan.steps, stepId)?.anchor ?? there(plan.repeats, repeatId)?.anchor)
      const daysWith = (wanted: string): number =>
        new Set(wins.filter((win) => anchorOf(win) === wanted).map(({ day }) => day)).size
      return (
        isAll((win) => anchorOf(win) === written(sentence.anchor)) &&
        sentence.days === behindDays &&
        behindDays >= 3 &&
        wins.every((win) => anchorOf(win) === '' || daysWith(anchorOf(win)) <= behindDays)
      )
    }
    case 'energy': {
      const shifts = wins.flatMap(({ energyBefore, energyAfter }) =>
        energyBefore === undefined || energyAfter === undefined ? [] : energyAfter - energyBefore,
      )
      const differ = shifts.filter((shift) => shift !== 0).length
      return (
        facts.energy &&
        isAll(({ energyBefore, energyAfter }) => (energyAfter ?? 0) > (energyBefore ?? 9)) &&
        sentence.up === behind.length &&
        sentence.of === shifts.length &&
        sentence.up > shifts.length / 2 &&
        behindDays >= 3 &&
        20n * waysOfAtLeast(sentence.up, differ) <= 2n ** BigInt(differ)
      )
    }
  }
}

/** In how many ways at least so many of some coins can show heads. */
function waysOfAtLeast(heads: number, coins: number): bigint {
  let ways = 1n
  let sum = 0n
  for (let shown = 0; shown <= coins; shown += 1) {
    if (shown >= heads) sum += ways
    ways = (ways * BigInt(coins - shown)) / BigInt(shown + 1)
  }
  return sum
}

it('claims nothing that its numbers do not carry, whatever the weeks were like', () => {
  const said = new Map(ORDER.map((kind) => [kind, 0]))
  fc.assert(
    fc.property(weeks, (facts) => {
      const sentences = weekInsights(facts)
      const kinds = sentences.map(({ kind }) => kind)
      expect(kinds).toEqual(ORDER.filter((kind) => kinds.some((one) => one === kind)))
      expect(kinds.length).toBeLessThanOrEqual(5)
      expect(kinds[0] === 'wins').toBe(facts.wins.some(({ day }) => facts.days.includes(day)))
      for (const sentence of sentences) {
        const places = sentence.wins.map((id) => facts.wins.findIndex((win) => win.id === id))
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
        expect({ sentence, isCarried: isCarried(sentence, facts) }).toEqual({
          sentence,
          isCarried: true,
        })
        said.set(sentence.kind, (said.get(sentence.kind) ?? 0) + 1)
      }
    }),
    { numRuns: 500 },
  )
  // What is never said is not tried.
  expect([...said].filter(([, times]) => times <= 10)).toEqual([])
})

it('says the same again, and changes nothing that it is given', () => {
  fc.assert(
    fc.property(weeks, (facts) => {
      const { verbOf, ...before } = facts
      const copy = () => ({ ...structuredClone(before), verbOf })
      const given = copy()
      expect(weekInsights(facts)).toEqual(weekInsights(copy()))
      expect(facts).toEqual(given)
    }),
    { numRuns: 50 },
  )
})
