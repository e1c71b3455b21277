import { ALONE_ONLY, NOUNS, personOf, VERBS, type Doing, type KnownVerb } from './doing.ts'
import { isEnglish } from './language.ts'
import { spoken, type Spoken } from './noun-phrase.ts'
import { bareTask, firstSentence } from './plain-task.ts'
import { mend } from './typos.ts'

/** A word with what kinds of word it may be, such as `Noun` or `Person`. */
export interface TaggedWord {
  text: string
  tags: ReadonlySet<string>
}

/** What is known of English. */
export interface English {
  /** Tells of each word of a text what it is. */
  tag(text: string): TaggedWord[]
  /** Whether a word, in small letters, is one. */
  isWord(word: string): boolean
}

type Tagger = English['tag']

/** What a task is about, as far as its words tell. */
export interface Reading {
  doing: Doing
  /** What is done, in the person's words: "the tax return", "tax return". */
  thing: Spoken
  /** The same in fewer words, for long sentences. */
  brief: Spoken
  /** Doing it, where the verb says more than the thing: "mowing the lawn". */
  doingIt?: string
  /** Whom it is about. */
  who: string
  /** What it is about, as in "the post about sourdough". */
  topic?: string
  /** Whether the thing is several. */
  plural: boolean
  /** The other things of a list, as the person says them. */
  others: Spoken[]
  /** The words of the thing, any of which a step has that names it. */
  names: string[]
  /** Whether the person named a thing at all. */
  named: boolean
}

/** Verbs with nothing behind them but how, where and when. */
const INTRANSITIVE =
  /^(?:sleep|rest|run|jog|walk|exercise|work out|workout|shower|make friends|find friends|meditate|swim|nap|unwind|relax|go to bed|go to sleep|fall asleep|get up|wake up|eat|drink|cook|clean up|tidy up|stretch|dance|breathe|slow down|unplug|log off|shop|unpack|unpacking|go shopping|go running|go walking|go swimming|hand in my|invoice|rsvp|rsvp to|quit|resign)$/

/** What some say in a roundabout way. */
const ROUNDABOUT: readonly (readonly [RegExp, string])[] = [
  [/^(?:book|sign|enter|put)\s+.+?\s+(?:in|up)\s+for\s+(.+)$/i, 'book $1'],
  [/^get\s+(?:the|my|our)\s+(\p{L}+)\s+(?:to|into)\s+bed$/iu, 'help my $1 with bedtime'],
  [
    /^get\s+(?:the|my|our)\s+(\p{L}+)\s+(?:to|ready for)\s+(?:school|nursery|daycare)$/iu,
    'help my $1 with school',
  ],
  [/^find\s+(?:someone|somebody)\s+(?:to|who can)\s+(.+)$/i, '$1'],
  [/^find\s+(?:somewhere|a place)\s+to\s+live$/i, 'find a new home'],
  [/^hand(?:ing)?\s+in\s+(?:my\s+)?notice$/i, 'resign'],
  [/^invoice\s+(?!for\b|to\b).+$/i, 'invoice'],
  [/^rsvp\b.*$/i, 'answer the invitation'],
  [/^(?:not (?:to )?|don't )?procrastinat\w*(?: on)?\s+(?=\S)/i, ''],
  [/^los(?:e|ing)\s+.*\b(?:kg|kilos?|pounds|lbs|stone|weight)\b.*$/i, 'exercise'],
  [
    /^feed(?:ing)?\s+(?:the|my|our)\s+(baby|toddler|kids?|children|son|daughter)$/i,
    'help the $1 with food',
  ],
  [/^take\s+(.+?)\s+to\s+the\s+vet$/i, 'visit the vet'],
]

function rephrased(task: string): string {
  const found = ROUNDABOUT.find(([said]) => said.test(task))
  return found === undefined ? task : task.replace(found[0], found[1])
}

/** What a verb is done to where nothing else is said. */
const IMPLIED: Record<string, string> = {
  invoice: 'the invoice',
  'make friends': 'new friends',
  'find friends': 'new friends',
  'decide on': 'the decision',
  'decide whether': 'the decision',
  run: 'my run',
  jog: 'my run',
  'go running': 'my run',
  'go jogging': 'my run',
  walk: 'my walk',
  'go walking': 'my walk',
  hike: 'my hike',
  'go hiking': 'my hike',
  swim: 'my swim',
  'go swimming': 'my swim',
  cycle: 'my bike ride',
  'go cycling': 'my bike ride',
  climb: 'my climbing',
  'go climbing': 'my climbing',
  row: 'my rowing',
  dance: 'my dancing',
  stretch: 'my stretching',
  train: 'my training',
  lift: 'my training',
  exercise: 'exercise',
  'get some exercise': 'exercise',
  'work out': 'my workout',
  workout: 'my workout',
  'get fit': 'exercise',
  'get in shape': 'exercise',
  'lose weight': 'exercise',
  'get moving': 'exercise',
  'be active': 'exercise',
  'move more': 'exercise',
  sleep: 'sleep',
  'go to bed': 'bedtime',
  'go to sleep': 'sleep',
  'fall asleep': 'sleep',
  nap: 'the nap',
  'take a nap': 'the nap',
  rest: 'rest',
  'take a rest': 'rest',
  relax: 'rest',
  unwind: 'rest',
  'slow down': 'rest',
  breathe: 'rest',
  'take a break': 'the break',
  'take a day off': 'the day off',
  'log off': 'the evening off',
  unplug: 'the evening off',
  'switch off': 'the evening off',
  meditate: 'meditation',
  shower: 'the shower',
  'take a shower': 'the shower',
  'have a shower': 'the shower',
  bathe: 'the bath',
  'take a bath': 'the bath',
  'have a bath': 'the bath',
  'get up': 'getting up',
  'wake up': 'getting up',
  'get dressed': 'getting dressed',
  'get ready': 'getting ready',
  shave: 'shaving',
  floss: 'flossing',
  brush: 'my teeth',
  eat: 'food',
  drink: 'water',
  hydrate: 'water',
  'take care of myself': 'taking care of you',
  'quit smoking': 'smoking',
  'stop smoking': 'smoking',
  write: 'my writing',
  journal: 'my journal',
  blog: 'my blog post',
  edit: 'my draft',
  draft: 'my draft',
  study: 'my studies',
  revise: 'my revision',
  cram: 'my revision',
  learn: 'my learning',
  research: 'my research',
  read: 'my book',
  cook: 'the meal',
  bake: 'my baking',
  'make dinner': 'dinner',
  'make lunch': 'lunch',
  'meal prep': 'meal prep',
  clean: 'the room',
  'clean up': 'the room',
  tidy: 'the room',
  'tidy up': 'the room',
  declutter: 'the clutter',
  organise: 'the room',
  organize: 'the room',
  unpack: 'the unpacking',
  vacuum: 'the floor',
  hoover: 'the floor',
  mop: 'the floor',
  sweep: 'the floor',
  dust: 'the dust',
  iron: 'the ironing',
  fold: 'the laundry',
  shop: 'the shopping',
  'go shopping': 'the shopping',
  'go to the store': 'the shopping',
  pack: 'my packing',
  'move house': 'the move',
  'move out': 'the move',
  'move in': 'the move',
  code: 'my code',
  program: 'my code',
  debug: 'the bug',
  'back up': 'my backup',
  backup: 'my backup',
  practise: 'my practice',
  practice: 'my practice',
  draw: 'my drawing',
  paint: 'my painting',
  sketch: 'my drawing',
  sing: 'my singing',
  knit: 'my knitting',
  sew: 'my sewing',
  crochet: 'my knitting',
  craft: 'my craft',
  plan: 'the plan',
  decide: 'the decision',
  choose: 'the choice',
  'make a decision': 'the decision',
  'make up my mind': 'the decision',
  prioritise: 'my priorities',
  prioritize: 'my priorities',
  'set goals': 'my goals',
  budget: 'my budget',
  save: 'my savings',
  invest: 'my savings',
  pay: 'the payment',
  apply: 'the application',
  register: 'the registration',
  resign: 'my resignation',
  quit: 'my resignation',
  apologise: 'my apology',
  apologize: 'my apology',
  'make an appointment': 'the appointment',
}

/** Words that begin what is said about the thing, rather than the thing. */
const AFTERWARDS =
  /^(?:for|about|with|to|from|by|before|at|on|in|into|onto|because|so|when|if|that|which|who|where|while|without|until|over|under|through|via|during|between|against|regarding|re|as|than|using|off|out|up|needs?|is|are|was|has|have|like|and|or|but|around|since|after|inside|outside|near|whether|how|what|why|back|together|away|again|down)$/i
/** Of these the thing goes on: "chapter 4 of the book". */
const FRONT =
  /^(?:for|about|with|to|from|on|in|into|at|of|up|out|off|through|over|back|down|around|after|together|away|again|a bit|some)\s+/i
/** How long the words of a thing are at most, in UTF-16 code units: more is no thing. */
const LONGEST = 80
/** How much of a task is read, in UTF-16 code units; a step has twelve words. */
const MOST_READ = 2_000
/** How many words a thing has at most in a step. */
const LONG = 4

/** Reads a task. The same text always gives the same reading. */
export function readTask(raw: string, english: English): Reading {
  const { isWord } = english
  const { text, pictured } = firstSentence(raw.slice(0, MOST_READ))
  const task = bareTask(text)
  if (task === '' || (!pictured && !isEnglish(text))) return unread(task === '' ? '' : text)
  if (OVERWHELMED.test(task) || IT.test(task)) return unnamed('overwhelmed')
  const [first = task, ...rest] = listed(task)
  const reading = readOne(mend(first, isWord), english)
  // What is no thing of its own goes on from the first: "passport, expires soon".
  const others = rest
    .filter((other) => verbOf(other.split(' ')) !== undefined || knownNoun(other) !== undefined)
    .map((other) => readOne(mend(other, isWord), english))
    .filter(({ named }) => named)
    .map(({ thing }) => thing)
  return { ...reading, others }
}

/** So much that nothing is named. */
const OVERWHELMED =
  /^(?:idk|dunno|don't know|not sure|no idea|whatever|my (?:whole |entire )?life is.*|everything is.*|everything|all of it|all the things|my (?:whole )?life|life|literally everything|too much|overwhelm(?:ed|ing)?|being an adult|adulting|get my (?:life|shit|act|self) together|my life together|sort my life out|help(?: me)?|nothing|anything|me|myself|existing|being alive|(?:my )?(?:anxiety|depression|stress|burn-?out|adhd|panic|loneliness|sadness|grief|anger|feelings|brain|head|mental health)|stressed|tired|exhausted|lonely|sad|anxious|depressed|burnt out|burned out|stuck|lost|be(?:ing)? (?:a )?(?:better|good|normal|happy|happier).*|(?:i|i'm|it's|it|we|everything's|everybody|nobody|life|my head|my brain) .*)$/i

function unread(text: string): Reading {
  if (text === '') return unnamed('unread')
  // Half a sentence in quotes would be as if we had understood it.
  if (text.length > LONGEST || text.split(' ').length > LONG) return unnamed('unread')
  const thing = { the: text, bare: text }
  return {
    doing: 'unread',
    thing,
    brief: thing,
    who: text,
    plural: false,
    others: [],
    names: wordsOf(text),
    named: true,
  }
}

/** The things of a list, where it is one: "the dishes and the laundry". */
function listed(task: string): string[] {
  const parts = task
    // One name: "War and Peace".
    .replaceAll(/(\p{Lu}\S*) and (?=\p{Lu})/gu, '$1 \u0000 ')
    .split(/\s*(?:,|;|\+|&|\/|\band\b|\bthen\b|\bplus\b)\s*/i)
    .map((part) => bareTask(part.replaceAll('\u0000', 'and')))
    .filter((part) => /\p{L}{2}/u.test(part))
  if (parts.length < 2) return [task]
  return parts
}

interface Verb extends KnownVerb {
  words: string
  /** How many words of the task it is. */
  count: number
}

function readOne(said: string, english: English): Reading {
  const task = rephrased(said)
  const stopped =
    /^(?:stop(?:ping)?|quit(?:ting)?|not|don't|never|no more|avoid|give up|less|no)\s+(?:to\s+)?(.*?((?!thing|something|anything|nothing|everything|morning|evening|king|ring|spring|wedding|building|meeting)\p{L}+ing)\b.*|alcohol|weed|cigarettes?|drugs|sugar|porn|caffeine|coffee|smoking|scrolling|gambling)$/iu.exec(
      task,
    )
  if (stopped?.[1] !== undefined) return stopping(stopped[1])
  if (HABIT.test(task)) return stopping(task)
  const words = withinOneClause(together(task.split(' ')))
  const learnt = /^learn(?:ing)? (?:how )?to (\p{L}+)$/iu.exec(task)
  if (learnt?.[1] !== undefined) return readOne(`practise ${gerundOf(learnt[1])}`, english)
  const verb = verbOf(words) ?? verbByPlace(words, english)
  const rest = words.slice(verb === undefined ? 0 : verb.count).join(' ')
  const names: Namer = (phrase) => isName(phrase, english, verb !== undefined)
  // Somebody is helped with something.
  const part = verb?.doing === 'helping' ? rest.replace(/^.*?\s+with\s+/i, '') : rest
  const after = questioned(part.replace(FRONT, '').trim())
  const found = thingIn(after, english.tag)
  const implied = verb && IMPLIED[verb.words]
  const isAside = /^(?:in|on|at|for|from|before|after|with|by|to|during|until)\b/i.test(rest)
  const standsAlone = verb !== undefined && INTRANSITIVE.test(verb.words) && isAside
  const phrase = implied !== undefined && (saysHowOnly(found) || standsAlone) ? implied : found
  const person = personIn(rest, english.tag, names)
  const whole = /\s+of\s+(.+)$/i.exec(after)?.[1] ?? ''
  const noun = knownNoun(thingIn(whole, english.tag)) ?? knownNoun(phrase)
  const doing = doingOf(verb, noun, phrase, person)
  const spokenOf = phrase || person || task
  if (
    spokenOf.length > LONGEST ||
    IT.test(spokenOf) ||
    spokenOf.split(' ').every((word) => EMPTY.test(word))
  ) {
    return unnamed(doing)
  }
  const isBare = doing === 'finding-out' || doing === 'stopping'
  // Who goes for a run goes for their own.
  const own = doing === 'movement' ? spokenOf.replace(/^(?:a|an) /i, 'my ') : spokenOf
  const any =
    verb !== undefined &&
    /^(?:find|look for|get|buy|hire|choose|adopt|order|rent)$/.test(verb.words)
  const thing = spoken(own, isBare || names(spokenOf), any)
  const act = phrase === found ? gerundPhrase(verb, thing) : undefined
  const who = doing === 'helping' ? helped(rest, english.tag) : whoIs(person, doing, thing, names)
  const topic =
    topicIn(rest, english.tag, names) ??
    (doing === 'hard-talk' && person === undefined && who !== thing.the ? thing.the : undefined)
  return {
    doing,
    thing,
    ...(topic !== undefined && { topic }),
    plural: doing === 'calls' || doing === 'hard-talk' ? isPlural(who) : isPlural(thing.bare),
    brief: briefly(thing, names(spokenOf)),
    ...(act !== undefined && {
      doingIt: doing === 'helping' ? `helping ${who} with ${thing.the}` : act,
    }),
    who,
    others: [],
    names: [thing.bare, who, topic ?? ''].flatMap(wordsOf),
    named: true,
  }
}

/** Whom one helps. */
function helped(rest: string, tag: Tagger): string {
  const phrase = thingIn(rest.replace(/\s+with\s+.*$/i, ''), tag)
  return spoken(phrase, isCapital(phrase)).the
}

/** Doing a thing: of verbs that say no more than "do", the thing alone. */
function gerundPhrase(verb: Verb | undefined, thing: Spoken): string | undefined {
  if (verb === undefined || SAYS_LITTLE.test(verb.words)) return undefined
  const [first = '', ...more] = verb.words.split(' ')
  return [gerundOf(first), ...more, thing.the].join(' ')
}

const SAYS_LITTLE =
  /^(?:do|start|begin|finish|complete|handle|deal with|work on|tackle|manage|face|continue|keep up with|get on with|be|have|need|lose|lost|try|let|keep|prep|put|go|perform|process|stop|quit|give up|avoid|resist|use)$/

/** Who writes this alone hardly means to do it. */
const HABIT =
  /^(?:my )?(?:drinking|smoking|vaping|gambling|scrolling|doomscrolling|phone addiction|binge eating|overeating|nail biting|skin picking|porn|weed|alcohol|shopping addiction)$/i

/** Something to be done no longer. */
function stopping(what: string): Reading {
  const clause = withinOneClause(what.split(' ')).filter((word) => !FILLERS.test(word))
  const end = clause.findIndex((word, index) => index > 0 && AFTERWARDS.test(word))
  const said = (end === -1 ? clause : clause.slice(0, end))
    .slice(0, LONG)
    .join(' ')
    .replaceAll(/\bmy\b/gi, 'your')
  const thing = { the: said, bare: said }
  return {
    doing: 'stopping',
    thing,
    brief: { the: said.split(' ')[0] ?? said, bare: said.split(' ')[0] ?? said },
    who: said,
    plural: false,
    others: [],
    names: wordsOf(said),
    named: true,
  }
}

/** Whom one speaks with: of a job or a raise, with whoever gives it. */
function whoIs(person: string | undefined, doing: Doing, thing: Spoken, names: Namer): string {
  if (person !== undefined) {
    // Who types "marcus" means Marcus.
    const isTyped = /^\p{Ll}+$/u.test(person) && names(person) && personOf(person) === undefined
    return spoken(isTyped ? capital(person) : person, names(person)).the
  }
  const isWork = /\b(?:raise|salary|promotion|job|resignation|overtime|holiday|feedback)$/i
  if (doing !== 'hard-talk') return thing.the
  return isWork.test(thing.bare) ? 'your boss' : /ing\b/i.test(thing.bare) ? 'them' : thing.the
}

/** What stands after "about", where it is short. */
function topicIn(rest: string, tag: Tagger, names: Namer): string | undefined {
  const after = /\b(?:about|regarding)\s+(.+)$/i.exec(rest)?.[1]
  if (after === undefined) return undefined
  const phrase = thingIn(after, tag)
  if (phrase === '' || IT.test(phrase) || phrase.split(' ').length > 3) return undefined
  return saysHowOnly(phrase) ? undefined : spoken(phrase, names(phrase)).the
}

/** "Driving" of "drive". */
function gerundOf(verb: string): string {
  const lower = verb.toLowerCase()
  if (lower.endsWith('ing') && lower.length > 5) return lower
  // One syllable doubles its last letter: "run", not "visit".
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(lower)) return `${lower}${lower.at(-1)}ing`
  return `${lower.replace(/([^eoy])e$/, '$1')}ing`
}

/** Words in "s" that are one thing. */
const ONE_THING =
  /(?:ss|us|is|news|maths|physics|economics|statistics|politics|ethics|athletics|gymnastics|pilates|christmas|gas|series|species|tennis|chess|business|\d)$/i

/** Whether the last word is of several. */
function isPlural(phrase: string): boolean {
  const last = phrase.split(' ').at(-1) ?? ''
  if (/^(?:people|children|teeth|feet|men|women|them|they)$/i.test(last)) return true
  return /s$/i.test(last) && !ONE_THING.test(last) && !isCapital(last)
}

/** Whether a phrase is a name. */
type Namer = (phrase: string) => boolean

/** Words that are never a thing. */
const EMPTY =
  /^(?:not|can|could|do|does|did|just|even|the|a|an|my|i|we|to|of|for|with|and|or|but|so|be|am|is|are|was|were|will|would|should|may|might|this|that|up|out|off|in|on|it|me|never|always)$/i

/** Words that stand for something that was not named. */
const IT =
  /^(?:it|this|that|them|these|those|something|anything|everything|nothing|stuff|things?|one)$/i
/** Something that has no words of its own. */
export function unnamed(doing: Doing): Reading {
  const it = { the: 'it', bare: 'it' }
  return {
    doing,
    thing: it,
    brief: it,
    who: 'them',
    plural: false,
    others: [],
    names: [],
    named: false,
  }
}

/** "Fill this in" as "fill in this", where that is a verb. */
function together(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words
  const last = rest.at(-1)
  if (first === undefined || last === undefined || rest.length < 2) return words
  const verb = `${first} ${last}`.toLowerCase()
  return VERBS.has(verb) ? [first, last, ...rest.slice(0, -1)] : words
}

/** Whether it says how or when, or how much of it, and no thing: "earlier". */
function saysHowOnly(phrase: string): boolean {
  return phrase.split(' ').every((word) => word === '' || IT.test(word) || HOW.test(word))
}

const HOW =
  /^(?:earlier|later|more|again|better|well|tonight|today|tomorrow|regularly|consistently|daily|often|faster|longer|sooner|enough|properly|less|early|late|alone|outside|inside|now|hard|harder|healthy|healthier|healthily|to|out|up|down|on|in|back|by|myself)$/i

/** What a question is about: "how much I owe on the card" is about the card. */
function questioned(rest: string): string {
  if (!/^(?:what|how|where|when|why|who|whom|which|whether|if)\b/i.test(rest)) return rest
  const about = /^.*\b(?:with|about|on|for|of|to)\s+((?:my|the|our|a|an|your)\s+.+|\p{L}+)$/iu.exec(
    rest,
  )
  return about?.[1] ?? ''
}

/** Words up to where another clause begins: "the lectures" of "the lectures I missed". */
function withinOneClause(words: readonly string[]): readonly string[] {
  // "What I want to do with my life": a question is read as a whole.
  const asks = /^(?:what|how|where|when|why|who|which|whether|if)$/i
  const end = words.findIndex(
    (word, index) =>
      index > 0 &&
      CLAUSE.test(word) &&
      !NOUNS.has(
        words
          .slice(index - 1, index + 2)
          .join(' ')
          .toLowerCase(),
      ),
  )
  return end === -1 || words.some((word) => asks.test(word)) ? words : words.slice(0, end)
}

const CLAUSE =
  /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|she|he|they|they're|he's|she's|you|it's|that's|there's|who's|won't|doesn't|don't|isn't|aren't|wasn't|hasn't|haven't|can't|couldn't|keeps?|is|are|was|were|has|been|whose|that)$/i

/** The verb in front, of as many words as are known: "clean up". */
function verbOf(words: readonly string[]): Verb | undefined {
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const said = words.slice(0, count).join(' ').toLowerCase()
    const known = VERBS.get(said) ?? VERBS.get(withoutIng(said))
    if (known === undefined) continue
    const rest = words.slice(count)
    // "Phone bill" is a bill, and "book" alone is a book.
    if (count === 1 && isNounHere(said, rest)) return undefined
    return { ...known, words: VERBS.has(said) ? said : withoutIng(said), count }
  }
  return undefined
}

/**
 * A verb that is not known, by its place: nothing else stands in front of "the" or "my", and
 * what is a verb by its form is one in front of a thing.
 */
function verbByPlace(words: readonly string[], { tag }: English): Verb | undefined {
  const [first = '', second = '', third = ''] = words
  if (!/^\p{L}{2,}$/u.test(first) || NOT_VERB.test(first)) return undefined
  const starts = [first, `${first} ${second}`, `${first} ${second} ${third}`]
  if (starts.some((words) => NOUNS.has(words.toLowerCase()))) return undefined
  if (tag(first).some(({ tags }) => tags.has('Person') || tags.has('FirstName'))) return undefined
  const weak = { doing: 'general' as const, strong: false }
  if (BEFORE_NOUN.test(second)) return { ...weak, words: first.toLowerCase(), count: 1 }
  if (PARTICLE.test(second) && BEFORE_NOUN.test(third)) {
    return { ...weak, words: `${first} ${second}`.toLowerCase(), count: 2 }
  }
  const tags = tag(words.join(' '))[0]?.tags
  const isVerb = tags?.has('Infinitive') === true || tags?.has('Imperative') === true
  if (!isVerb || second === '') return undefined
  return { ...weak, words: first.toLowerCase(), count: 1 }
}

const BEFORE_NOUN =
  /^(?:the|my|our|a|an|his|her|their|some|this|these|those|all|\p{Lu}\p{L}*'s|\d+)$/u
const PARTICLE = /^(?:up|out|in|off|on|over|down|away|back|through|for|to|with|at)$/i
const NOT_VERB =
  /^(?:die|the|my|our|a|an|his|her|their|some|this|that|these|those|all|not|no|of|in|on|at|for|with|about|to|from|new|old|big|good|bad|next|last|more|less|both|half|most|and|or|but|why|what|how|mom|mum|dad)$/i

/** Words that are a verb or a noun, as it comes. */
const NOUN_TOO = new Set(
  'book email mail text phone call post file fine bill plan budget list exercise water report draft paint iron sign record film test code program backup present journal blog study research walk run move visit return order play post shop dust train drink bath shower nap rest break sleep lift row face show share change rent set clean set design review download upload sketch craft grill cook sort post message craft'.split(
    ' ',
  ),
)
/** Alone, these are things rather than doings. */
const THING_ALONE = new Set(
  'phone book email mail text post bill fine report draft file list present code plan budget test journal blog order return list design'.split(
    ' ',
  ),
)
/** What stands behind a noun that is part of a longer noun. */
const BEHIND_NOUN =
  /^(?:bills?|reports?|backlog|lists?|plans?|groups?|apps?|box|cards?|bikes?|rooms?|desk|spreadsheets?|editor|clubs?|notes?|sessions?|exams?|tests?|machine|proposals?|presentations?|cabinet|jobs?|schedule|routine|review|guide|template|application|appointment|calls?|number|contract|system|folder|account|form|forms|letters?|returns?|addresses|templates?|class|classes|school|club|deadline|report|track|stuff|collection|shelf|shelves|case|problem|problems)$/i

function isNounHere(said: string, rest: readonly string[]): boolean {
  const next = rest[0]
  if (next === undefined) return THING_ALONE.has(said)
  const two = `${said} ${next}`.toLowerCase()
  if (NOUNS.has(two) || NOUNS.has(`${two} ${rest[1] ?? ''}`.toLowerCase())) return true
  if (!NOUN_TOO.has(said)) return false
  return (
    rest.length === 1 &&
    BEHIND_NOUN.test(next) &&
    said !== 'file' &&
    said !== 'clean' &&
    said !== 'sort'
  )
}

/** "Cleaning" as "clean", where that is a verb that is known. */
function withoutIng(said: string): string {
  const [first = '', ...rest] = said.split(' ')
  if (!first.endsWith('ing')) return said
  const stem = first.slice(0, -3)
  const halved = stem.replace(/([bdgklmnprt])\1$/, '$1')
  const found = [stem, `${stem}e`, halved, stem.replace(/y$/, 'ie')].find((verb) =>
    VERBS.has([verb, ...rest].join(' ')),
  )
  return found === undefined ? said : [found, ...rest].join(' ')
}

/** The thing at the beginning of what stands after the verb. */
function thingIn(said: string, tag: Tagger): string {
  // "4000 word review": how much there is of it is no thing.
  const after = said.replace(
    /^((?:the|my|a|an|this|that)\s+)?\d[\d.,]*k?[\s-]+(?:words?|pages?|minutes?|mins?|slides?|unread)\s+(?=\p{L})/iu,
    '$1',
  )
  const words = headOf(after)
    .split(' ')
    .filter((word) => word !== '')
  let end = words.length
  for (const [index, word] of words.entries()) {
    const plain = word.replaceAll(/[^\p{L}\p{N}'’-]/gu, '')
    const isInName = /^and$/i.test(word) && isCapital(words[index + 1] ?? '')
    const isAside = AFTERWARDS.test(plain) && !isInName && !isNounPart(words, index)
    const isAnother =
      DETERMINER.test(word) && words.slice(0, index).some((word) => !FILLERS.test(word))
    const ends = isAside || isAnother
    const mayBeVerb = index > 1 && NOUNS.get(plain.toLowerCase()) === undefined
    if (ends || (mayBeVerb && isVerbAt(index, word, tag(after)))) {
      end = index
      break
    }
  }
  const kept = words.slice(0, end).filter((word) => !FILLERS.test(word))
  // "Subscriptions Netflix" are subscriptions.
  const list = kept.findIndex((word, index) => {
    const next = kept[index + 1]?.toLowerCase()
    const isKnown = NOUNS.has(word.toLowerCase()) || NOUNS.has(singularOf(word.toLowerCase()))
    return word.endsWith('s') && isKnown && next !== undefined && !NOUNS.has(next)
  })
  if (list > 0 || (list === 0 && kept.length > 1)) kept.length = list + 1
  return kept.join(' ').replaceAll(/[.,!?;:]+/g, '')
}

/** Whether a word is one that something does, by its place; a gerund may be a thing. */
function isVerbAt(index: number, word: string, tagged: readonly TaggedWord[]): boolean {
  const { text = '', tags } = tagged[index] ?? {}
  return text === word && tags?.has('Verb') === true && !tags.has('Gerund')
}

/** "Chapter 4" of "chapter 4 of the book", and "letters" of "the pile of letters". */
function headOf(phrase: string): string {
  const [head = '', ...rest] = phrase.split(/\s+of\s+/i)
  const of = rest[0]
  if (of === undefined) return phrase
  const measure =
    /\b(?:pile|stack|heap|mountain|bunch|load|list|rest|bit|lot|number|set|series|backlog|box|bag|ton|couple|half|part|piece|cup|glass|year|month|week|day|hour|decade)s?$/i
  if (/\b(?:change|proof|certificate|statement|power|letter|cost|piece|bill|copy)$/i.test(head))
    return phrase
  return measure.test(head) ? (/^(?:the|my|our|your)\b/i.test(of) ? of : `the ${of}`) : head
}

const DETERMINER = /^(?:the|my|our|your|a|an|his|her|their)$/i

const FILLERS =
  /^(?:unread|unanswered|remaining|outstanding|\d+k?-?(?:words?|pages?|minutes?|slides?)|really|very|just|actually|even|all|whole|entire|every|everything|stupid|damn|bloody|fucking|freaking|goddamn|horrible|awful|dreaded|huge|massive|endless|boring|overdue|late|again|finally|please|own|myself|overwhelming|gigantic|unfinished|long-overdue|fully|properly|annoying|annoyingly|scary|bloody|giant|enormous)$/i

/** Whether a little word belongs to the thing: "post office" has none, "check-in" has. */
function isNounPart(words: readonly string[], index: number): boolean {
  const around = words
    .slice(0, index + 2)
    .join(' ')
    .toLowerCase()
  return (
    NOUNS.has(around) ||
    NOUNS.has(
      words
        .slice(index - 1, index + 2)
        .join(' ')
        .toLowerCase(),
    )
  )
}

/** Whom it is about: after "to", "with", "from", or in front. */
function personIn(rest: string, tag: Tagger, names: Namer): string | undefined {
  const whose =
    /^(?:to )?(.+?)(?:'s|s') (?:message|e-?mail|text|letter|mail|voicemail|call|question|note)s?$/i.exec(
      rest,
    )
  if (whose?.[1] !== undefined) return whose[1]
  const tries = [rest, ...rest.split(/\s+(?=(?:to|with|from|for|about)\s)/i).slice(1)]
  for (const part of tries) {
    const after = part.replace(FRONT, '').trim()
    const phrase = thingIn(after, tag)
    if (phrase === '') continue
    const bare = phrase.replace(/^(?:the|my|our|a|an|some|that|this)\s+/i, '').toLowerCase()
    const head = bare.split(' ').at(-1) ?? ''
    // "My sister one question": who comes first is asked.
    const [first = '', ...more] = bare.split(' ')
    if (
      more.length > 0 &&
      personOf(first) !== undefined &&
      /^(?:a|an|one|some|two|the)$/.test(more[0] ?? '')
    ) {
      return phrase
        .split(' ')
        .slice(0, phrase.split(' ').length - more.length)
        .join(' ')
    }
    if (personOf(bare) ?? personOf(head)) return phrase
    if (phrase.split(' ').length <= 3 && names(phrase)) return phrase
  }
  return undefined
}

/**
 * Whether a phrase is a name, which has no article.
 *
 * @param within whether it stands behind other words, so that its capital tells something
 */
function isName(phrase: string, { tag, isWord }: English, within: boolean): boolean {
  if (phrase === '' || NOUNS.has(phrase.toLowerCase())) return false
  const words = phrase.split(' ')
  // A name has no article, and no word that is known as a thing.
  if (DETERMINER.test(words[0] ?? '')) return false
  if (words.some((word) => NOUNS.has(word))) return false
  const tagged = tag(phrase)
  if (!words.every((word) => isCapital(word) || /^(?:and|of|the|de|von|van)$/.test(word))) {
    return tagged.length > 0 && tagged.every(({ tags }) => tags.has('FirstName'))
  }
  if (tagged.some(({ tags }) => tags.has('Person') || tags.has('ProperNoun'))) return true
  return within && (words.length > 2 || words.every((word) => !isWord(word.toLowerCase())))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** What is known of a phrase by its last words: "new cover letter" is a cover letter. */
function knownNoun(phrase: string): { doing: Doing; strong: boolean } | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/^(?:the|my|our|a|an|some|this|that|all)\s+/, '')
    .replace(EMPTY_HEAD, '')
    .split(' ')
  for (let from = 0; from < words.length; from += 1) {
    const noun = words.slice(from).join(' ')
    if (from > 0 && ALONE_ONLY.has(noun)) continue
    const found = NOUNS.get(noun) ?? NOUNS.get(singularOf(noun))
    if (found !== undefined) return found
  }
  // "Chapter 4 of the book", "essay draft two": any known word is better than none.
  for (let to = words.length - 1; to > 0; to -= 1) {
    for (let from = 0; from < to; from += 1) {
      const found = NOUNS.get(words.slice(from, to).join(' '))
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** "Report" of "reports". */
function singularOf(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^s])s$/, '')
}

/** "Pension stuff" is about a pension. */
const EMPTY_HEAD =
  /\s+(?:stuff|things|thing|business|situation|admin|issues?|problems?|mess|side of things)$/
function doingOf(
  verb: Verb | undefined,
  noun: { doing: Doing; strong: boolean } | undefined,
  phrase: string,
  person: string | undefined,
): Doing {
  const isStudied = verb?.doing === 'study' || verb?.doing === 'editing'
  if (!isStudied && /\b(?:dissertation|thesis|essay|novel)\b/i.test(phrase)) return 'writing'
  const pair =
    verb && PAIRS.find(({ verbs, nouns }) => verbs.test(verb.words) && nouns.test(phrase))
  if (pair) return pair.doing
  if (noun?.strong === true && !(verb?.strong === true && OVER_NOUN.has(verb.doing))) {
    return noun.doing
  }
  const isKin =
    person !== undefined && personOf(person.replace(/^(?:my|our) /i, '').toLowerCase()) !== 'the'
  if (verb !== undefined && isKin && /^(?:visit|see|meet|meet with)$/.test(verb.words))
    return 'general'
  if (verb?.strong === true) {
    if (verb.doing === 'messages' && person === undefined) return noun?.doing ?? 'reply'
    // Without somebody to talk to, it is to be thought about first.
    if (verb.doing === 'hard-talk' && person === undefined) {
      const isTold = /(?: to| with|^tell|^confront|^fire|^forgive)$/.test(verb.words)
      return isTold || WORK_TALK.test(phrase) || phrase === '' ? 'hard-talk' : 'planning'
    }
    if (verb.doing === 'calls' && person === undefined && CALLS.test(phrase)) return 'general'
    if (verb.doing === 'cleaning' && noun?.doing === 'tidying') return 'tidying'
    if (verb.doing === 'tidying' && noun !== undefined && KEEPS_TIDY.has(noun.doing)) {
      return noun.doing
    }
    return verb.doing
  }
  if (noun?.doing === 'calls' && person === undefined) return 'general'
  if (noun?.doing === 'hard-talk' && person === undefined && !WORK_TALK.test(phrase)) {
    return 'planning'
  }
  const isMail = noun?.doing === 'inbox' || noun?.doing === 'reply'
  if (verb === undefined && isMail && person !== undefined) return 'messages'
  const isHousework = noun !== undefined && HOUSEWORK.has(noun.doing)
  if (isHousework && verb !== undefined && !DEALS.test(verb.words)) return 'general'
  if (noun !== undefined) return noun.doing
  if (verb !== undefined && verb.doing !== 'general') return verb.doing
  if (verb !== undefined && !DEALS.test(verb.words)) return 'general'
  return person === undefined ? 'general' : 'messages'
}

/** Verbs that leave it open what is done. */
const DEALS =
  /^(?:do|start|begin|finish|complete|handle|deal with|work on|tackle|manage|face|continue|keep up with|get on with|take care of|go through|make|run through|open|find|have|look at|look over|check|check on)$/
const HOUSEWORK = new Set<Doing>(['tidying', 'cleaning', 'dishes', 'laundry'])

/** What one talks about with whoever one works for. */
const WORK_TALK = /\b(?:raise|salary|promotion|pay rise|job|resignation)$/i
const CALLS = /\bcalls?$/i

/** Of these, the verb counts even before a noun that tells of something else. */
const OVER_NOUN = new Set<Doing>([
  'helping',
  'parting',
  'grief',

  'calls',
  'messages',
  'hard-talk',
  'study',
  'appointments',
  'planning',
  'errands',
  'finding-out',
  'stopping',
])
/** Of these, to tidy or to sort is to do the thing itself. */
const KEEPS_TIDY = new Set<Doing>([
  'forms',
  'money',
  'inbox',
  'laundry',
  'dishes',
  'computers',
  'cleaning',
  'planning',
])

/** What a verb and a noun mean together, where that is not what either means alone. */
const PAIRS: readonly { verbs: RegExp; nouns: RegExp; doing: Doing }[] = [
  {
    verbs: /^(?:sort|sort out|organise|organize|arrange|find|look into)$/,
    nouns:
      /\b(?:care|childcare|carers?|nanny|nursery|plumber|electrician|builder|cleaner|insurance|visa|lawyer|solicitor|accountant|babysitter|cover|transport)$/i,
    doing: 'admin',
  },
  {
    verbs: /^(?:set up|put up|build|assemble)$/,
    nouns:
      /\b(?:cot|crib|tent|shelf|shelves|bed|desk|table|christmas tree|tree|pram|buggy|trampoline|gazebo|wardrobe|blind|blinds)$/i,
    doing: 'repairing',
  },
  {
    verbs: /^(?:fix|redo|rework|finish)$/,
    nouns: /\b(?:chapter|section|introduction|intro|conclusion|abstract|paragraph)(?: \d+)?$/i,
    doing: 'editing',
  },
  {
    verbs: /^(?:clean|wash|hoover|vacuum|clear|clear out|tidy|wax|clean out)$/,
    nouns: /\b(?:car|van)$/i,
    doing: 'cleaning',
  },
  {
    verbs: /./,
    nouns: /\b(?:smear|blood|eye|hearing|covid|pregnancy|allergy|std|drug) tests?$/i,
    doing: 'appointments',
  },
  {
    verbs: /./,
    nouns: /\b(?:ci|unit|integration|flaky|e2e|regression|failing) (?:ci )?tests?$/i,
    doing: 'computers',
  },
  { verbs: /^(?:fix|write|run|debug|add)$/, nouns: /\btests?$/i, doing: 'computers' },
  {
    verbs: /^(?:change|strip)$/,
    nouns: /\b(?:sheets|bedsheets|bedding|bed sheets)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:get rid of|sell|donate|give away)$/,
    nouns: /\b(?:clutter|junk|mess|rubbish|trash|stuff|things)$/i,
    doing: 'tidying',
  },
  {
    verbs: /^(?:help|look after|babysit|take care of)$/,
    nouns: /\b(?:plants?|garden|myself|yourself|skin|teeth|hair)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:prep|prep for|prepare|prepare for|get ready for|go to|have)$/,
    nouns: /\b(?:interview|interviews)$/i,
    doing: 'planning',
  },
  { verbs: /^(?:repot|plant|replace|feed|prune|trim)$/, nouns: /./, doing: 'general' },
  {
    verbs: /^(?:go through|sort|sort through|sort out|clear|clear out)$/,
    nouns:
      /\b(?:mum|mom|dad|mother|father|grandma|grandpa|nan|gran|granny|wife|husband)'s (?:clothes|things|stuff|room|house|belongings|flat|wardrobe)$/i,
    doing: 'grief',
  },
  {
    verbs: /^(?:learn|learn about|research|read up on)$/,
    nouns: /\b(?:exam|exams|test|quiz|vocabulary|lines|script|poem|theory)$/i,
    doing: 'study',
  },
  { verbs: /^(?:eat|drink|hydrate)$/, nouns: /./, doing: 'nourishing' },
  { verbs: /^(?:unpack)$/, nouns: /\b(?:suitcase|bag|luggage|boxes|backpack)$/i, doing: 'tidying' },
  { verbs: /^(?:pack)$/, nouns: /\b(?:lunch|lunches|lunchbox|food)$/i, doing: 'cooking' },
  { verbs: /^(?:call|ring|phone|return|make)$/, nouns: /\bcalls?$/i, doing: 'general' },
  {
    verbs: /^(?:write|answer|reply|reply to|respond to|send|draft)$/,
    nouns: /\b(?:emails|e-mails|messages|inbox)$/i,
    doing: 'inbox',
  },
  {
    verbs: /^(?:write|draft|answer|reply to|respond to|reply|send)$/,
    nouns: /\b(?:email|e-mail|mail|message|text|landlord's letter|invitation)$/i,
    doing: 'reply',
  },
  {
    verbs: /^(?:edit|cut|make|record)$/,
    nouns: /\b(?:video|videos|episode|podcast|photos|film|album|song)$/i,
    doing: 'practice',
  },
  {
    verbs: /^(?:find|look for|get|rent|choose)$/,
    nouns: /\b(?:flat|apartment|house|home|room|place|roommate|flatmate|school|nursery|daycare)$/i,
    doing: 'general',
  },
  { verbs: /^(?:prepare|prepare for|go to|have)$/, nouns: /\binterview$/i, doing: 'planning' },
  { verbs: /^(?:find|look for|get|apply for|apply to)$/, nouns: /\bjobs?$/i, doing: 'admin' },
  { verbs: /./, nouns: /\brefund$/i, doing: 'admin' },
  { verbs: /^(?:renew|return)$/, nouns: /\bbooks?$/i, doing: 'errands' },
  { verbs: /^(?:read|go through|check)$/, nouns: /\b(?:emails|inbox|messages)$/i, doing: 'inbox' },
  {
    verbs: /^(?:pick up|fetch|collect|drop off|send back|return|buy|get|order)$/,
    nouns: /\b(?:laundry|clothes|shirts|prescription|medicine|meds|kids|parcel|package)$/i,
    doing: 'errands',
  },
  {
    verbs: /^(?:get|have|see|visit|go to|call|book|schedule|make|arrange|find)$/,
    nouns:
      /\b(?:haircut|checkup|check-up|appointment|eye test|vaccination|blood test|flu shot|jab)$/i,
    doing: 'appointments',
  },
  {
    verbs: /^(?:go to|go|see|visit|find)$/,
    nouns: /\b(?:dentist|doctor|gp|optician|vet|hairdresser|therapist|hospital|clinic)$/i,
    doing: 'appointments',
  },
  {
    verbs: /^(?:ask for|negotiate|ask)$/,
    nouns: /\b(?:raise|salary|promotion|pay rise|divorce)$/i,
    doing: 'hard-talk',
  },
  { verbs: /^(?:make|change)$/, nouns: /\bbed$/i, doing: 'tidying' },
  { verbs: /^(?:get out of|leave|get up from)$/, nouns: /\bbed$/i, doing: 'self-care' },
  { verbs: /^(?:change|wash|strip)$/, nouns: /\b(?:sheets|bedsheets|bedding)$/i, doing: 'laundry' },
  {
    verbs: /^(?:wash|do|dry|rinse|clean)$/,
    nouns: /\b(?:dishes|plates|pots|pans|cutlery)$/i,
    doing: 'dishes',
  },
  {
    verbs: /^(?:wash|dry|brush|cut|do|dye|trim|clip)$/,
    nouns: /\b(?:hair|face|nails|teeth|beard|hands)$/i,
    doing: 'self-care',
  },
  {
    verbs: /^(?:fix|repair|mend|replace)$/,
    nouns: /\b(?:cv|resume|essay|thesis|report|paragraph|draft|conclusion|introduction)$/i,
    doing: 'editing',
  },
  {
    verbs: /^(?:review|edit|check|proofread|update|rewrite|improve|finalise|finalize)$/,
    nouns:
      /\b(?:linkedin|cv|resume|résumé|essay|thesis|report|draft|proposal|slides|presentation|bio|profile|portfolio|cover letter|paper|article|documentation|manuscript)$/i,
    doing: 'editing',
  },
  {
    verbs: /^(?:learn|practise|practice|study|play)$/,
    nouns:
      /\b(?:guitar|piano|violin|drums|ukulele|cello|flute|singing|song|drawing|painting|french|german|spanish|italian|english|japanese|korean|chinese|mandarin|portuguese|dutch|swedish|arabic|russian|hebrew|language|chess|knitting|sewing|drive|driving|dance|to drive|to cook|to swim|to draw|to sing|to knit|photography|juggling|sign language)$/i,
    doing: 'practice',
  },
  {
    verbs: /^(?:prepare|make|cook|plan|get|fix)$/,
    nouns: /\b(?:dinner|lunch|breakfast|meal|meals|supper|packed lunch|packed lunches|food)$/i,
    doing: 'cooking',
  },
  {
    verbs: /^(?:prepare|prepare for)$/,
    nouns: /\b(?:presentation|slides|speech|talk|report|pitch|deck|lecture|lesson|lessons|class)$/i,
    doing: 'writing',
  },
  {
    verbs: /^(?:prepare|prepare for|review)$/,
    nouns: /\b(?:exam|exams|test|quiz|finals|midterm|midterms)$/i,
    doing: 'study',
  },
  { verbs: /^(?:book|reserve|schedule|arrange)$/, nouns: /./, doing: 'appointments' },
  {
    verbs: /^(?:move)$/,
    nouns: /\b(?:house|flat|apartment|out|in|boxes|furniture|home|office|sofa|couch)$/i,
    doing: 'repairing',
  },
  {
    verbs:
      /^(?:clean|sort|sort out|organise|organize|clear|clear out|clear up|tidy|tidy up|clean up|clean out|declutter|empty|delete)$/,
    nouns:
      /\b(?:photos|pictures|files|desktop|downloads|hard drive|computer|laptop|phone|phone storage|bookmarks|tabs|data|code|camera roll|google drive|drive)$/i,
    doing: 'files',
  },
  {
    verbs: /^(?:wash|clean|hose|hoover|vacuum|wax)$/,
    nouns: /\b(?:car|van|bike|windows|window|floor|floors)$/i,
    doing: 'cleaning',
  },
  {
    verbs: /^(?:paint)$/,
    nouns: /\b(?:room|wall|walls|fence|door|kitchen|bedroom|house|ceiling|shed)$/i,
    doing: 'repairing',
  },
  {
    verbs: /^(?:build|write|set up|make|update|create|design)$/,
    nouns:
      /\b(?:website|app|script|code|database|server|api|spreadsheet|landing page|unit tests|tests)$/i,
    doing: 'computers',
  },
  {
    verbs: /^(?:take out|put out|empty|take)$/,
    nouns: /\b(?:trash|garbage|rubbish|bins?|recycling)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:plan|organise|organize|prepare|host|throw)$/,
    nouns:
      /\b(?:party|birthday|wedding|trip|holiday|vacation|event|baby shower|week|meeting|project|move|christmas|meals|meal)$/i,
    doing: 'planning',
  },
  { verbs: /^(?:pay|pay off|pay back|settle)$/, nouns: /./, doing: 'money' },
  {
    verbs: /^(?:do|file|prepare|submit|sort out|sort)$/,
    nouns: /\b(?:accounts|books|bookkeeping)$/i,
    doing: 'money',
  },
  { verbs: /^(?:ask|tell|talk to)$/, nouns: /\bout$/i, doing: 'hard-talk' },
  {
    verbs: /^(?:take)$/,
    nouns: /\b(?:meds|medication|medicine|pills|vitamins)$/i,
    doing: 'medicine',
  },
  { verbs: /^(?:take)$/, nouns: /\b(?:walk)$/i, doing: 'movement' },
  { verbs: /^(?:take|get)$/, nouns: /\b(?:photos|pictures)$/i, doing: 'practice' },
]

/** The last word or two of a long thing. */
function briefly(thing: Spoken, proper: boolean): Spoken {
  const words = thing.bare.split(' ')
  if (words.length <= 2 || words.includes('of')) return thing
  const tail = NOUNS.has(words.slice(-2).join(' ').toLowerCase())
    ? words.slice(-2)
    : words.slice(-1)
  const bare = (words.length <= LONG && tail.length === 1 ? words.slice(-2) : tail).join(' ')
  const the = proper ? bare : thing.the === thing.bare ? bare : `${thing.the.split(' ')[0]} ${bare}`
  return { the, bare }
}

/** The words that tell something, in small letters. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !LITTLE.has(word))
}

const LITTLE = new Set(
  'the a an my your our his her their its of for to with and or in on at s t i me it this that from about new'.split(
    ' ',
  ),
)
