/** How many words a step has at most. */
const MOST_WORDS = 12

/** What a step begins with: something one does with one's hands, eyes, voice or feet. */
const ACTIONS = new Set(
  (
    'add answer ask bend blink blow book breathe bring brush buy call carry change check choose circle clean clear click close collect compare copy count cross cut dance delete dial dig dim divide do doodle drag draw drink drop dust eat empty explain feed fetch fill find fold forward gather get give go grab greet guess hack hang highlight hold hum jot jump keep knock label lay lean leave let lie lift light list listen lock look loosen make mark measure mix move mow name note notice offer open order pack paint peel pencil photograph pick place plan play plug point poke pop pour prepare press print pull push put raise rate reach read record relax remove rename repeat reply rest rinse roll rub run save say scan scoop scribble scrub search select send separate set shake share show sign sing sit sketch skim smell smile smooth sniff snap sniff solve splash soak sort speak spend spray spread straighten sway stack stand star start step stir stop stretch stuff sweep swipe switch take talk tape tap taste tear tell text thank think throw tick tidy tie tilt toss touch trace try tune turn type underline unfold unpack unplug unsubscribe untie use visit wait walk wash watch water wave wear weigh whisper wipe work wrap write zip ' +
    'begin compose describe imagine picture'
  ).split(' '),
)

/** Words of the whole instead of a beginning. */
const WHOLE =
  /\b(?:all|finish\w*|complet\w*|entire(?:ly)?|whole|every(?:thing|one|where)?|until (?:done|it is done))\b/i
/** A place that nothing was put into. */
const PLACEHOLDER = /[{}<>[\]]|\.\.\.|…|\bundefined\b|\bnull\b|\bX\b|\bTBD\b|_{2,}/
/** What the product never says; a step says it to somebody who feels stuck. */
const UNKIND =
  /\b(?:streak|missed|failed|fail|overdue|behind|lost|broken|should|must|lazy|lazily|catch up|only|finally|just do it|simply|easily)\b/i

/** A rule of a step that is broken. */
export type BrokenRule =
  | 'empty'
  | 'too-long'
  | 'no-action'
  | 'the-whole'
  | 'placeholder'
  | 'unkind'
  | 'more-than-two-minutes'

/**
 * Which rules a step breaks. The person's own words within it are theirs and are not judged.
 *
 * @param own the person's words for the thing, as they stand in the step
 */
export function brokenRules(step: string, own: readonly string[] = []): BrokenRule[] {
  const words = wordsOf(step)
  const ours = own
    .filter((phrase) => phrase !== '')
    .reduce((text, phrase) => text.replaceAll(phrase, 'it'), step)
  return [
    ...(words.length === 0 ? (['empty'] as const) : []),
    ...(words.length > MOST_WORDS ? (['too-long'] as const) : []),
    ...(actionOf(step) === undefined ? (['no-action'] as const) : []),
    ...(WHOLE.test(ours) ? (['the-whole'] as const) : []),
    ...(PLACEHOLDER.test(ours) ? (['placeholder'] as const) : []),
    ...(UNKIND.test(ours) ? (['unkind'] as const) : []),
    ...(takesLonger(ours) ? (['more-than-two-minutes'] as const) : []),
  ]
}

/** What a step begins with, where that is something one does: "open". */
export function actionOf(step: string): string | undefined {
  const first =
    wordsOf(step)[0]
      ?.toLowerCase()
      .replaceAll(/[^\p{L}-]/gu, '') ?? ''
  return ACTIONS.has(first) ? first : undefined
}

function wordsOf(step: string): string[] {
  return step.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/**
 * Whether a step keeps every rule.
 *
 * @param task what it is for: of words that are the person's own, none is unkind
 */
export function isGoodStep(step: string, task = ''): boolean {
  const own = new Set(
    task
      .slice(0, 2_000)
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  const ours = step.replaceAll(/\p{L}+/gu, (word) => (own.has(word.toLowerCase()) ? 'it' : word))
  const isKind = !UNKIND.test(ours)
  return brokenRules(step).every((rule) => rule === 'unkind' && isKind)
}

/** Whether it asks for more than two minutes, in so many words. */
export function takesLonger(step: string): boolean {
  if (/\b(?:an|one|two|three|\d+)\s+hours?\b|\bhalf an hour\b|\ball day\b/i.test(step)) return true
  const minutes =
    /\b(\d+|three|four|five|ten|fifteen|twenty|thirty|sixty)[\s-]+min(?:ute)?s?\b/i.exec(step)
  if (minutes === null) return false
  const count = Number(minutes[1])
  return Number.isNaN(count) || count > 2
}
