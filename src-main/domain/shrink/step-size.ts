import { VERBS } from './doing.ts'
import { takesLonger } from './rules.ts'

/** What makes a step of anything small, in the person's own words. */
const SMALL =
  /\b(?:one|a (?:line|word|sentence|breath|minute|bit|little|page|single|few|couple|glass|cup|note|photo|sip|song|name|moment)|first|single|two[- ]minutes?|2[- ]?min\w*|1[- ]?min\w*|a minute|half a|some|any|next|name|title|only|just|for a (?:moment|minute|bit)|open|look|tiny|small|smallest|quick)\b/i
/** What bounds work as the app’s own steps do: a few of something, words on paper, one go at it. */
const BOUNDED =
  /[“"]|\b(?:two|three|four|five)(?: (?:\w+[- ]){0,2}(?:words?|lines?|things?|sentences?|questions?|ideas?|places?|parts?|ways?|answers?|numbers?|minutes|heaps?|piles?|days|dates|dishes|sheets|stitches)| of)\b|\b(?:write|read) (?:what|where|who|how|which|when|your question|the (?:date|day|greeting|number|question)|two|three|today['’]s)\b|\b(?:once|half of|that much|the rest|least|\w+(?:iest|lest)|plainest|ordinary|rough|messy|plain|loudest|good \w+day|corner|piece|label|letters and numbers|last message|day and hour|pack a bag|branch|who, where|unsent|as you would|without changing|changing nothing)\b/i
/** What asks for the whole of something. */
const WHOLE =
  /\b(?:all|finish\w*|complet\w*|entire\w*|whole|every\w*|full|fully|properly|perfect\w*|(?<!leave |let |from )the rest(?! can)|until (?:it is |it['’]s )?done|from scratch|once and for all|deep clean)\b/i
/** Verbs that one does in a moment, whatever they are done to. */
const MOMENT =
  /^(?:open|look|put|take|touch|hold|find|pick|place|point|say|stand|sit|set|stretch|breathe|close|press|turn|switch|lay|write down|note|jot|name|list|drink|walk to|go to|step|smile|text|dial|tap|think|imagine|picture|fill|pour|bring|carry|grab|get out|throw|drop|delete|ask|send|star|wave|count|move|plug|print|underline|circle|sip|wash (?:a|my) (?:cup|face|hands)|read (?:a|the first))\b/i
/** Verbs of the work itself. */
const WORK = new Set(
  'write clean tidy organise organize sort prepare plan fix learn study build repair read edit research declutter cook pack paint practise practice do make apply file develop design analyse review revise create rewrite renovate decorate solve memorise memorize'.split(
    ' ',
  ),
)

/**
 * Whether a step is small as far as its words tell. In doubt it is: nobody likes to be doubted.
 */
export function looksSmall(step: string): boolean {
  const text = step.trim().toLowerCase()
  if (takesLonger(text)) return false
  if (amountIn(text) > 5) return false
  if (WHOLE.test(text)) return false
  if (SMALL.test(text) || BOUNDED.test(text) || MOMENT.test(text)) return true
  const first = text.split(/\s+/)[0] ?? ''
  if (!VERBS.has(first) && !WORK.has(first)) return true
  return !WORK.has(first)
}

/** The largest number of things that is asked for: "write 20 pages". */
function amountIn(text: string): number {
  const counts = [...text.matchAll(/\b(\d{1,6})\s+(?!o['’]?clock|am\b|pm\b|%)\p{L}+/gu)]
  return Math.max(0, ...counts.map(([, count]) => Number(count)))
}
