import { cleanTask, splitTasks, withoutAmount } from './clean-task.ts'
import { isDear, NOUNS, personOf, VERBS, type Doing } from './doing.ts'
import { gerundOf, gerundWords } from './gerund.ts'
import { doingOf, knownNoun } from './kind-of-doing.ts'
import { isEnglish } from './language.ts'
import { spoken, type Spoken } from './noun-phrase.ts'
import { bareTask, firstSentence } from './plain-task.ts'
import { IMPLIED, rephrased, toBeDone } from './said-otherwise.ts'
import type { English } from './tagged-words.ts'
import { AFTERWARDS, DETERMINER, FILLERS, isCapital, thingIn } from './thing-in.ts'
import { mend } from './typos.ts'
import { verbByPlace, verbOf, type Verb } from './verb-in-front.ts'

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
  /** The same in fewer words, where it has many. */
  doingBriefly?: string
  /** The same as one types it into a search: "how to mow the lawn". */
  search?: string
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
  /^(?:lie down|have a lie down|sleep|rest|run|jog|walk|exercise|work out|workout|shower|make friends|find friends|meditate|swim|nap|unwind|relax|go to bed|go to sleep|fall asleep|get up|wake up|eat|drink|cook|clean up|tidy up|stretch|dance|breathe|slow down|unplug|log off|shop|meal prep|batch cook|unpack|unpacking|go shopping|go running|go walking|go swimming|hand in my|invoice|rsvp|rsvp to|quit|resign|wash up|do the washing up|move out|move in|move house|go outside|get outside|get some fresh air|speak up|mow)$/

/** Of these the thing goes on: "chapter 4 of the book". */
const FRONT =
  /^(?:for|about|with|to|from|on|in|into|at|of|up|out|off|through|over|back|down|around|after|behind|under|above|together|away|again|a bit|some)\s+/i
/** How long the words of a thing are at most, in UTF-16 code units: more is no thing. */
const LONGEST = 80
/** How much of a task is read, in UTF-16 code units; a step has twelve words. */
const MOST_READ = 2_000
/** How many words a thing has at most in a step. */
const LONG = 4

/** How many words of another language stand in quotes; of a longer sentence it would be half. */
const MOST_QUOTED = 6

/** Reads a task. The same text always gives the same reading. */
export function readTask(raw: string, english: English): Reading {
  const { isWord } = english
  const [first = ''] = splitTasks(raw.slice(0, MOST_READ))
  const { text, pictured } = firstSentence(withoutAmount(cleanTask(first)))
  const task = bareTask(toBeDone(bareTask(toBeDone(text))))
  if (task === '' || (!pictured && !isEnglish(text))) return unread(task === '' ? '' : text)
  if (OVERWHELMED.test(task) || IT.test(task) || isOutpouring(raw)) return unnamed('overwhelmed')
  if (isStrange(mend(task, isWord), english)) return unread(text)
  const [head = task, ...rest] = listed(rephrased(somebodys(task, english)))
  const reading = readOne(mend(head, isWord), english)
  // What is no thing of its own goes on from the first: "passport, expires soon".
  const others = rest
    .filter((other) => isAnother(other))
    .map((other) => readOne(mend(other, isWord), english))
    .filter(({ named }) => named)
    .map(({ thing }) => thing)
  return { ...reading, others }
}

/** "Janets email" as "Janet's email", where that is no word but the name is one. */
function somebodys(task: string, { isWord, tag }: English): string {
  return task.replaceAll(/(?<!\p{L})(\p{L}{3,})s(?= \p{L})/gu, (word, stem: string) => {
    if (knownNoun(word) !== undefined || isWord(word.toLowerCase())) return word
    const isFirstName = tag(stem).some(({ tags }) => tags.has('FirstName'))
    return isFirstName ? `${capital(stem)}'s` : word
  })
}

/** Whether it is one word that nobody here knows, or some; they may be of any language. */
function isStrange(task: string, { isWord, tag }: English): boolean {
  const words = task.split(' ')
  if (words.length > 1) {
    return words.length < 4 && words.every((word) => isStrange(word, { isWord, tag }))
  }
  const word = task.toLowerCase()
  if (!/^\p{L}{5,}$/u.test(task) || knownNoun(word) !== undefined) return false
  if (verbOf([word]) !== undefined || personOf(word) !== undefined || isWord(word)) return false
  const stem = word.replace(/ies$/, 'y').replace(/(?:ings?|ed|e?s)$/, '')
  if (stem !== word && (isWord(stem) || isWord(`${stem}e`) || VERBS.has(stem))) return false
  return !word.endsWith('ing') && !tag(task).some(({ tags }) => tags.has('FirstName'))
}

/** So much that nothing is named. */
const OVERWHELMED =
  /^(?:idk|dunno|don't know|not sure|no idea|whatever|my (?:whole |entire )?life is.*|everything is.*|everything|all of it|all the things|my (?:whole )?life|life|literally everything|too much|overwhelm(?:ed|ing)?|being an adult|adulting|get my (?:life|shit|act|self) together|my life together|sort my (?:life|head|mind) out|sort out my (?:life|head|mind)|clear my (?:head|mind)|help(?: me)?|nothing|anything|me|myself|existing|being alive|like this|why i .*|why (?:am i|do i|can't i|is (?:everything|life|it))\b.*|(?:the |my )?deadlines?(?: (?:is |are )?(?:today|tomorrow|tonight|soon)\b.*)?|get(?:ting)? my life (?:back )?(?:on track|together|in order)|stop feeling .*|feel(?:ing)? (?:better|stuck|normal|ok|okay|alive|happier|human)(?: again)?|get(?:ting)? back on track|get(?:ting)? unstuck|sort myself out|start(?:ing)? over|pull myself together|(?:my )?(?:anxiety|depression|stress|burn-?out|adhd|panic|loneliness|sadness|grief|anger|feelings|brain|head|mental health)|cry|crying|have a cry|stressed|tired|exhausted|lonely|sad|anxious|depressed|burnt out|burned out|stuck|lost|be(?:ing)? (?:a )?(?:better|good|normal|happy|happier).*|(?:i|i'm|it's|it|we|everything's|everybody|nobody|life|my head|my brain) .*)$/i

/** How long an outpouring is at least, in words, and how often it says how it feels. */
const OUTPOURING = { words: 40, feelings: 3 }
const FEELING =
  /\b(?:cry(?:ing)?|hates?|stupid|can'?t|cannot|don'?t know|overwhelm\w*|alone|asham\w*|panic\w*|scared|afraid|guilty|disgusting|hopeless|tired|exhausted|everyone|everybody|nobody|never|always|too much)\b/gi

/** Whether somebody poured out what weighs on them: the first thing in it is seldom the one. */
function isOutpouring(raw: string): boolean {
  const said = raw.replaceAll('’', "'")
  if (said.trim().split(/\s+/).length < OUTPOURING.words) return false
  return (said.match(FEELING) ?? []).length >= OUTPOURING.feelings
}

/** Whether it is a thing of its own: "go freelance" goes on from what was said before. */
function isAnother(said: string): boolean {
  if (TELLS_ON.test(said)) return false
  if (knownNoun(said) !== undefined) return true
  const verb = verbOf(said.split(' '))
  return verb !== undefined && !/^(?:go|get|be)$/.test(verb.words)
}

/** What goes on about the first in a clause: "nobody replies". */
const TELLS_ON =
  /^(?:nobody|no one|noone|everyone|everybody|somebody|someone|it|it's|they|they're|he|she|we|i|i'm|i've|you|this|that|there|there's|which|but|so|because|not|no|never|due|deadline|waiting|wait|need|needs|still|until|please|can't|don't)\b/i

function unread(text: string): Reading {
  if (text === '') return unnamed('unread')
  // Half a sentence in quotes would be as if we had understood it.
  if (text.length > LONGEST || text.split(' ').length > MOST_QUOTED) return unnamed('unread')
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
    // One name: "War and Peace", "terms and conditions".
    .replaceAll(TOGETHER, (pair) => pair.replace(/ and /i, ' \u0000 '))
    .replaceAll(/(\p{Lu}\S*) and (?=\p{Lu})/gu, '$1 \u0000 ')
    .split(/\s*(?:,(?!\d)|;|\+|&|\/|\band\b|\bthen\b|\bplus\b)\s*/i)
    .map((part) => bareTask(part.replaceAll('\u0000', 'and')))
    .filter((part) => /\p{L}{2}/u.test(part))
  if (parts.length < 2) return [task]
  // "Print and post the contract": both are done to it.
  const [first = '', second = ''] = parts
  const isVerbAlone = verbOf([first, 'it'])?.count === first.split(' ').length
  if (
    parts.length === 2 &&
    isVerbAlone &&
    !NOUNS.has(first) &&
    verbOf(second.split(' ')) !== undefined
  )
    return [second]
  return parts
}

/** Two words that are one thing. */
const TOGETHER =
  /\b(?:terms and conditions|pros and cons|health and safety|profit and loss|odds and ends|research and development|arts and crafts|mac and cheese|fish and chips|lost and found|nuts and bolts|ups and downs|do's and don'ts|back and forth|Q and A|in and out)\b/gi

function readOne(said: string, english: English): Reading {
  const task = rephrased(said)
  const stopped =
    /^(?:stop(?:ping)?|quit(?:ting)?|not|don't|never|no more|avoid|give up|less|no)\s+(?:to\s+)?(.*?((?!thing|something|anything|nothing|everything|morning|evening|king|ring|spring|wedding|building|meeting)\p{L}+ing)\b.*|alcohol|weed|cigarettes?|drugs|sugar|porn|caffeine|coffee|smoking|scrolling|gambling|instagram|tiktok|twitter|facebook|youtube|reddit|social media|gaming|video games|nicotine|snus|fast food|junk food|energy drinks)$/iu.exec(
      task,
    )
  if (stopped?.[1] !== undefined) return stopping(stopped[1])
  if (HABIT.test(task)) return stopping(task)
  const lessOf = LESS.exec(task)
    ?.slice(1)
    .find((what) => what !== undefined)
  if (lessOf !== undefined) return stopping(lessOf)
  const words = withinOneClause(together(task.split(' ')))
  const [, sayingNo] = /^learn(?:ing)? (?:how )?to (say no.*)$/i.exec(task) ?? []
  if (sayingNo !== undefined) return readOne(sayingNo, english)
  const learnt = /^learn(?:ing)? (?:how )?to (\p{L}+)(?: (.+))?$/iu.exec(task)
  if (learnt?.[1] !== undefined) {
    const [, what, at] = learnt
    const practised = at === undefined ? `practise ${gerundOf(what)}` : `${what} ${at}`
    return readOne(practised, english)
  }
  const verb = verbOf(words) ?? verbByPlace(words, english)
  const rest = words.slice(verb === undefined ? 0 : verb.count).join(' ')
  const names: Namer = (phrase) => isName(phrase, english, verb !== undefined)
  // Somebody is helped with something.
  const part = verb?.doing === 'helping' ? rest.replace(/^.*?\s+with\s+/i, '') : rest
  const after = questioned(part.replace(FRONT, '').trim())
  const literal = thingIn(after, english.tag)
  // "Write something for my newsletter" is about the newsletter.
  const found =
    verb?.doing === 'writing' && IT.test(literal)
      ? thingIn(/\b(?:for|about|on)\s+(.+)$/i.exec(after)?.[1] ?? after, english.tag)
      : literal
  const implied = verb && IMPLIED[verb.words]
  const isAside =
    /^(?:of|out|in|on|at|for|from|before|after|with|by|to|during|until|every|each|daily|regularly|more|again|once|twice)\b/i.test(
      rest,
    )
  const standsAlone = verb !== undefined && INTRANSITIVE.test(verb.words) && isAside
  const phrase = implied !== undefined && (saysHowOnly(found) || standsAlone) ? implied : found
  const person = personIn(rest, english.tag, names)
  const whole = /\s+of\s+(.+)$/i.exec(after)?.[1] ?? ''
  const noun = knownNoun(thingIn(whole, english.tag)) ?? knownNoun(phrase)
  const doing = doingOf(verb, noun, phrase, person)
  const spokenOf = phrase || person || task
  // "Citing stuff in APA": what is done says more than what it is done to.
  const vaguely =
    verb !== undefined && (found === '' || IT.test(found)) && rest.split(' ').length > 2
      ? wholeGerund(verb, words)
      : undefined
  if (
    spokenOf.length > LONGEST ||
    (IT.test(spokenOf) && vaguely === undefined) ||
    (noun === undefined && spokenOf.split(' ').every((word) => EMPTY.test(word)))
  ) {
    return unnamed(doing)
  }
  const isBare = doing === 'finding-out' || doing === 'stopping'
  // Who goes for a run goes for their own.
  const own =
    doing === 'movement'
      ? spokenOf.replace(/^(?:a|an) /i, 'my ')
      : doing === 'helping' && OF_A_CHILD.test(spokenOf)
        ? `the ${spokenOf}`
        : spokenOf
  const any =
    verb !== undefined &&
    /^(?:find|look for|get|buy|hire|choose|adopt|order|rent|book|eat|attract)$/.test(verb.words)
  // "Being alone": how one is says the whole.
  const howAlone =
    verb !== undefined &&
    /^(?:be|feel|live|eat|travel|sit)$/.test(verb.words) &&
    saysHowOnly(phrase)
      ? [...gerundWords(verb.words), phrase].join(' ').trim()
      : undefined
  const itself = helpsAlone(doing, part)
    ? `helping ${helped(rest, english.tag)}`
    : verb !== undefined && phrase === '' && person === undefined
      ? gerundPhrase(verb, { the: '', bare: '' }, '')
      : (vaguely ?? howAlone)
  const isTitle = verb?.doing === 'study' && /^\p{Ll}{4,}$/u.test(own) && isTypedName(own, english)
  const isBrand =
    /^(?:use|learn|install|join|try|set up)$/.test(verb?.words ?? '') &&
    !DETERMINER.test(own.split(' ')[0] ?? '') &&
    own.split(' ').some((word) => /^\p{Ll}+$/u.test(word) && isTypedName(word, english))
  const named = spoken(
    isTitle ? capital(own) : own,
    isTitle || isBrand || isBare || names(spokenOf),
    any,
  )
  const isTheirs = person !== undefined && /\bfor\b/i.test(rest) && !/^(?:my|our)\b/i.test(spokenOf)
  const thing =
    itself === undefined
      ? { ...named, the: isTheirs ? named.the.replace(/^your /, 'the ') : named.the }
      : { the: itself, bare: itself }
  const wholly =
    doing === 'general' && verb !== undefined && !verb.strong ? wholeGerund(verb, words) : undefined
  const act =
    phrase === found && itself === undefined
      ? (wholly ?? gerundPhrase(verb, thing, rest))
      : undefined
  const isWholly =
    itself !== undefined && itself === vaguely && itself.split(' ').length <= MOST_WHOLE
  const brief = isWholly ? thing : briefly(thing, names(spokenOf))
  const inFewer = doing === 'helping' ? undefined : gerundPhrase(verb, brief, rest)
  const search = phrase === found ? searchFor(verb, words) : undefined
  const who =
    doing === 'helping' ? helped(rest, english.tag) : whoIs(person, verb, doing, thing, names)
  const subject = topicIn(rest, english.tag, names, aboutOf(verb, doing))
  // "What to do about my brother" is no word to him about himself.
  const topic =
    (subject === who ? undefined : subject) ??
    (doing === 'hard-talk' && person === undefined && who !== thing.the ? thing.the : undefined)
  return {
    doing: kindly(doing, verb, topic, who),
    thing,
    ...(topic !== undefined && { topic }),
    plural: ABOUT_WHO.has(doing) ? isPlural(who) : isPlural(thing.bare),
    brief,
    ...(act !== undefined && {
      doingIt: doing === 'helping' ? `helping ${who} with ${thing.the}` : act,
    }),
    ...(act !== undefined && inFewer !== undefined && { doingBriefly: inFewer }),
    ...(search !== undefined && { search }),
    who,
    others: [],
    names: [thing.bare, who, topic ?? ''].flatMap(wordsOf),
    named: true,
  }
}

/** The kind of doing, told more nearly by whom it is with. */
function kindly(doing: Doing, verb: Verb | undefined, topic: string | undefined, who: string) {
  if (doing === 'calls' && topic === undefined && isDear(bareWho(who))) return 'dear-call'
  const isSorry = /^(?:apologi[sz]e to|say sorry to)$/.test(verb?.words ?? '')
  return doing === 'hard-talk' && isSorry ? 'apology' : doing
}

/** "Sister" of "your sister". */
function bareWho(who: string): string {
  return who.replace(/^(?:your|the|an?) /i, '').toLowerCase()
}

/** Whether it is no word, as an author in small letters is none: "tolstoy". */
function isTypedName(word: string, { isWord, tag }: English): boolean {
  if (tag(word).some(({ tags }) => tags.has('LastName') || tags.has('Person'))) return true
  return !isWord(word) && !isWord(word.replace(/s$/, '')) && knownNoun(word) === undefined
}

/** Whose these are is said by who is helped: "help with fractions homework". */
const OF_A_CHILD =
  /^(?!(?:the|a|an|my|our|his|her|their)\b|\S+'s).*\b(?:homework|coursework|assignment|room|bedroom|cv|notes)$/i

/** Whether somebody is helped, with nothing said of what. */
function helpsAlone(doing: Doing, part: string): boolean {
  const whom = part.replace(/^(?:the|my|our) /i, '').toLowerCase()
  return doing === 'helping' && personOf(whom) !== undefined
}

/** Whom one helps. */
function helped(rest: string, tag: Tagger): string {
  const phrase = thingIn(rest.replace(/(?:^|\s+)with\s+.*$/i, ''), tag)
  if (phrase === '') return 'them'
  return spoken(phrase, isCapital(phrase)).the
}

/** Doing a thing: of verbs that say no more than "do", the thing alone. */
function gerundPhrase(verb: Verb | undefined, thing: Spoken, rest: string): string | undefined {
  if (verb === undefined || SAYS_LITTLE.test(verb.words)) return undefined
  // "Driving on the motorway", not "driving the motorway".
  const how =
    /^(?:on|in|at|for|about|with|to|into|through|around|from)(?=\s)/i.exec(rest)?.[0] ?? ''
  const to = verb.words === 'reply' && how === '' ? 'to' : how.toLowerCase()
  return [...gerundWords(verb.words), to, thing.the].filter((word) => word !== '').join(' ')
}

/** The whole of it, where it is short: of what no kind is known for, each word may matter. */
function wholeGerund(verb: Verb, words: readonly string[]): string | undefined {
  if (SAYS_LITTLE.test(verb.words) || words.length > MOST_WHOLE) return undefined
  const hasThe = verb.words.split(' ').includes('the')
  const after = words
    .slice(verb.count)
    .map((word) => (/^(?:my|our)$/i.test(word) ? 'your' : word.replace(/^(?:me|myself)$/i, 'you')))
  if (/^(?:i|we|us|it|that|this)$/i.test(after.at(-1) ?? '')) return undefined
  const hasArticle =
    personOf(after[0]?.toLowerCase() ?? '') === 'name' ||
    hasThe ||
    /^(?:the|a|an|your|his|her|their|some|this|that|everything|stuff|things|something|\d+|\p{Lu}.*|.*ing|.*s|.*'s|in|out|up|off|over|down|to|on|at|for|with|back)$/u.test(
      after[0] ?? '',
    )
  return hasArticle
    ? [...gerundWords(verb.words), ...(hasThe ? ['the'] : []), ...after].join(' ')
    : undefined
}

/** What one types to learn how: nobody tells a search whose it is. */
function searchFor(verb: Verb | undefined, words: readonly string[]): string | undefined {
  if (verb === undefined || words.length > MOST_WHOLE) return undefined
  const after = words
    .slice(verb.count)
    .filter((word, index) => !(index === 0 && /^(?:my|our)$/i.test(word)))
    .filter((word) => !WHOSE.test(word) && !FILLERS.test(word))
  const whole = ['how to', verb.words, ...after]
  if (whole.join(' ').split(' ').length <= MOST_SEARCHED) return whole.join(' ')
  const end = after.findIndex((word, index) => index > 0 && AFTERWARDS.test(word))
  return end === -1 ? undefined : ['how to', verb.words, ...after.slice(0, end)].join(' ')
}

/** How many words of a search there is room for. */
const MOST_SEARCHED = 8

const WHOSE = /^(?:i|me|myself|we|us|it|that|this)$/i

/** Of these it is the person who needs or says something. */
const ABOUT_WHO: ReadonlySet<Doing> = new Set(['calls', 'hard-talk', 'helping'])

/** How many words are said as a whole. */
const MOST_WHOLE = 7

const SAYS_LITTLE =
  /^(?:do|start|begin|finish|complete|handle|deal with|work on|tackle|manage|face|continue|keep up with|get on with|be|have|need|lose|lost|try|let|keep|prep|put|go|perform|process|stop|quit|give up|avoid|resist|sit through|cold call|data entry|go to|go for|go|attend|join|be at|show up at|book|see|visit|have to)$/

/** Less of something is not to be done either. */
const LESS =
  /^(?:(?:drink|eat|smoke|use|watch|buy|play|have|spend)\s+(?:less|fewer)\s+(?:time\s+(?:on|in|with)\s+)?(.+)|(?:use|watch|play|check)\s+(.+)\s+less)$/i

/** Who writes this alone hardly means to do it. */
const HABIT =
  /^(?:my )?(?:drinking|smoking|vaping|gambling|scrolling|doomscrolling|phone addiction|binge eating|overeating|nail biting|skin picking|porn|weed|alcohol|shopping addiction)$/i

/** How many words of what one stops are said as a whole. */
const SHORT_CLAUSE = 3

/** Something to be done no longer. */
function stopping(what: string): Reading {
  const clause = withinOneClause(what.split(' ')).filter((word) => !FILLERS.test(word))
  const end = clause.findIndex((word, index) => index > 0 && AFTERWARDS.test(word))
  // "Eating at night" is more than eating.
  const said = (end === -1 || clause.length <= SHORT_CLAUSE ? clause : clause.slice(0, end))
    .slice(0, LONG)
    .join(' ')
    .replaceAll(/\bmy\b/gi, 'your')
  const thing = { the: said, bare: said }
  const first = said.split(' ')[0] ?? said
  return {
    doing: 'stopping',
    thing,
    brief: clause.length <= SHORT_CLAUSE ? thing : { the: first, bare: first },
    who: said,
    plural: false,
    others: [],
    names: wordsOf(said),
    named: true,
  }
}

/** Whom one speaks with: of a job or a raise, with whoever gives it. */
function whoIs(
  person: string | undefined,
  verb: Verb | undefined,
  doing: Doing,
  thing: Spoken,
  names: Namer,
): string {
  if (person !== undefined) {
    // Who types "marcus" means Marcus.
    const isTyped = /^\p{Ll}+$/u.test(person) && names(person) && personOf(person) === undefined
    return spoken(isTyped ? capital(person) : person, names(person)).the
  }
  const isWork =
    /\b(?:raise|pay rise|rise|salary|promotion|job|resignation|overtime|holiday|feedback)$/i
  if (doing !== 'hard-talk') return thing.the
  // One says no to extra work, and it is somebody who hears it.
  const isUnsaid =
    verb?.words === 'say no to' || /ing\b|\b(?:conversation|talk|chat|argument)$/i.test(thing.bare)
  return isWork.test(thing.bare) ? 'your boss' : isUnsaid ? 'them' : thing.the
}

/** What a topic stands after: "ask her for help", "the essay on Rome". */
function aboutOf(verb: Verb | undefined, doing: Doing): RegExp {
  const asks = /^(?:ask|thank|chase|apologi[sz]e to|say sorry to|remind)$/.test(verb?.words ?? '')
  if (asks) return /\b(?:about|regarding|for)\s+(.+)$/i
  const isText = doing === 'writing' || doing === 'editing'
  return isText ? /\b(?:about|regarding|on)\s+(.+)$/i : /\b(?:about|regarding)\s+(.+)$/i
}

/** What stands after "about", where it is short. */
function topicIn(rest: string, tag: Tagger, names: Namer, about: RegExp): string | undefined {
  const after = about.exec(rest)?.[1]
  if (after === undefined) return undefined
  const phrase = thingIn(after, tag)
  if (phrase === '' || IT.test(phrase) || phrase.split(' ').length > 3) return undefined
  // Within a sentence, a capital is a name: "my essay on Kant".
  return saysHowOnly(phrase) ? undefined : spoken(phrase, isCapital(phrase) || names(phrase)).the
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
  /^(?:somewhere|anywhere|earlier|later|more|again|better|well|tonight|today|tomorrow|regularly|consistently|daily|often|faster|longer|sooner|enough|properly|less|early|late|alone|outside|inside|now|hard|harder|healthy|healthier|healthily|to|out|up|down|on|in|back|by|myself)$/i

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
  if (words.length === 1 && personOf(phrase.toLowerCase()) !== undefined && !isCapital(phrase))
    return false
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

/** The last word or two of a long thing. */
function briefly(thing: Spoken, proper: boolean): Spoken {
  const words = thing.bare.split(' ')
  if (words.length <= 2 || words.includes('of')) return thing
  // "Smell in the fridge" is a smell.
  const aside = words.findIndex((word, index) => index > 0 && AFTERWARDS.test(word))
  if (aside > 0) return shortened(thing, words.slice(0, aside).join(' '), proper)
  // "Best man speech" is one word of three.
  const known = [3, 2].find((count) => NOUNS.has(words.slice(-count).join(' ').toLowerCase()))
  // "Problem set 4" without its problem is a set.
  if (known === undefined && /^\d+$/.test(words.at(-1) ?? ''))
    return shortened(thing, words.slice(-3).join(' '), proper)
  const isPlain = SAYS_ENOUGH.test(words.at(-1) ?? '')
  const bare = words.slice(-(known ?? (words.length <= LONG && !isPlain ? 2 : 1))).join(' ')
  return shortened(thing, bare, proper)
}

/** Alone, these say enough of a thing that was named in full: "hearing aid appointment". */
const SAYS_ENOUGH =
  /^(?:appointment|application|form|meeting|project|party|presentation|interview|exam|essay|report|email|letter|claim|batterie|present|review|course|class|website|spreadsheet|machine|certificate|account|subscription|contract|invoice|proposal|assignment|document)s?$/i

function shortened(thing: Spoken, bare: string, proper: boolean): Spoken {
  const hasArticle = !proper && thing.the !== thing.bare
  // "Your brother's speech" is not yours.
  const isSomebodys = /'s?\s/.test(thing.bare) && !/'s?\s/.test(bare)
  if (isSomebodys) return { the: `the ${bare}`, bare }
  return { the: hasArticle ? `${thing.the.split(' ')[0]} ${bare}` : bare, bare }
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
