/** What makes a step of anything small, in the person's own words. */
const SMALL =
  /\b(?:one|a (?:line|word|sentence|breath|minute|bit|little|page|single|few|couple|glass|cup|note|photo|sip|song|name|moment)|first|single|two[- ]minutes?|2[- ]?min\w*|1[- ]?min\w*|a minute|half a|some|any|next|name|title|only|just|for a (?:moment|minute|bit)|open|look|tiny|small|smallest|quick)\b/i
/** What bounds work: a few of something, words on paper, one go at it. */
const BOUNDED =
  /[“",;:]|\b(?:two|three|four|five)(?: (?:\w+[- ]){0,2}(?:words?|lines?|things?|sentences?|questions?|ideas?|places?|parts?|ways?|answers?|numbers?|minutes|heaps?|piles?|days|dates|dishes|sheets|stitches)| of)\b|\b(?:write|read) (?:what|where|who|how|which|when|your question|the (?:date|day|greeting|number|question)|two|three|today['’]s)\b|\b(?:once|half of|that much|the rest|least|\w+(?:iest|lest)|plainest|ordinary|rough|messy|plain|loudest|good \w+day|corner|piece|label|letters and numbers|last message|day and hour|pack a bag|branch|who, where|unsent|as you would|without changing|changing nothing)\b/i
/** What asks for the whole of something. */
const WHOLE =
  /\b(?:all|finish\w*(?! (?:that|this|the (?:line|sentence)|in|aloud|on)\b)|complet\w*|entire\w*|whole|every\w*|full|fully|properly|perfect\w*|(?<!leave |let |from )the rest(?! can)|until (?:it is |it['’]s )?done|from scratch|once and for all|deep clean)\b/i
/** How many things a step may ask for. */
const MOST_THINGS = 5
/** The most words of a step that says no more than what is worked on. */
const MOST_VAGUE = 6
/** Verbs of the work itself. */
const WORK = new Set(
  'finish complete write clean tidy organise organize sort prepare plan fix learn study build repair read edit research declutter cook pack paint practise practice do make apply file develop design analyse review revise create rewrite renovate decorate solve memorise memorize'.split(
    ' ',
  ),
)

/**
 * Whether a step is small as far as its words tell. In doubt it is: nobody likes to be doubted.
 */
export function looksSmall(step: string): boolean {
  if (asksForMuch(step)) return false
  const words = wordsIn(step)
  // Whoever says in many words which part they mean has made it small already.
  return !isWork(words) || words.length > MOST_VAGUE || SMALL.test(step) || BOUNDED.test(step)
}

/** Whether a step asks, in so many words, for the whole of something, for many, or for long. */
export function asksForMuch(step: string): boolean {
  const said = step.replaceAll(/“[^”]*”|"[^"]*"/gu, '“”')
  if (takesLonger(said) || amountIn(said) > MOST_THINGS) return true
  return isWork(wordsIn(said)) && WHOLE.test(said) && !said.includes('“”')
}

function wordsIn(step: string): string[] {
  return step.trim().toLowerCase().split(/\s+/u)
}

function isWork([first = '']: readonly string[]): boolean {
  return WORK.has(first)
}

/** The largest number of things that is asked for: "write 20 pages". */
function amountIn(text: string): number {
  const counts = [...text.matchAll(/\b(\d{1,6})\s+(?!o['’]?clock|am\b|pm\b|%)\p{L}+/giu)]
  return Math.max(0, ...counts.map(([, count]) => Number(count)))
}

/** Whether it asks for more than two minutes, in so many words. */
function takesLonger(step: string): boolean {
  if (/\b(?:an|one|two|three|\d+)\s+hours?\b|\bhalf an hour\b|\ball day\b/i.test(step)) return true
  const minutes =
    /\b(\d+|three|four|five|ten|fifteen|twenty|thirty|sixty)[\s-]+min(?:ute)?s?\b/i.exec(step)
  if (minutes === null) return false
  const count = Number(minutes[1])
  return Number.isNaN(count) || count > 2
}
