import { ALONE_ONLY, NOUNS, personOf, type Doing } from './doing.ts'
import type { Verb } from './verb-in-front.ts'

/** What is known of a phrase by its last words: "new cover letter" is a cover letter. */
export function knownNoun(phrase: string): { doing: Doing; strong: boolean } | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/^(?:the|my|our|a|an|some|this|that|all)\s+/, '')
    .replace(EMPTY_HEAD, '')
    .split(' ')
  for (let from = 0; from < words.length; from += 1) {
    const noun = words.slice(from).join(' ')
    if (from > 0 && ALONE_ONLY.has(noun) && !UNTIDY.test(words[from - 1] ?? '')) continue
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

/** A house that is said to be so is to be tidied. */
const UNTIDY = /^(?:messy|dirty|filthy|hoarder|hoarder's|cluttered|chaotic|untidy|disgusting)$/

/** "Report" of "reports". */
export function singularOf(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^s])s$/, '')
}

/** "Pension stuff" is about a pension. */
const EMPTY_HEAD =
  /\s+(?:stuff|things|thing|business|situation|admin|issues?|problems?|mess|side of things)$/

/** What kind of doing a verb and a noun mean together. */
export function doingOf(
  verb: Verb | undefined,
  noun: { doing: Doing; strong: boolean } | undefined,
  phrase: string,
  person: string | undefined,
): Doing {
  const isStudied = verb?.doing === 'study' || verb?.doing === 'editing'
  if (verb !== undefined && HANDS_IN.test(verb.words) && TEXTS.test(phrase)) return 'handing-in'
  const isPrinted = /^(?:print|print out|scan|bind|photocopy|find|back up|collect)$/.test(
    verb?.words ?? '',
  )
  if (
    !isStudied &&
    !isPrinted &&
    /\b(?:dissertation|thesis|essay|novel)\b(?! (?:defen[sc]e|topic|title|idea|question|supervisor|committee|meeting|deadline))/i.test(
      phrase,
    )
  ) {
    return 'writing'
  }
  const pair =
    verb && PAIRS.find(({ verbs, nouns }) => verbs.test(verb.words) && nouns.test(phrase))
  if (pair) return pair.doing
  if (noun?.doing === 'grief') return 'grief'
  if (noun?.strong === true && !(verb?.strong === true && OVER_NOUN.has(verb.doing))) {
    return noun.doing
  }
  // Learning an instrument is playing it.
  if (verb?.words === 'learn' && noun?.doing === 'practice') return 'practice'
  const isKin = person !== undefined && !isOffice(person)
  if (verb !== undefined && isKin && /^(?:visit|see|meet|meet with)$/.test(verb.words))
    return 'going'
  // Whom one looks for is not there yet to be written to.
  if (person === phrase && /^(?:find|get|look for|attract)$/.test(verb?.words ?? '')) {
    return 'general'
  }
  // An office is rung up, and has no feelings to be guessed.
  if (person !== undefined && !isKin && /^(?:talk|speak) (?:to|with)$/.test(verb?.words ?? '')) {
    return isOffice(person) ? 'calls' : 'hard-talk'
  }
  // What to do about somebody is a matter between the two.
  const weighs = /^(?:figure out|work out|decide|decide on|think about|think through)$/
  if (isKin && person === phrase && weighs.test(verb?.words ?? '')) return 'hard-talk'
  if (verb?.strong === true) {
    if (verb.doing === 'messages' && person === undefined) {
      const isAnswer = /^(?:reply|respond|answer)/.test(verb.words)
      return noun?.doing ?? (isAnswer ? 'reply' : 'messages')
    }
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
  // A meeting with somebody is one to go to.
  const isMeeting = /\b(?:meeting|one-on-one|catch-up|lunch|dinner|coffee|drinks)$/i.test(phrase)
  if (verb === undefined && person !== undefined && person !== phrase && isMeeting) return 'going'
  if (noun?.doing === 'calls' && person === undefined) return 'general'
  // "The weekly status email" is one to write; "email" alone is a pile.
  if (verb === undefined && /^(?!(?:my|the|our) )\S+ .*\b(?:email|e-mail)$/i.test(phrase)) {
    return 'writing'
  }
  // "My talk" is one that is given.
  if (person === undefined && /^(?:my|a)\b.*\btalk$/i.test(phrase)) return 'writing'
  const isTalk = /\b(?:conversation|talk)$/i.test(phrase)
  if (noun?.doing === 'hard-talk' && person === undefined && !WORK_TALK.test(phrase) && !isTalk) {
    return 'planning'
  }
  const isMail = noun?.doing === 'inbox' || noun?.doing === 'reply'
  if (verb === undefined && isMail && person !== undefined) return 'messages'
  if (noun !== undefined && verb !== undefined && GOES.test(verb.words)) {
    return GONE_TO.has(noun.doing) ? noun.doing : 'going'
  }
  const isHousework = noun !== undefined && HOUSEWORK.has(noun.doing)
  if (isHousework && verb !== undefined && !DEALS.test(verb.words)) return 'general'
  // "Set the table" is no table to be booked.
  if (
    noun !== undefined &&
    !noun.strong &&
    verb !== undefined &&
    verb.doing === 'general' &&
    !DEALS.test(verb.words) &&
    !MEANT.has(noun.doing)
  )
    return 'general'
  if (noun !== undefined) return noun.doing
  if (verb !== undefined && GOES.test(verb.words)) return 'going'
  if (verb !== undefined && verb.doing !== 'general') return verb.doing
  if (verb !== undefined && !DEALS.test(verb.words)) return 'general'
  return person === undefined ? 'general' : 'messages'
}

/** Whether it is an office, as a "grad school" is by its last word. */
function isOffice(person: string): boolean {
  const bare = person.replace(/^(?:my|our|the|a|an) /i, '').toLowerCase()
  return (personOf(bare) ?? personOf(bare.split(' ').at(-1) ?? '')) === 'the'
}

/** Verbs that leave it open what is done. */
const DEALS =
  /^(?:do|start|begin|finish|complete|handle|deal with|work on|tackle|manage|face|continue|keep up with|get on with|take care of|go through|make|run through|open|find|sort the|have|look at|look over|check|check on|go back|go back to|return to)$/
/** What is written already goes out of one's hands. */
const HANDS_IN =
  /^(?:forward|publish|send|send off|send in|send out|upload|submit|hand in|hand in my|turn in|hand over)$/
const TEXTS =
  /\b(?:quotes?|contracts?|proposals?|essay|report|thesis|dissertation|assignment|coursework|homework|manuscript|cv|resume|résumé|draft|paper|article|abstract|portfolio|chapter|plan|estimate|file|files|slides|minutes|script|sample|samples|project|documents?|docs?|paperwork|timesheets?|expenses|expense report|reports|notes|bid|brief)$/i
const GOES = /^(?:go to|sit through|attend|show up at|turn up at|be at)$/
/** Where one goes to, these are done there or on the way. */
const GONE_TO = new Set<Doing>(['movement', 'errands', 'appointments', 'grief', 'rest'])
/** Of these, whatever is said to be done with them leads the same way. */
const MEANT = new Set<Doing>([
  'writing',
  'study',
  'change',
  'hard-talk',
  'money',
  'admin',
  'watching',
  'inbox',
  'reply',
  'packing',
])
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
  'watching',
  'screen-work',
  'appointments',
  'planning',
  'errands',
  'finding-out',
  'stopping',
  'computers',
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
  'admin',
  'appointments',
  'devices',
  'files',
  'change',
  'facing',
])

/** What a verb and a noun mean together, where that is not what either means alone. */
const PAIRS: readonly { verbs: RegExp; nouns: RegExp; doing: Doing }[] = [
  {
    verbs: /^(?:review|approve|look at|merge)$/,
    nouns: /\b(?:pull requests?|prs?|merge requests?|code)$/i,
    doing: 'computers',
  },
  {
    verbs: /^(?:clean up|clean|update|tidy|sort|sort out|organise|organize)$/,
    nouns: /\b(?:contacts|contact list|mailing list|database|address book)$/i,
    doing: 'screen-work',
  },
  {
    verbs: /^launch$/,
    nouns: /\b(?:course|book|product|brand|shop|app|website)$/i,
    doing: 'general',
  },
  // What one has and does not see is looked for.
  {
    verbs: /^(?:find|look for)$/,
    nouns:
      /^my (?!(?:way|voice|passion|purpose|people|style|niche|confidence|motivation|calling|balance|dream|next|own|first|new)\b)/i,
    doing: 'searching',
  },
  {
    verbs: /^(?:edit|cut|film|shoot)$/,
    nouns: /\b(?:reels?|clips?|footage|vlog|tiktok)$/i,
    doing: 'practice',
  },
  {
    verbs: /^(?:label|store|freeze|defrost|share|donate)$/,
    nouns: /\b(?:food|meals?|bread|soup|leftovers)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:build|grow)$/,
    nouns: /\b(?:online (?:shop|store)|shop|store|website|site|app|dashboard|prototype|model)$/i,
    doing: 'computers',
  },
  {
    verbs: /^(?:build|grow)$/,
    nouns:
      /\b(?:habit|routine|portfolio|brand|audience|list|following|network|instagram|business|confidence|team)$/i,
    doing: 'general',
  },
  {
    verbs: /^change$/,
    nouns: /\b(?:socks|underwear|clothes|shirt|top|trousers|pants|t-shirt)$/i,
    doing: 'self-care',
  },
  {
    verbs: /^practi[sc]e$/,
    nouns:
      /\b(?:maths?|chem|chemistry|physics|biology|algebra|calculus|spelling|fractions|grammar)$/i,
    doing: 'study',
  },
  {
    verbs: /^(?:drop|switch|swap)$/,
    nouns: /\b(?:class|course|module|subject|major)$/i,
    doing: 'admin',
  },
  { verbs: /^(?:listen to|check|open)$/, nouns: /\bvoicemails$/i, doing: 'inbox' },
  {
    verbs: /^(?:go over|go through|review|revise|look over|look through|read|read through)$/,
    nouns: /\b(?:(?:lecture|class|course|seminar|revision) (?:slides|notes|material)|notes)$/i,
    doing: 'study',
  },
  // Who comes to do it is booked, as one books a doctor.
  {
    verbs: /^(?:find|get|hire|book|look for|sort out|sort|arrange)$/,
    nouns:
      /\b(?:babysitter|nanny|cleaner|plumber|electrician|builder|gardener|tutor|dog walker|lawyer|solicitor|accountant|carer|handyman|photographer|mechanic|counsellor|coach)$/i,
    doing: 'appointments',
  },
  {
    verbs: /^(?:turn off|turn on|switch off|switch on|mute|disable|enable|change|manage)$/,
    nouns: /\b(?:notifications?|bluetooth|updates?|alarms?|location|settings?|subtitles)$/i,
    doing: 'devices',
  },
  // Who runs a workshop does not run.
  {
    verbs: /^run$/,
    nouns:
      /^(?:a|an|the|my|our)\s(?!.*\b(?:run|miles?|km|k|marathon|race|laps?|park|track|treadmill|hill|block)\b)/i,
    doing: 'general',
  },
  { verbs: /^pack$/, nouns: /\b(?:orders?|parcels?|shipments?)$/i, doing: 'sending' },
  { verbs: /^(?:improve|raise|boost)$/, nouns: /\b(?:grades?|marks|score)$/i, doing: 'general' },
  {
    verbs: /^get$/,
    nouns:
      /\b(?:badge|bus pass|railcard|id|certificate|allowance|benefits|pip|grant|discount|number)$/i,
    doing: 'admin',
  },
  { verbs: /^read$/, nouns: /\b(?:meter|meters|gauge|thermometer)$/i, doing: 'general' },
  {
    verbs: /^(?:download|transfer|copy|move)$/,
    nouns: /\b(?:photos|pictures|videos|files|music|contacts)$/i,
    doing: 'general',
  },
  { verbs: /^(?:ask|raise)$/, nouns: /^(?:a|one|my|the|some)?\s?questions?$/i, doing: 'general' },
  {
    verbs: /^(?:move|reschedule|postpone|shift)$/,
    nouns: /\b(?:meeting|appointment|call|date|interview)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:use|learn)$/,
    nouns:
      /\b(?:phone|smartphone|iphone|tablet|ipad|laptop|computer|app|software|system|printer|zoom|email|whatsapp)$/i,
    doing: 'devices',
  },
  {
    verbs: /^(?:book|request|ask for|take|arrange)$/,
    nouns: /\b(?:leave|time off|days? off|pto)$/i,
    doing: 'admin',
  },
  { verbs: /^(?:approve|sign off|authorise|authorize)$/, nouns: /./, doing: 'general' },
  {
    verbs: /^(?:write|draft|make|draw up)$/,
    nouns: /\b(?:contract|agreement)$/i,
    doing: 'writing',
  },
  {
    verbs: /^(?:edit|retouch|crop|caption|tag)$/,
    nouns: /\b(?:photos?|pictures)$/i,
    doing: 'screen-work',
  },
  {
    verbs: /^(?:open|close|draw|draw back|shut)$/,
    nouns: /\b(?:curtains?|blinds?|windows?|shutters)$/i,
    doing: 'self-care',
  },
  {
    verbs: /^(?:print|print out|scan|bind|photocopy)$/,
    nouns:
      /\b(?:thesis|dissertation|essay|report|cv|resume|résumé|paper|slides|poster|novel|letter|assignment|coursework|manuscript)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:chase|chase up)$/,
    nouns: /\b(?:invoices?|payments?|refund|order|delivery|deposit)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:log into|log in to|log on to|login to|sign in to|sign into)$/,
    nouns: /\b(?:bank|banking|bank account|account|credit card|portal|results?)$/i,
    doing: 'facing',
  },
  {
    verbs: /^(?:log into|log in to|log on to|login to|sign in to|sign into)$/,
    nouns: /./,
    doing: 'devices',
  },
  {
    verbs: /^(?:set up|install|configure|activate|connect)$/,
    nouns:
      /\b(?:whatsapp|slack|email|e-mail|outlook|gmail|facetime|skype|zoom|app|apps|internet|banking)$/i,
    doing: 'devices',
  },
  {
    verbs:
      /^(?:merge|sync|synchronise|synchronize|link|connect|combine|transfer|export|import|pair)$/,
    nouns:
      /\b(?:calendars?|contacts?|accounts?|playlists?|phones?|bluetooth|apps?|devices?|headphones|watch)$/i,
    doing: 'devices',
  },
  {
    verbs:
      /^(?:go|go to|go back|go back to|return to|attend|join|show up at|turn up at|be at|leave for)$/,
    nouns:
      /\b(?:job centre|jobcentre|party|wedding|meeting|meetings|class|school|church|work|office|club|group|concert|event|funeral|reception|dinner|lunch|conference|barbecue|bbq|picnic|pub|bar|beach|mosque|temple|synagogue|seminar|workshop|orientation|birthday|do|reunion|ceremony|graduation|therapy|rehearsal|practice|choir)$/i,
    doing: 'going',
  },
  {
    verbs: /^(?:open|set up|get|apply for|start)$/,
    nouns: /^(?:a|an|another|new)\b.*\b(?:account|isa)$/i,
    doing: 'admin',
  },
  {
    verbs: /^(?:file|raise|open|log|submit|create)$/,
    nouns: /\b(?:(?:support |helpdesk |it )?tickets?|bug report)$/i,
    doing: 'writing',
  },
  {
    verbs: /^(?:schedule|arrange|set up|organise|organize|book)$/,
    nouns: /\b(?:one-on-ones?|meetings?|catch-ups?|check-ins?)$/i,
    doing: 'planning',
  },
  {
    verbs: /^(?:check|look at|open|read|see|face|go through|deal with|get)$/,
    nouns:
      /\b(?:balance|bank account|bank app|banking app|grades?|marks|results?|score|letter|envelope|feedback|comments|statements?|weight|scales?|report card|voicemail|diagnosis)$/i,
    doing: 'facing',
  },
  {
    verbs: /^(?:find|look for|search for|track down)$/,
    nouns:
      /\b(?:certificate|keys?|passport|charger|glasses|wallet|purse|remote|phone|receipt|warranty|contract|earrings?|ring|cable|paperwork|old photos?)$/i,
    doing: 'searching',
  },
  {
    verbs: /^(?:carry|carry in|unload|put away|bring in|get in)$/,
    nouns: /\b(?:groceries|shopping|food shop|weekly shop|big shop|bags)$/i,
    doing: 'tidying',
  },
  {
    verbs: /^(?:prepare|write|think of|think about|come up with)$/,
    nouns: /\bquestions?$/i,
    doing: 'writing',
  },
  { verbs: /^(?:return|renew)$/, nouns: /\bbooks?$/i, doing: 'errands' },
  {
    verbs: /^(?:return|send back|exchange|drop off|mail|ship|post|send off|take back)$/,
    nouns:
      /(?<!\b(?:kids?|children|son|daughter|call|calls|books?|art|work|videos?|photos?|drawings?|songs?|story|poems?|reel|online|keys|laundry|prescription|form|forms|application))$/i,
    doing: 'sending',
  },
  { verbs: /^(?:try on|wear)$/, nouns: /./, doing: 'general' },
  {
    verbs: /^(?:fix|reset|improve|repair|mend|sort|sort out|change|work out)$/,
    nouns:
      /\b(?:sleep schedule|sleep|sleeping pattern|body clock|routine|diet|posture|relationship|marriage|friendship|habits|attitude|confidence)$/i,
    doing: 'change',
  },
  {
    verbs: /^(?:figure out|work out|look into|think about|check)$/,
    nouns:
      /\b(?:loans?|repayments?|pensions?|budget|debts?|bills?|mortgage|finances|expenses|money)$/i,
    doing: 'money',
  },
  {
    verbs: /^(?:find|choose|pick|look for)$/,
    nouns: /\b(?:school|nursery|daycare|college|university|course)$/i,
    doing: 'planning',
  },
  {
    verbs: /^put on$/,
    nouns:
      /\b(?:clothes|makeup|make-up|shirt|shoes|socks|trousers|sunscreen|cream|coat|pyjamas|pajamas)$/i,
    doing: 'self-care',
  },
  { verbs: /^put on$/, nouns: /./, doing: 'general' },
  { verbs: /^darn$/, nouns: /./, doing: 'practice' },
  {
    verbs: /^(?:wash|bathe|groom|clean)$/,
    nouns: /\b(?:dog|cat|puppy|rabbit|horse)$/i,
    doing: 'helping',
  },
  {
    verbs: /^(?:replace|renew|order|cancel)$/,
    nouns: /\b(?:card|passport|licen[cs]e|id|certificate|permit)$/i,
    doing: 'admin',
  },
  {
    verbs: /^(?:organise|organize|arrange|plan|sort out|sort)$/,
    nouns:
      /\b(?:do|party|meetup|reunion|night|evening|whip-round|collection|fundraiser|rota|trip|picnic|barbecue|bbq|get-together|celebration|playdate|outing|surprise)$/i,
    doing: 'planning',
  },
  {
    verbs: /^(?:make|create|design|put together)$/,
    nouns:
      /\b(?:calendar|photo book|album|collage|mood board|playlist|scrapbook|poster|decorations|wreath|costume|card|bouquet|necklace|candles)$/i,
    doing: 'practice',
  },
  { verbs: /^(?:throw away|throw out)$/, nouns: /./, doing: 'general' },
  {
    verbs: /^(?!take$)/,
    nouns: /\b(?:meds|medication|medicine|pills|tablets|pill box|pill organi[sz]er)$/i,
    doing: 'general',
  },
  { verbs: /^get$/, nouns: /\b(?:sleep|rest|nap|early night)$/i, doing: 'rest' },
  { verbs: /^get$/, nouns: /\bexercise$/i, doing: 'movement' },
  {
    verbs: /^(?:delete|remove)$/,
    nouns: /\b(?:number|contact|account|app|apps|history|post|posts|comment|profile)$/i,
    doing: 'general',
  },
  {
    verbs: /^(?:send|order|buy|pick up|get)$/,
    nouns: /\b(?:flowers|bouquet|roses)$/i,
    doing: 'errands',
  },
  { verbs: /./, nouns: /\bpassport (?:photos?|pictures?)$/i, doing: 'errands' },
  {
    verbs: /^get ready for$/,
    nouns: /\b(?:work|school|bed|uni|college|day)$/i,
    doing: 'self-care',
  },
  { verbs: /^feed$/, nouns: /\b(?:dogs?|cats?|pets?|rabbits?|hamsters?|fish)$/i, doing: 'helping' },
  { verbs: /^(?:make|write|do)$/, nouns: /\b(?:list|lists)$/i, doing: 'planning' },
  { verbs: /^have$/, nouns: /\b(?:baby|child|children|kids)$/i, doing: 'planning' },
  {
    verbs: /^(?:send|send out|write|address|make|post)$/,
    nouns: /\b(?:invites|invitations|save the dates)$/i,
    doing: 'writing',
  },
  { verbs: /./, nouns: /\b(?:thesis|dissertation|phd) defen[sc]e$/i, doing: 'study' },
  { verbs: /^(?:open|face)$/, nouns: /\b(?:laptop|computer)$/i, doing: 'facing' },
  { verbs: /^(?:launch|start)$/, nouns: /\b(?:podcast|channel|newsletter)$/i, doing: 'planning' },
  { verbs: /^write$/, nouns: /\breport cards?$/i, doing: 'writing' },
  { verbs: /^leave$/, nouns: /\bjob$/i, doing: 'planning' },
  { verbs: /^charge$/, nouns: /./, doing: 'general' },
  {
    verbs: /^(?:update|fill|fill in|enter|log|clean up|maintain)$/,
    nouns: /\b(?:crm|system|records|jira|tickets?|spreadsheets?|wiki|portal|register|calendar)$/i,
    doing: 'screen-work',
  },
  {
    verbs: /^(?:change|replace|fit|swap|top up|fill up|pump up)$/,
    nouns:
      /\b(?:batter(?:y|ies)|filters?|tyres?|tires?|locks?|lights?|(?:light ?)?bulbs?|washers?|fuses?|oil|wipers?)$/i,
    doing: 'repairing',
  },
  {
    verbs: /^(?:get|have|find|ask for)$/,
    nouns:
      /\b(?:mortgage|loan|divorce|passport|visa|degree|licen[cs]e|permit|referral|second opinion|estimate|grant|insurance|quotes?|deposit|childcare)$/i,
    doing: 'admin',
  },
  {
    verbs: /^(?:get|have|find)$/,
    nouns: /\b(?:diagnosis|diagnosed|assessment|scan|ultrasound|x-ray|hearing aids?)$/i,
    doing: 'appointments',
  },
  {
    verbs: /^(?:pick up|collect|drop off|fetch)$/,
    nouns: /\b(?:kids?|children|son|daughter|toddler|baby|mum|mom|dad|grandma|grandpa|friend)$/i,
    doing: 'going',
  },
  {
    verbs: /^(?:choose|pick|pick out|select)$/,
    nouns: /\b(?:photos?|pictures)$/i,
    doing: 'files',
  },
  {
    verbs: /^submit$/,
    nouns:
      /\b(?:form|forms|application|applications|claim|claims|visa|tax return|taxes|expenses)$/i,
    doing: 'forms',
  },
  { verbs: /^(?:submit|hand in|turn in)$/, nouns: /./, doing: 'general' },
  {
    verbs: /^learn$/,
    nouns: /\b(?:table|tables|dates|lines|words|verbs|rules|capitals|alphabet|formulas?|kanji)$/i,
    doing: 'study',
  },
  {
    verbs: /^(?:post|share|publish|upload)$/,
    nouns: /\b(?:art|work|videos?|photos?|drawings?|songs?|story|poems?|reel|online)$/i,
    doing: 'general',
  },
  { verbs: /^(?:frame|wrap|hem|alter)$/, nouns: /./, doing: 'general' },
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
  { verbs: /^(?:repot|plant|feed|prune|trim)$/, nouns: /./, doing: 'general' },
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
    verbs: /^(?:write|draft|send)$/,
    nouns: /\b(?:email|e-mail|mail|message|text)$/i,
    doing: 'writing',
  },
  {
    verbs: /^(?:answer|reply to|respond to|reply)$/,
    nouns:
      /\b(?:email|e-mail|mail|message|text|letter|invitation|invite|questions?|comment|review|dm|voicemail|complaints?|requests?|enquiry|inquiry|query|offer|ticket|feedback)$/i,
    doing: 'reply',
  },
  {
    verbs: /^(?:open|go through|sort|sort through|deal with)$/,
    nouns: /\b(?:mail|post)$/i,
    doing: 'forms',
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
    verbs: /^(?:prepare|make|cook|get|fix)$/,
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
  { verbs: /^move$/, nouns: /./, doing: 'general' },
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
