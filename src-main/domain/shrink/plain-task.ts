import { PICTURES } from './doing.ts'

/** Words in capitals that are written so. */
const ACRONYMS = new Set(
  'CV HR IRS GP PHD VAT IKEA DMV ADHD MRI PDF SQL API AI IT TV UK US USA EU NHS CEO BSC MSC GCSE SAT LSAT GRE MBA PR OK HTML CSS PHP AWS ID DIY NYC LA DNA PC DVLA HMRC MOT RSVP FAQ SEO UX UI SOP KPI PTA IKEA FAFSA PTO'.split(
    ' ',
  ),
)

/** "Dont" and its like, as many type them. */
const BARE_CONTRACTIONS =
  /\b(?:(?:do|ca|wo|did|does|is|are|was|were|have|has|had|could|should|would)nt|ive|im|thats|youre|theyre|whats|wheres|hes|shes)\b/gi

/** How many letters stand behind the mark of a contraction. */
function endOf(word: string): number {
  if (/(?:ve|re)$/i.test(word)) return 2
  return 1
}

/** How many words of a long task are read. */
const WORDS_READ = 24

/** What is before the task itself, in the order in which it may stand. */
const LEAD_INS: readonly RegExp[] = [
  /^(?:i|we) (?:don't|do not|didn't) (?:even |really )?(?:know|have a clue|have any idea) (?:where|what|how)(?: i(?:'m)?)?(?: to)?(?: even)?(?: start| begin| do)?\s*[,;.]?\s+(?=\S+\s)/i,
  /^(?:that|this) (?:thing|stuff) (?:for|about|with)\s+/i,
  /^(?:sit down|get up|go ahead|just try) and\s+/i,
  /^(?:[-*•–—>#]+|\d+[.)]|\[[ x]?\]|todo|to-do|to do|task|note to self|reminder)\s*[:.-]?\s+/i,
  /^(?:ugh+|argh+|idk|dunno|omg|ok(?:ay)?|so|well|um+|oh|please|pls|just|also|and|but|really|seriously|honestly|god|damn|today|tomorrow|tonight|maybe|still|first(?! (?:day|draft|aid|date|time|steps?|chapter|lesson|week|home|car|job|assignment|year|line|page))|then|next(?! (?:steps?|term|year|week|month|sprint|call|meeting|lesson|module))|finally|now|actually|basically|always|probably|eventually)\b[\s,.!:–—-]+/i,
  /^(?:i|we)(?:'?(?:ve|m|ll|d))?\s+(?:have been |am |been |was |keep |kept |still |really |always |just |also )*(?:avoid(?:ing|ed)?|put(?:ting)? off|procrastinat(?:ing|ed?)(?: on)?|dread(?:ing|ed)?|delay(?:ing|ed)?|postpon(?:ing|ed?)|ignor(?:ing|ed?)|stuck (?:on|with|at)|struggl(?:ing|e) (?:with|to)|behind (?:on|with)|scared (?:of|to)|afraid (?:of|to)|terrified (?:of|to)|supposed to|meant to|trying to|hoping to|planning (?:on|to))\s+/i,
  /^(?:i|we)(?:'?(?:ve|m|ll|d))?\s+(?:really |just |still |also |finally |probably |definitely |absolutely |urgently )*(?:have|need|ought|want|got|wanna|gotta|hafta|would like|d like|like|should|must|shall|will|can|could|may|might|am going|am supposed|going)(?:\s+(?:really|just|finally|still))*(?:\s+to)?\s+(?:really |just |finally )?/i,
  /^(?:i|we)\s+(?:really |just )*(?:can'?t|cannot|can not|couldn'?t|don'?t|do not|never|won'?t)\s+(?:seem to |manage to |bring myself to |get myself to |make myself |stand |face |bear |even |want to |wanna |feel like |find the energy to |find time to |be bothered to |know how to |know where to (?:start|begin) (?:with|on) |know what to do (?:about|with) |start |begin |get around to |get round to )*/i,
  /^(?:how|where|when|what|why|who|which)\s+(?:on earth |the hell |exactly )*(?:don'?t|can'?t|do|does|can|could|should|would|to|am|is|are|shall|will)\s*(?:i|we|you)?\s*(?:ever |even |just |not |finally |really )*(?:going |supposed |able |manage )*(?:to )?(?:say |do )?(?:about |with )?/i,
  /^(?:can|could|should|would|will|shall|do|does|must|may)\s+(?:i|we|you|somebody|someone)\s+(?:please |just |not |finally |help me (?:to |with )?)*/i,
  /^(?:help me(?: to| with)?|let'?s|let me|remember to|don't (?:forget|miss)(?: to| about)?|try(?:ing)? to|time to|need to|needs to|have to|has to|must|should|gotta|got to|want to|wanna|supposed to|it'?s time to|get around to|get round to|be able to|manage to|bring myself to)\s+/i,
  /^(?:stop (?:procrastinating(?: on)?(?! (?:on )?(?:my |the )?(?:phone|tiktok|youtube|instagram|internet|games?|reddit|social))|avoiding|putting off)|procrastinating(?: on)?|avoiding|putting off|the fact that i (?:have|need) to|the thought of|the idea of|thinking about having to|having to|get(?:ting)? (?:started|going) (?:on|with)|start(?:ing)? (?:on|with|to)|begin(?:ning)? (?:to|with)|finish(?:ing)?(?: up)?|complet(?:e|ing)|continue(?: with| to)?|work(?:ing)? on|deal(?:ing)? with|tackl(?:e|ing)|handl(?:e|ing)|fac(?:e|ing)|get(?:ting)? through|keep(?:ing)? up with|catch(?:ing)? up (?:on|with(?= (?:work|school|uni|homework|emails?|laundry|the |my (?:work|emails?|reading|studies))))|do(?:ing)?|start(?:ing)?|begin(?:ning)?)\s+/i,
  /^half (?:of )?(?=(?:my|the|our)\b)/i,
  /^(?:all|everything (?:about|with|to do with|at|around)|the whole|whole|entire|the entire|every|each|rest of|the rest of|most of|a bit of|some of|a lot of|lots of|tons of|way too many|too many|so many|loads of)\s+(?:of\s+)?(?=\S)/i,
]

/** What is after the task itself. */
const TAIL_OUTS: readonly RegExp[] = [
  /\s+(?:by|before|until|till|due|for)\s+(?:the end of |end of |next |this |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*$/i,
  /\s+(?:by|before|until|till|due|on|this|next|in)\s+(?:the )?(?:end of )?(?:the |this |next )?(?:day|week|weekend|month|year|morning|afternoon|evening|tomorrow|tonight|noon|midnight|today|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?|a (?:day|week|month)|\w+ (?:days|weeks|months|hours))\b.*$/i,
  /\s+(?:on|every)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b.*$/i,
  /[\s,]+(?:today|tomorrow|tonight|asap|now|soon|again|already|finally|someday|some day|this week|this weekend|this month|this year|next week|please|pls|at last|right now|every day|each day|everyday|daily|weekly|first thing|for once|for good|properly|somehow|anymore|any more|at all|once and for all|or something|etc\.?|lol|lmao|haha|omg|bro|(?<!(?:gas|boiler|best|old|repair|delivery|cable|internet|heating|bin|milk|spider|iron) )man|dude|tbh|ffs|ugh|thanks|for now|before it'?s too late|at some point)[\s.!,]*$/i,
  /[,;]?\s+(?:because|since|as i|so that|so i|when i|while|but|although|even though|which|if|unless|in order to|without|instead of|after|it'?s|i'?m|i am|they|and i|and it|and then|who|that i|that is|that has|that was|i keep|i have|i've)\b.*$/i,
]

/** A task as it can be read: one line, without the words around the thing itself. */
export interface PlainTask {
  text: string
  /** Whether nothing was left of the words, so that a picture speaks. */
  pictured: boolean
}

/** The first line or sentence, without pictures, addresses, marks, shouting. */
export function firstSentence(raw: string): PlainTask {
  const line = raw
    .normalize('NFC')
    .replaceAll(/[ \t\u00A0]+/g, ' ')
    .replaceAll(/\b(mum|mom|dad|nan|gran|granny|grandma|grandpa|grandad)s(?= [\p{L}\d])/giu, "$1's")
    // "My husbands shed" is his.
    .replaceAll(
      /(?<=\b(?:my|our|his|her|late|ex) )(supervisor|advisor|doctor|accountant|lawyer|flatmate|housemate|roommate|colleague|coworker|manager|client|tutor|teacher|professor|cousin|uncle|grandson|granddaughter|nephew|niece|mate|husband|wife|sister|brother|son|daughter|partner|girlfriend|boyfriend|friend|neighbour|neighbor|landlord|boyfriend|aunt|uncle)s(?= \p{L}+$)/giu,
      "$1's",
    )
    // Who says how they are says behind it what they have to do.
    .replace(
      /^(?:i'?m|i am|i feel|my (?:head|brain|mind))\b.{1,60}?(?:,|\bbut\b|\band\b|\bso\b)\s*(?:i )?(?:really |still )?(?:need|have|got) to (?=\p{L})/iu,
      '',
    )
    // What is to come is what one plans, and not the day it begins.
    .replace(
      /^(.*\b)?(?:figure|work|find) out what (?:(?:i'?m|i am|i want|i'?ll|to)\b.*) after (?:the |my )?[\p{L} ]+$/iu,
      '$1plan my next steps',
    )
    // What to do is decided: the question is about what one decides.
    .replace(
      /^(?:.*\b)?what to (?:study|major in|specialise in|read at uni)\b.*$/iu,
      'choose my course',
    )
    .replace(/^(?:.*\b)?what to charge\b.*$/iu, 'set my prices')
    .replace(/^(?:.*\b)?what to wear\b.*$/iu, 'choose my outfit')
    .replace(
      /^(?:.*\b)?what to (?:cook|make|have|eat) (?:for )?(dinner|lunch|breakfast|tea|supper)\b.*$/iu,
      'decide on $1',
    )
    .replace(/^(?:i )?(?:can['’]?t|cannot|can not) find /i, 'find ')
    // "Next terms modules" are the modules.
    .replaceAll(
      /\b(?:this|next|last) (?:week|month|year|term|semester|quarter)'?s(?= \p{Ll})/giu,
      'the',
    )
    // "End of year reports" are reports.
    .replaceAll(/\bend of (year|month|term|quarter|season|tenancy|week)(?= \p{L})/giu, 'end-of-$1')
    // "The babys nails" and "to my daughters" leave out the same mark.
    .replaceAll(
      /\b(baby|toddler|dog|cat|puppy)s(?= (?:nails?|napp(?:y|ies)|food|bowl|bed|cot|room|clothes|bath|bag|hair|teeth|toys|blanket|passport|birthday|lead|basket|jabs?)\b)/giu,
      "$1's",
    )
    .replace(
      /\b(to|at|from) (my|our) (daughter|son|sister|brother|friend|mum|mom|dad|nan|gran|grandma|aunt|uncle|partner|girlfriend|boyfriend)s$/iu,
      "$1 $2 $3's",
    )
    .replace(
      /^(?:which|what) (?=\p{L}+(?: \p{L}+)?$)(?!.*\b(?:is|are|do|does|to|next|now|ever)\b)/iu,
      'choose ',
    )
    .replace(
      /^no idea (?:which|what|how|where|when|who) (?!to\b)(?=\p{L}+ )/iu,
      'find out about the ',
    )
    .replace(/^(?:.*\b)?plan (?:for |out )?(?:tomorrow|today|my day|the day)$/iu, 'plan my day')
    .replace(/^(?:.*\b)?plan (?:for |out )?(?:this|next|the|my) week$/iu, 'plan my week')
    // "The kids lunches" are theirs.
    .replaceAll(
      /\b(kids|parents|boys|girls|twins|grandparents)(?= (?:lunch(?:es|boxes)?|lunchbox(?:es)?|rooms?|bedrooms?|hair|homework|teeth|stuff|things|house|clothes|birthdays?|party|bags?|toys|shoes|uniforms?|school|bath|dinner|tea|passports?|laundry|schedules?|costumes?)\b)/giu,
      "$1'",
    )
    // "Tuesday's presentation" is the presentation.
    .replaceAll(
      /\b(?:(?:my|our|the|this|next)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|week|weekend|month)['’]s(?=\s\p{Ll})/giu,
      'the',
    )
    .replaceAll(/\b(?:1|one)[-: ](?:on[- ]1|on[- ]one|1)(s?)\b/gi, 'one-on-one$1')
    // "Emails emails emails" are emails.
    .replaceAll(/\b(\p{L}{3,})(?:[\s,]+\1\b)+/giu, '$1')
    .replaceAll(/\bout of office\b/gi, 'out-of-office')
    .replaceAll(/\babout (?:me |us )?page\b/gi, 'about-page')
    .replaceAll(/[{}<>|]/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(
      BARE_CONTRACTIONS,
      (word) => `${word.slice(0, word.length - endOf(word))}'${word.slice(-endOf(word))}`,
    )
    .replaceAll(/\s+[-–—]\s+/g, ', ')
    .replace(
      /^[\s\-*•–—>#]*(?:\[[ x]?\]|todo|to-do|to do|task|reminder|note to self)\s*[:.-]?\s+/i,
      '',
    )
    // "Thesis: write the introduction" is about what stands behind.
    .replace(/^[^:\n]{1,30}:\s+(?=\S+\s)/u, '')
    .replaceAll(/https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,255}/g, ' ')
    .replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3/gu, ' ')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replaceAll(/["“”«»„`*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ' ')
    .split(/[\n\r]|(?<=[\p{L}\p{N}]{3})[.!?…;]+(?:\s|$)/u)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .find((part) => /[\p{L}]/u.test(part))
  if (line === undefined) {
    const picture = PICTURES.find(([look]) => look.test(raw))
    return { text: picture?.[1] ?? '', pictured: true }
  }
  const words = line.split(' ').slice(0, WORDS_READ).join(' ')
  return { text: quietly(words).replace(/[\s.,!?;:…-]+$/u, ''), pictured: false }
}

/** Without capitals where nearly all is in capitals. */
function quietly(text: string): string {
  const letters = text.replaceAll(/[^\p{L}]/gu, '')
  const shouted = letters.length > 3 && letters === letters.toUpperCase()
  if (!shouted) return text
  return text
    .split(' ')
    .map((word) => (ACRONYMS.has(word.replaceAll(/[^\p{L}]/gu, '')) ? word : word.toLowerCase()))
    .join(' ')
}

/** Without what stands around the thing itself: "I really need to", "by Friday". */
export function bareTask(text: string): string {
  let bare = text
  for (let before = ''; before !== bare;) {
    before = bare
    for (const lead of LEAD_INS) bare = orBefore(bare.replace(lead, ''), bare)
    for (const tail of TAIL_OUTS) bare = orBefore(bare.replace(tail, ''), bare)
  }
  return bare.replace(/^[\s,.:!?-]+|[\s,.:!?-]+$/g, '')
}

/** What is left, unless nothing is. */
function orBefore(after: string, before: string): string {
  return /\p{L}/u.test(after) ? after.trim() : before
}
