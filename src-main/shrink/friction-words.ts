import type { FrictionKind } from '../../src-shared/frictions.ts'
import type { Friction } from '../../src-shared/records.ts'

/** What a person writes about what is hard, and which kind that is. The first that fits counts. */
const SAID: readonly (readonly [RegExp, FrictionKind])[] = [
  [
    /\b(?:perfect\w*|good enough|not good|flawless|do it right|properly|ashamed of (?:it|the result))\b/i,
    'perfectionism',
  ],
  [
    /\b(?:(?:don['’]?t|do not|no idea|not sure|unsure|never learned|can['’]?t figure out) ?(?:know )?how\b|how (?:to|do)\b|don['’]?t understand|no clue|confus\w*|stuck on)/i,
    'dont-know-how',
  ],
  [
    /\b(?:missing|waiting (?:for|on)|don['’]?t have|do not have|need (?:to (?:buy|find|get)|the|a|an|my)|can['’]?t find|haven['’]?t got|out of|without)\b/i,
    'missing-something',
  ],
  [
    /\b(?:scar\w*|afraid|fear\w*|anxi\w*|nervous|panic\w*|dread\w*|worr\w*|terrif\w*|judg\w*|reject\w*|embarrass\w*|shame|awkward|angry|conflict|what (?:they|he|she) (?:will|might) (?:say|think))\b/i,
    'scary',
  ],
  [
    /\b(?:tired|exhaust\w*|no energy|sleepy|drained|burn\w* out|burnt|weak|sick|ill|depress\w*|heavy|low)\b/i,
    'tired',
  ],
  [
    /\b(?:bor(?:ing|ed|es)|dull|tedious|hate|repetitive|no fun|meh|pointless|monoton\w*)\b/i,
    'boring',
  ],
  [
    /\b(?:too (?:big|much|many|long)|huge|overwhelm\w*|endless|so much|so many|takes (?:forever|hours|days)|a lot|mountain|hours)\b/i,
    'too-big',
  ],
  [
    /\b(?:where to (?:start|begin)|vague|unclear|what (?:exactly|it is|they want|to do)|fuzzy|no plan|which (?:part|one|first)|begin)\b/i,
    'vague',
  ],
]

/** How much of it is read, in UTF-16 code units. */
const MOST_READ = 2_000

/** The kind of a friction: the one that was chosen, else the one that the words tell of. */
export function frictionKind({ kind, words = '' }: Friction): FrictionKind | undefined {
  return kind ?? SAID.find(([said]) => said.test(words.slice(0, MOST_READ)))?.[1]
}
