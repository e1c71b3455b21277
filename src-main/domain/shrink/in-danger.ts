/** What may be wrong where somebody writes something that is no task. */
export type Danger =
  /** They may harm themselves. */
  | 'crisis'
  /** It cannot wait for a small step. */
  | 'emergency'
  /** Violence, addiction, food: somebody else is needed, and nothing is to be written down. */
  | 'alone'
  /** They are hard on themselves: nothing to be done is meant, and nothing is kept as such. */
  | 'unkind'

const CRISIS: readonly RegExp[] = [
  /\b(?:kill(?:ing)? (?:myself|me\b)|kms|suicid\w*|end(?:ing)? (?:my life|it all)|tak(?:e|ing) my (?:own )?life|self[- ]?harm\w*|(?:hurt|cut|harm|starv|burn)(?:t?ing|e)? myself|stop (?:cutting|purging|starving)|(?:(?:want|ready|plan(?:ning)?) to|wanna) (?:die|be dead)|(?:(?:want|going|ready|plan(?:ning)?) to|wanna) disappear(?! (?:for|on) (?:\w+ ){0,3}(?:trip|holiday|vacation|retreat|hike))|going to be dead|wish i (?:was|were) dead|(?:don'?t|do not) want to (?:live|be alive|be here|exist|wake up)|unalive|make it (?:all )?stop(?! (?!hurting|aching|feeling|being|happening)\w+ing\b)|sh urges|goodbye (?:letters?|notes?) (?:to|for)|(?:buy|get|find) (?:a |my )?(?:gun|rifle|pistol(?! grip))\b|overdos\w*|better off (?:dead|without me)|no reason to live|not be here any ?more|jump(?:ing)? off (?:a|the) (?:bridge|roof|building)|hang(?:ing)? myself)\b/i,
  // Plants and batteries do it, too.
  /(?<!\bit(?:'?s| is| was) |\b(?:plants?|flowers?|herbs|seedlings|trees?|lawn|grass|battery|batteries)\b(?:[^.!?]{0,40}\bthey)?(?:'?re| is| are| were)? )\bgoing to die\b/i,
  // Not on the treadmill, on a date or on holiday, but on the way it is, and a day longer.
  /\bcan(?:'?t| ?not) go on\b(?! (?:the (?!way)|an? (?!day|hour|minute|second|moment|week|single|bit)|(?:my|our) (?!own|way)|holiday|vacation|dates?|walks?|instagram|facebook|tiktok|social media))/i,
  // The same in some other languages.
  /(?:nicht mehr leben|nicht mehr da sein|will sterben|umbringen|selbstmord|suizid|ritzen|veux mourir|me suicider|me tuer|en finir avec la vie|quiero morir|quitarme la vida|matarme|voglio morire|uccidermi|farla finita|quero morrer|me matar|wil dood|wil niet meer leven|zelfmoord|vill dö|ta mitt liv|chcę umrzeć|zabić się|хочу умереть|покончить с собой|самоуб|死にたい|自殺|想死)/iu,
]

const EMERGENCY =
  /\b(?:ambulance|call (?:911|999|112)|chest pains?|can'?t breathe|heart attack|having a stroke|stroke symptoms|swallowed (?:bleach|pills))\b/i
const ALONE =
  /\b(?:(?:he|she|they|who|partner|husband|wife|boyfriend|girlfriend|dad|mum|mom) (?:hits?|beats?|chokes?|hurts?) (?:me|us)|(?:hitting|beating|choking|hurting) me|abus(?:e(?! (?:reports?|policy|training) for (?:work|school|class|college))|ed|ive|er)\b|bruises|rap(?:e|ed|ist)\b|assaulted|detox(?:ing)? (?:from|off|on my own|alone)|(?:come|coming|get|getting|wean(?:ing)?) off (?:my )?(?:\w+ )?(?:antidepressants|meds|medication|xanax|benzos|valium|opioids|oxy\w*|methadone|lithium|ssris?)|(?:quit|stop|off) (?:taking )?(?:my (?:meds|medication|antidepressants)|heroin|cocaine|coke|meth|opioids|fentanyl|crack|xanax|benzos)|get(?:ting)? (?:sober|clean)$|stay(?:ing)? (?:sober|clean)|relaps\w*|not eat(?:ing)?\b(?! (?:sugar|meat|out)|(?: (?:breakfast|lunch|dinner|supper|snacks))? (?:(?:so|too|that) (?:late|early|fast|quickly)|at my desk))|stop eating$|skip(?:ping)? (?:lunch|dinner|breakfast|meals?) (?:every|all|this|today|to|for)|fast(?:ing)? for \d+ days|purg(?:e|ing) after|throw(?:ing)? up after|mak(?:e|ing) myself (?:sick|throw up)|bing(?:e|eing|ing)(?: eating)?\b(?! (?:watch|tv|series))|anorexi\w*|bulimi\w*|(?:hurt|kill|stab|hit|shoot|poison) (?:my |the )?(?:ex|husband|wife|boss|him|her|them|kids?|baby|mother|father|mum|mom|dad|neighbou?r)\b|revenge(?! (?:of the|bedtime))|restraining order|protective order)/i

/** What somebody says of themselves, on a day like that. */
const UNKIND =
  /\b(?:i (?:really |just |fucking )*(?:hate|loathe|despise) (?:myself|me\b|my life|who i am|being me)|(?:i'?m|i am) (?:\w+ ){0,3}?(?:worthless|useless|pathetic|unlovable|a (?:\w+ )?(?:failure|loser|burden|disappointment|waste of space|piece of shit))\b|(?:nobody|no one|noone) (?:likes|loves|needs|wants) me\b|everyone hates me\b)/i

/** How much of it is read, in UTF-16 code units. */
const MOST_READ = 20_000

/**
 * Whether words are of somebody who may be in danger, and how; no task is made of them. In doubt
 * it is rather one time too often: what follows is kind to anybody.
 */
export function dangerIn(...words: readonly string[]): Danger | undefined {
  const texts = words.map((text) => text.slice(0, MOST_READ).replaceAll(/[‘’]/g, "'"))
  const has = (said: RegExp): boolean => texts.some((text) => said.test(text))
  if (CRISIS.some(has)) return 'crisis'
  if (has(EMERGENCY)) return 'emergency'
  if (has(ALONE)) return 'alone'
  return has(UNKIND) ? 'unkind' : undefined
}
