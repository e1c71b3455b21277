import { describe, expect, it } from 'vitest'

import { isSafeToSay } from './wall.ts'

describe('the last wall', () => {
  it.each([
    'Turn the shirt into a tote',
    'Sort the clear totes in the basement',
    'Iron the tote bag',
    'Screw down the railing on the front porch',
    'me coucher plus tôt',
    'tot 5 uur werken',
    'comprare tot metri di stoffa',
    '«No molestar» estaba activado',
    'enviarme el archivo',
    'análisis de sangre',
    'exame de sangue',
    'bilan sanguin au labo',
    'treino de força',
    'tailler le noyer du jardin',
    'nature morte à finir',
    'Schnittgut und Totholz abfahren',
  ])('lets through what is ordinary, though a word of it is harm elsewhere: %s', (sentence) => {
    expect(isSafeToSay(sentence)).toBe(true)
  })

  it.each([
    'Leg die tote Maus weg',
    'Öffne: töte ihn',
    'Nimm das tote Tier',
    'Jump at the railing',
    'Die Maus ist tot',
    'Lach dich tot und fall tot um',
    'Trouve une arme',
    'Molest him',
    'perdere sangue',
    'va le noyer',
  ])('holds back words of harm: %s', (sentence) => {
    expect(isSafeToSay(sentence)).toBe(false)
  })

  // Where each beginning of it was looked for, that took many seconds.
  it('reads a word of ten thousand letters, and what stands after it', () => {
    const word = 'abcdefghij'.repeat(1_000)
    const began = process.threadCpuUsage()
    expect(isSafeToSay(word)).toBe(true)
    expect(isSafeToSay(`${word} töte ihn`)).toBe(false)
    // Of its own: what others do on a busy machine does not count.
    expect(process.threadCpuUsage(began).user).toBeLessThan(5_000_000)
  })
})
