import { describe, expect, it } from 'vitest'

import { frictionKind } from './friction-words.ts'

describe('what is hard', () => {
  it.each([
    ['scary', 'I dread what they will say'],
    ['scary', 'ich hab Angst davor'],
    ['scary', 'ça me fait peur'],
    ['scary', 'me da vergüenza'],
    ['scary', 'tenho medo da resposta'],
    ['scary', 'なんだか怖い'],
    ['scary', '전화하기가 무서워요'],
    ['tired', 'I’m so tired'],
    ['tired', 'bin völlig erschöpft'],
    ['tired', 'je suis épuisée'],
    ['tired', 'estoy sin energía'],
    ['tired', 'tô sem energia'],
    ['tired', 'もう疲れた'],
    ['tired', '너무 지쳤어요'],
    ['boring', 'it is so dull'],
    ['boring', 'total langweilig'],
    ['boring', 'c’est chiant'],
    ['boring', 'qué aburrido'],
    ['boring', 'que preguiça'],
    ['boring', '面倒くさい'],
    ['boring', '귀찮아서 하기 싫다'],
    ['too-big', 'there is so much of it'],
    ['too-big', 'das ist zu viel'],
    ['too-big', 'je suis débordé'],
    ['too-big', 'es demasiado'],
    ['too-big', 'é coisa demais'],
    ['too-big', '量が多すぎる'],
    ['too-big', '양이 너무 많아요'],
    ['dont-know-how', 'no idea how it works'],
    ['dont-know-how', 'ich weiß nicht, wie das geht'],
    ['dont-know-how', 'je ne sais pas comment faire'],
    ['dont-know-how', 'no sé cómo se hace'],
    ['dont-know-how', 'não sei como fazer'],
    ['dont-know-how', 'やり方がわからない'],
    ['dont-know-how', '어떻게 하는지 모르겠어요'],
    ['missing-something', 'can’t find the form'],
    ['missing-something', 'mir fehlt noch ein Zettel'],
    ['missing-something', 'il me manque un papier'],
    ['missing-something', 'me falta un papel'],
    ['missing-something', 'falta um documento'],
    ['missing-something', '書類が見つからない'],
    ['missing-something', '서류를 못 찾겠어요'],
    ['perfectionism', 'it has to be perfect'],
    ['perfectionism', 'muss perfekt werden'],
    ['perfectionism', 'il faut que ce soit parfait'],
    ['perfectionism', 'quiero que sea perfecto'],
    ['perfectionism', 'tem que ficar perfeito'],
    ['perfectionism', '完璧にしたい'],
    ['perfectionism', '완벽하게 하고 싶어요'],
    ['vague', 'where to start?'],
    ['vague', 'weiß gar nicht, womit ich anfangen soll'],
    ['vague', 'par où commencer ?'],
    ['vague', 'no sé por dónde empezar'],
    ['vague', 'não sei por onde começar'],
    ['vague', '何から始めれば'],
    ['vague', '뭐부터 할지 모르겠어요'],
  ])('is %s in “%s”', (kind, words) => expect(frictionKind({ words })).toBe(kind))

  it('is nothing where words tell of none, and what was chosen counts more', () => {
    expect(frictionKind({ words: 'the blue one' })).toBeUndefined()
    expect(frictionKind({})).toBeUndefined()
    expect(frictionKind({ kind: 'tired', words: 'so boring' })).toBe('tired')
  })
})
