import { describe, expect, it } from 'vitest'

import { dangerIn } from './in-danger.ts'

describe('words of somebody who may be in danger', () => {
  it.each([
    'I want to die',
    'I’m going to die and nobody cares',
    'water the plants, I am going to die soon anyway',
    'they said they are going to die',
    'I wish I was dead',
    'I want to disappear',
    'want to disappear for good',
    'want to disappear forever, no trip helps',
    'they want to kill me',
    'make it stop',
    'make it all stop, please',
    'make it stop hurting',
    'i cant go on',
    'i cant go on anymore',
    'I can’t go on like this',
    'I cannot go on living',
    'I can’t go on this way',
    'I can’t go on the way it is',
    'I can’t go on a day longer',
    'I can’t go on my own',
    'find a pistol',
    'buy a gun',
  ])('are heard in “%s”', (text) => {
    expect(dangerIn(text)).toBe('crisis')
  })

  it.each([
    'abuse',
    'report abuse',
    'write an abuse report',
    'get over the abuse, for work is hard',
    'not eating',
    'not eating dinner',
    'not eat for three days',
    'get revenge',
    'plan my revenge on him',
  ])('are heard in “%s”, where somebody else is needed', (text) => {
    expect(dangerIn(text)).toBe('alone')
  })

  it('are heard wherever they are', () => {
    expect(dangerIn('the tax return', 'i want to die')).toBe('crisis')
    expect(dangerIn('the tax return', '')).toBeUndefined()
  })

  it.each([
    'water the plants before they are going to die',
    'the plants are going to die without water',
    'change the battery before it’s going to die',
    'I can’t go on the treadmill again',
    'tell them I can’t go on the trip',
    'can’t go on a date on Friday, tell Sam',
    'make it stop raining in the basement',
    'make it stop beeping',
    'find a pistol grip for the drill',
    'want to disappear for a weekend trip',
    'not eating dinner so late',
    'not eating so late',
    'not eat lunch at my desk',
    'plan revenge of the sith movie night',
    'stop revenge bedtime procrastination',
    'abuse report for work',
  ])('are none in “%s”', (text) => {
    expect(dangerIn(text)).toBeUndefined()
  })
})

describe('words of somebody who is hard on themselves', () => {
  it.each([
    'i hate myself',
    'I hate my life',
    'I’m such a failure',
    'i am worthless',
    'im useless',
    'I’m nothing but a burden',
    'nobody likes me',
  ])('are no task: “%s”', (text) => {
    expect(dangerIn(text)).toBe('unkind')
  })

  it.each([
    'I hate ironing',
    'throw out the useless cables',
    'plan for a failure of the server',
    'write about the burden of proof',
    'I hate my job, look for another one',
    'unload the washing machine',
  ])('are not heard in “%s”', (text) => {
    expect(dangerIn(text)).toBeUndefined()
  })
})
