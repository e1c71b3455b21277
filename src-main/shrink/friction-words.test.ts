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
    ['scary', 'мне страшно, что скажут'],
    ['tired', 'I’m so tired'],
    ['tired', 'bin völlig erschöpft'],
    ['tired', 'je suis épuisée'],
    ['tired', 'estoy sin energía'],
    ['tired', 'tô sem energia'],
    ['tired', 'もう疲れた'],
    ['tired', 'совсем нет сил'],
    ['boring', 'it is so dull'],
    ['boring', 'total langweilig'],
    ['boring', 'c’est chiant'],
    ['boring', 'qué aburrido'],
    ['boring', 'que preguiça'],
    ['boring', '面倒くさい'],
    ['boring', 'это так скучно'],
    ['too-big', 'there is so much of it'],
    ['too-big', 'das ist zu viel'],
    ['too-big', 'je suis débordé'],
    ['too-big', 'es demasiado'],
    ['too-big', 'é coisa demais'],
    ['too-big', '量が多すぎる'],
    ['too-big', 'слишком много всего'],
    ['dont-know-how', 'no idea how it works'],
    ['dont-know-how', 'ich weiß nicht, wie das geht'],
    ['dont-know-how', 'je ne sais pas comment faire'],
    ['dont-know-how', 'no sé cómo se hace'],
    ['dont-know-how', 'não sei como fazer'],
    ['dont-know-how', 'やり方がわからない'],
    ['dont-know-how', 'не знаю, как это делать'],
    ['missing-something', 'can’t find the form'],
    ['missing-something', 'mir fehlt noch ein Zettel'],
    ['missing-something', 'il me manque un papier'],
    ['missing-something', 'me falta un papel'],
    ['missing-something', 'falta um documento'],
    ['missing-something', '書類が見つからない'],
    ['missing-something', 'не хватает одной справки'],
    ['perfectionism', 'it has to be perfect'],
    ['perfectionism', 'muss perfekt werden'],
    ['perfectionism', 'il faut que ce soit parfait'],
    ['perfectionism', 'quiero que sea perfecto'],
    ['perfectionism', 'tem que ficar perfeito'],
    ['perfectionism', '完璧にしたい'],
    ['perfectionism', 'хочу, чтобы было идеально'],
    ['vague', 'where to start?'],
    ['vague', 'weiß gar nicht, womit ich anfangen soll'],
    ['vague', 'par où commencer ?'],
    ['vague', 'no sé por dónde empezar'],
    ['vague', 'não sei por onde começar'],
    ['vague', '何から始めれば'],
    ['vague', 'не понятно, с чего начать'],
  ])('is %s in “%s”', (kind, words) => expect(frictionKind({ words })).toBe(kind))

  it('is nothing where words tell of none, and what was chosen counts more', () => {
    expect(frictionKind({ words: 'the blue one' })).toBeUndefined()
    expect(frictionKind({})).toBeUndefined()
    expect(frictionKind({ kind: 'tired', words: 'so boring' })).toBe('tired')
  })
})
