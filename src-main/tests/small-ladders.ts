import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { readWritten } from '../shrink/build-ladders.ts'
import { shrinkerFor, type Shrinker } from '../shrink/engine/shrinker.ts'

const WORDS = `does: cleaning = clean | wipe
does: calls = call
does: repairing = fix | put up
particle: up | down | out | off | away | back | in | on | over
light: do | start | put
any: buy | polish | scrub
alike: clean | scrub
sure: calls | buy
stop: the | a | my | to
lead: i really need to | need to
cut: because | so that
same: mum = mom
verb: open = opened
verb: put = put
verb: say = said
verb: wipe = wiped
turn: your = my
`
const SITUATIONS = `= oven : cleaning
? clean oven | oven grease
1  Open the oven and look
2* Put the racks in the sink
3  Wipe your corner of the door | wiped a corner of the door
4  Wipe the glass
!scary 2 Put gloves on
!scary 3 Open a window first
!tired 4 Put a wet cloth on the floor of it

= call-mum : calls
? call mum
1  Say her name
3* Open your contacts
5  Put her on speaker

= pairs : laundry
? pair socks
2* Put one sock on the table
3  Open the drawer
4  Put the pair in it

= shelf : repairing
? put up shelf
2* Put one screw on the table
3  Open the instructions
4  Put the shelf against the wall
`
const FINER = `= tidy-kitchen-corner : cleaning
? kitchen corner | kitchen counter
1  Open the curtains
2* Put one cup in the sink
3  Wipe the tap

= buy-one : errands
? buy …
1  Say what it is for
2* Open one page
3  Put one in the cart

= start-one : general
? start …
1  Say it aloud
2* Open what it is in
3  Put one finger on it
`
const KINDS = `= cleaning : cleaning
1  Open a window
2* Put one thing away
3  Wipe one thing

= calls : calls
1  Say hello to the wall
2* Open the phone
3  Put the number in front of you

= laundry : laundry
1  Open the drum
2* Put one sock with another
3  Wipe the rim

= general : general
1  Put something down
2* Open what it is in
3  Say it aloud
4  Put two minutes on the clock

= general-2 : general
1  Say its name
2* Put it on a scrap
3  Open a door
`
const SMALLER = `= cleaning-smaller : cleaning
2* Put a finger on it
1  Open one eye
1  Say “later” in one breath
`
/** Ladders for other things: a word that many ladders have says less. */
const OTHERS = Array.from(
  { length: 80 },
  (_, n) => `= other-${n} : general\n? other${n} thing${n}\n`,
)

const GERMAN = {
  'words.txt': `does: cleaning = putz\nstop: den | das | die\nverb: öffne = geöffnet\n`,
  'situations.txt': `= ofen : cleaning\n? ofen putzen\n1  Öffne den Ofen\n2* Öffne das Fenster\n3  Öffne die Hand\n`,
  'situations/b.txt': OTHERS.join(''),
  'kinds.txt': `= general : general\n1  Öffne es\n2* Öffne die Tür\n3  Öffne das Heft\n`,
}

const ENGLISH = {
  'words.txt': WORDS,
  'situations/a.txt': SITUATIONS,
  'situations/b.txt': OTHERS.join(''),
  'finer.txt': FINER,
  'kinds.txt': KINDS,
  'smaller.txt': SMALLER,
}

/** A shrinker with small ladders of its own, and which languages it has read. */
export function smallShrinker(): { shrinker: Shrinker; read: LadderLanguage[] } {
  const read: LadderLanguage[] = []
  const shrinker = shrinkerFor('en', (language) => {
    read.push(language)
    const files = language === 'en' ? ENGLISH : language === 'de' ? GERMAN : {}
    return readWritten(language, new Map(Object.entries(files)))
  })
  return { shrinker, read }
}
