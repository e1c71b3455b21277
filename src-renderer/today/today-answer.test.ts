import { describe, expect, it } from 'vitest'

import type { UndoOffer } from '../../src-shared/contract/journal.ts'
import type { Win } from '../../src-shared/records.ts'
import { todayAnswer } from './today-answer.ts'

const offer = (winId: string, what: UndoOffer['what'] = 'logged'): UndoOffer => ({
  changeId: `change of ${winId}`,
  what,
  winId,
  until: 0,
})
const wins = (...ids: string[]): Win[] =>
  ids.map((id) => ({ id, at: '', zone: '', day: '', text: '', source: 'preset', updatedAt: '' }))

describe('what is said of the last acts on Today', () => {
  it('is one line, with undo, for a win that was logged', () => {
    const undo = offer('b')
    expect(todayAnswer({ text: 'Nice.', winId: 'b' }, { undo, wins: wins('a', 'b') })).toEqual({
      message: 'Nice.',
      inLine: undo,
    })
  })

  it('has the words of the undo where a win was logged elsewhere', () => {
    const undo = offer('b')
    expect(todayAnswer(undefined, { undo, wins: wins('b') })).toEqual({ inLine: undo })
  })

  it('offers to undo a change in the bar', () => {
    const undo = offer('a', 'edited')
    expect(todayAnswer(undefined, { undo, wins: wins('a') })).toEqual({ inBar: undo })
  })

  it('leaves the line to what else is said there', () => {
    const undo = offer('a')
    expect(todayAnswer({ text: 'Not now, then.' }, { undo, wins: wins('a') })).toEqual({
      message: 'Not now, then.',
      inBar: undo,
    })
  })

  it('is of the later one of two wins', () => {
    const undo = offer('b')
    const said = { text: 'Nice.', winId: 'a' }
    expect(todayAnswer(said, { undo, wins: wins('a', 'b') })).toEqual({ inLine: undo })
    // The view with the win of the message has not come yet.
    expect(todayAnswer(said, { undo, wins: wins('b') })).toEqual({ message: 'Nice.' })
  })
})
