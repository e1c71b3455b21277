import { personOf } from './doing.ts'

/** Nouns that people have of their own: "your homework". */
const OWN = new Set(
  'life relationship marriage confidence self-esteem health lifestyle routine posture diet mole taxes homework cv resume résumé thesis dissertation inbox teeth hair face nails desk bed finances budget phone wardrobe passport meds medication medicine pills vitamins bills debts expenses emails e-mails calendar schedule prescription rent savings pension room bedroom closet backpack purse handbag skincare shoes portfolio coursework assignment password passwords notes laptop accounts receipts invoices messages texts voicemails notifications replies dms groceries bike diary journal bio goals priorities boundaries book homepage website car flat apartment house'.split(
    ' ',
  ),
)
/** Nouns that stand alone: "yoga". */
const ALONE = new Set(
  'yoga abroad media speaking thinking overthinking eating drinking travel vat gst communication morale leave feedback finance funding childcare citizenship unemployment planning parking snow tomorrow cooking baking watercolour watercolor custody help moving camping fishing bowling skiing skating sailing clubbing kayaking surfing networking friends pilates meditation math maths chem econ psych biology chemistry physics history geography economics statistics french german spanish italian english japanese korean chinese mandarin portuguese dutch swedish arabic russian therapy work school college uni university sleep rest dinner lunch breakfast bed exercise cardio physio sport sports bedtime christmas anatomy calculus algebra python javascript typescript java sql rust excel swimming running jogging cycling hiking knitting sewing pottery photography chess juggling singing drawing painting networking revision retirement documentation food bread pasta soup time money duolingo linkedin church hygiene calligraphy embroidery woodworking strength training stretching dating water facebook instagram twitter tiktok netflix hulu klarna ryanair linkedin google amazon whatsapp slack spotify youtube reddit discord etsy ebay coding journaling budgeting gardening decluttering parenting socialising socializing meditating proofreading alcohol weed sugar caffeine coffee self-care accounting bookkeeping squats push-ups pushups gratitude mindfulness hebrew latin greek philosophy psychology sociology law getting taking'.split(
    ' ',
  ),
)
const DETERMINERS = /^(?:the|this|that|these|those|a|an|some|any|another|more|less|enough)\s+/i
const POSSESSIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:my|me) (?:own )?/i, 'your '],
  [/^our /i, 'your '],
]
const KEPT =
  /^(?:your|his|her|their|its|\p{Lu}\p{L}*'s|(?:mum|mom|dad|grandma|grandpa|nan|gran|granny|mother|father)'s)\s+/u
const NUMBER =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred)\s+/i

/** Words in "ing" that are things rather than doings. */
const WITH_ARTICLE =
  /^(?:recycling|reading|washing|ironing|painting|drawing|wedding|building|ceiling|meeting|clothing|filing|hearing|training|cleaning|shopping|packing|unpacking|moving|wiring|flooring|heating|plumbing|saving|morning|evening|thing|ring|king|string|spring|wing|swing|lining|icing|listing|briefing|booking|viewing|recording|railing|landing|dressing|bedding|posting|earring|offering|greeting|writing|rehearsing|mailing|pudding|duckling|sibling|darling)$/

/** A thing, as it is spoken of in a step. */
export interface Spoken {
  /** With its article: "the tax return", "your inbox", "yoga". */
  the: string
  /** Without: "tax return". */
  bare: string
}

/**
 * How a thing or a person is spoken of to the one who does it.
 *
 * @param proper whether it is a name
 * @param any whether any one of them will do: "a therapist" stays one
 */
export function spoken(phrase: string, proper: boolean, any = false): Spoken {
  // "One reel" is the reel that one begins with.
  const trimmed = phrase.trim().replace(/^one (?=\p{L}+$)/iu, '')
  if (any && /^(?:a|an) /i.test(trimmed))
    return { the: trimmed, bare: trimmed.replace(/^\S+ /, '') }
  // "New clients" are whoever they will be.
  if (any && /^(?:new|more|better|other|good) .*s$/i.test(trimmed) && !/^more /i.test(trimmed))
    return { the: trimmed, bare: trimmed }
  for (const [mine, yours] of POSSESSIVES) {
    if (mine.test(trimmed)) {
      const bare = trimmed.replace(mine, '')
      return { the: yours + bare, bare }
    }
  }
  if (KEPT.test(trimmed)) return { the: trimmed, bare: trimmed.replace(KEPT, '') || trimmed }
  if (DETERMINERS.test(trimmed)) {
    const bare = trimmed.replace(DETERMINERS, '')
    return /^(?:more|less|enough|some|any) /i.test(trimmed)
      ? spoken(bare, proper)
      : { the: `the ${bare}`, bare }
  }
  if (proper) return { the: trimmed, bare: trimmed }
  const lower = trimmed.toLowerCase()
  const isNumbered =
    /^(?:chapter|section|part|unit|question|module|lecture|week|act|scene)\s(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      lower,
    )
  if (isNumbered || /\d$|\s\p{Lu}$/u.test(trimmed)) return { the: trimmed, bare: trimmed }
  const head = lower.split(' ').at(-1) ?? lower
  const person = personOf(lower) ?? (lower.includes(' ') ? undefined : personOf(head))
  if (person === 'name') return { the: trimmed, bare: trimmed }
  if (person === 'your') return { the: `your ${trimmed}`, bare: trimmed }
  if (
    (/^\p{L}{2,}ing$/u.test(lower) && !WITH_ARTICLE.test(lower)) ||
    /^(?:eating|sleeping|sharing|listening|wearing|brushing|using|getting|taking|being|going|having|speaking|helping|something|somewhere) /.test(
      lower,
    ) ||
    ALONE.has(lower) ||
    (ALONE.has(head) && !NUMBER.test(lower) && !/ (?:lunch|dinner|breakfast|soup)$/.test(lower))
  ) {
    return { the: trimmed, bare: trimmed }
  }
  if (OWN.has(lower) || (OWN.has(head) && !NUMBER.test(lower))) {
    return { the: `your ${trimmed}`, bare: trimmed }
  }
  return { the: `the ${trimmed}`, bare: trimmed }
}
