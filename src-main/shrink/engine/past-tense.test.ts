import { expect, it } from 'vitest'

import { writtenLadders } from '../../tests/written-shrinker.ts'
import { asWin } from './past-tense.ts'

it.each([
  ['en', 'Open the form', 'opened the form'],
  ['en', 'Put your shoes on, and open the door', 'put my shoes on, and opened the door'],
  ['en', 'Write: “Sorry, I open late”', 'wrote: “Sorry, I open late”'],
  ['en', 'Put a price on it; too low is fine', 'put a price on it'],
  ['en', 'Answer short; “I don’t know” is fine', 'answered short'],
  ['en', 'Fold a card and write “hello” on it', 'folded a card and wrote “hello” on it'],
  ['en', 'Fill in one page and save', 'filled in one page and saved'],
  ['en', 'Wait an hour, then look', 'waited an hour, then looked'],
  ['en', 'Find the slip, or ask', 'found the slip, or ask'],
  ['en', 'Lay out fork and spoon', 'laid out fork and spoon'],
  ['en', 'My own thing', 'My own thing'],
  ['de', 'Öffne das Formular', 'das Formular geöffnet'],
  ['de', 'Leg den Brief auf den Tisch', 'den Brief auf den Tisch gelegt'],
  ['fr', 'Ouvre la fenêtre', 'ouvert la fenêtre'],
  ['es', 'Abre la ventana', 'abrí la ventana'],
  ['pt', 'Abra a janela', 'abri a janela'],
  ['pt', 'Fotografe o papel e o leia', 'fotografei o papel e o leia'],
  ['ru', 'Возьми листок и открой окно', 'получилось взять листок и открыть окно'],
  ['pl', 'Weź kartkę i otwórz okno', 'udało się wziąć kartkę i otworzyć okno'],
  ['ja', '窓を開ける', '窓を開けた'],
  ['ar', 'فتح الدرج ثم قراءة أول سطر', 'فتحت الدرج ثم قرأت أول سطر'],
  ['ko', '창문 열고 물 한 잔 마시기', '창문 열고 물 한 잔 마셨다'],
] as const)('in %s “%s” reads as a win', (language, step, win) => {
  expect(asWin(step, language, writtenLadders(language).lists)).toBe(win)
})
