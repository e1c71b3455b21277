/** What kind of doing a task is. */
export type Doing =
  | 'writing'
  /** Changing a text that is there. */
  | 'editing'
  | 'study'
  /** Watching or listening. */
  | 'watching'
  | 'finding-out'
  | 'messages'
  | 'calls'
  /** A call to somebody dear, with nothing to be settled. */
  | 'dear-call'
  /** An answer to one message or letter. */
  | 'reply'
  | 'inbox'
  | 'hard-talk'
  /** Saying sorry to somebody. */
  | 'apology'
  | 'tidying'
  | 'cleaning'
  | 'dishes'
  | 'laundry'
  | 'movement'
  | 'self-care'
  | 'medicine'
  /** Eating and drinking. */
  | 'nourishing'
  | 'rest'
  | 'forms'
  /** Offices and firms, where it is about more than one form. */
  | 'admin'
  | 'money'
  | 'planning'
  /** Looking at what waits to be seen. */
  | 'facing'
  /** Going somewhere, and being there. */
  | 'going'
  /** A part of life that is to become better. */
  | 'change'
  | 'computers'
  /** Entries, clicks and courses on a screen. */
  | 'screen-work'
  /** Machines, accounts and settings. */
  | 'devices'
  | 'files'
  /** Looking for a thing that hides. */
  | 'searching'
  | 'stopping'
  | 'grief'
  /** Giving somebody a hand. */
  | 'helping'
  | 'overwhelmed'
  /** Selling or giving away. */
  | 'parting'
  | 'packing'
  | 'practice'
  | 'errands'
  /** Taking back or sending off what is here. */
  | 'sending'
  /** Giving out of one's hands what is written already. */
  | 'handing-in'
  | 'cooking'
  | 'appointments'
  | 'repairing'
  | 'general'
  /** The words are not understood. */
  | 'unread'

/** What is known of a verb. */
export interface KnownVerb {
  doing: Doing
  /** Whether it tells the kind of doing whatever stands after it. */
  strong: boolean
}

/** What is known of a noun. */
export interface KnownNoun {
  doing: Doing
  /** Whether it tells the kind of doing whatever stands before it. */
  strong: boolean
}

/** Verbs that tell what is done, whatever it is done to. */
const STRONG_VERBS: Partial<Record<Doing, string>> = {
  parting: 'sell|donate|dispose of|get rid of|give away|rehome|list on ebay',
  inbox: 'unsubscribe|unsubscribe from',
  files: 'delete|upload|download',
  grief: 'grieve|grieve for|mourn|say goodbye to|say farewell to|scatter|bury',
  helping:
    'help|babysit|calm down|put to bed|change the nappy of|look after|take care of|care for|comfort|feed|bathe the|bath',
  writing: 'write|draft|journal|blog|outline|compose',
  editing: 'reformat|edit|proofread|rewrite|shorten',
  'finding-out': 'research|learn|learn about|find out|find out about|look up|read up on|look into',
  stopping: 'cut out|stop|quit smoking|stop smoking|give up|cut down on|avoid|resist',
  packing: 'pack|pack for|pack up|move house|move out|move in|move to',
  study: 'read|study|revise|memorise|memorize|cram|mark|grade|reread|annotate|review|catch up on',
  watching: 'watch|listen to',
  change: 'get over|move on from|cope with|heal from|recover from',
  'screen-work': 'transcribe|digitise|digitize|data entry',
  messages:
    'catch up with|write to|chase|nudge|text|email|e-mail|message|dm|reply|reply to|respond to|answer|write back|write back to|text back|email back|get back to|contact|reach out to|get in touch with|check in with|check in on|ask|invite|congratulate|thank|remind|follow up with|follow up on|ping',
  calls:
    'cold call|call|ring|phone|call back|ring up|call up|facetime|leave a voicemail for|make a phone call to|phone up',
  'hard-talk':
    'talk to|talk with|speak to|speak with|tell|confront|apologise to|apologize to|apologise|apologize|break up with|say sorry to|confess to|own up to|come clean to|say no to|have a talk with|quit|resign|resign from|forgive|stand up to|come out to|fire|set boundaries with|set a boundary with|negotiate|ask for|complain to|complain about|make up with|be honest with|open up to',
  tidying:
    'spring clean|de-clutter|tidy|tidy up|declutter|put away|clear|clear out|clear up|clear off|organise|organize|sort|sort out|sort through|throw out|throw away|unpack|clean up|clean out|straighten up|purge|empty',
  cleaning:
    'clean|wipe|scrub|mop|vacuum|hoover|dust|polish|sweep|disinfect|wash|rinse|descale|deep clean',
  laundry: 'fold|iron|do the laundry',
  dishes: 'wash up|do the washing up|wash the dishes',
  movement:
    'go outside|get outside|get some fresh air|run|jog|walk|exercise|work out|workout|swim|cycle|stretch|lift|dance|train|hike|climb|row|go for|move more|get moving|be active|lose weight|get fit|get in shape|go running|go swimming|go jogging|go walking|go hiking|go climbing|go cycling|get some exercise',
  'self-care':
    'shower|bathe|brush|floss|shave|take a shower|have a shower|take a bath|have a bath|get dressed|get ready|take care of myself|get up|get out of|wake up|moisturise|moisturize',
  nourishing: 'eat|drink|hydrate|have breakfast|have lunch|have dinner',
  rest: 'lie down|have a lie down|sleep|nap|rest|relax|meditate|go to bed|go to sleep|fall asleep|take a break|take a nap|take a rest|unwind|breathe|slow down|take a day off|log off|unplug|switch off',
  forms: 'file|fill in|fill out|sign|declare|report',
  admin:
    'apply|apply to|apply for|register|register for|renew|enrol in|enroll in|enrol|enroll|sign up for|sign up|claim|appeal|cancel|reapply for|extend',
  money: 'pay|pay off|pay back|budget|save|invest|refinance|bill|reimburse|expense|balance',
  planning:
    'draw up|plan|decide|decide on|decide whether|decide if|choose|pick|prioritise|prioritize|brainstorm|figure out|work out|think about|think through|consider|set goals|make a decision|make up my mind|schedule my|prepare for|organise my week',
  computers: 'code|program|debug|deploy|refactor|merge|commit|migrate|automate|publish|test',
  devices:
    'install|back up|backup|reinstall|upgrade|reset|configure|set up|troubleshoot|reboot|log in to|charge|factory reset',
  practice:
    'darn|practise|practice|play|draw|paint|sketch|knit|crochet|sew|sing|rehearse|compose|improvise|carve|embroider|sculpt|record|photograph|film|craft|doodle',
  errands:
    'rent|hire|borrow|buy|shop|shop for|order|pick up|drop off|fetch|purchase|return|exchange|get|mail|post|collect|go shopping|go shopping for|ship|send back|bring back|grab|go to the store',
  cooking:
    'batch cook|peel|cook|bake|roast|fry|grill|meal prep|boil|marinate|make dinner|make lunch',
  appointments:
    'book|schedule|reschedule|arrange|reserve|make an appointment|make an appointment with|visit|see',
  repairing:
    'fix|repair|mend|assemble|build|replace|install the|patch|sand|drill|screw|hang|hang up|mount|unclog|unblock|put together|put up|take apart|glue|oil|renovate|paint the',
}

/** Verbs that leave it to what stands after them. */
const WEAK_VERBS: Partial<Record<Doing, string>> = {
  general:
    'cite|archive|confirm|clip|sleep train|sit through|approve|switch|migrate|volunteer|tag|hire|recruit|fit|log into|log in to|log on to|login to|sign in to|sign into|hand wash|come up with|keep up with|put up with|print|scan|shovel|put on|set|move|try on|wear|look for|price|price up|quote for|estimate|mow|trim|prune|rake|speak up|leave|unload|load|weed|submit|hand in|translate|delegate|onboard|sterilise|sterilize|swap|decorate|block|unblock|defrost|refill|launch|dispute|view|measure|lose|lost|replace|repot|plant|harvest|wean|potty train|train|adopt|groom|drive|park|recycle|shred|laminate|wrap|label|freeze|thaw|chop|brew|light|dig|stack|stain|varnish|inflate|alter|hem|tailor|rehang|frame|subtitle|transfer|convert|import|export|reorder|restock|refund|escalate|chair|facilitate|minute|forgive|prep|prep for|get ready for|do|make friends|find friends|start|begin|finish|complete|make|handle|deal with|work on|tackle|manage|face|continue|get on with|get going on|get going with|get started on|get started with|start on|take|go|go to|go back to|go back|attend|show up at|turn up at|be at|return to|phase out|go through|look at|look into|look over|find|check|check on|change|update|improve|create|give|use|open|close|try|be|have|put|turn|keep|let|run through|join|host|hold|lead|teach|show|share|meet|meet with|celebrate|remember|bring|carry|turn in|wrap up|prepare|present|water|walk the|walk|spend|develop|design|analyse|analyze|implement|reach|raise|take out|finalise|finalize|perform|process|hand in my|invoice|rsvp|rsvp to|sort the',
  forms: 'send|send off|send in',
  tidying: 'make space in|make room in',
}

/** Nouns that tell the kind of doing, whatever is done to them. */
const STRONG_NOUNS: Partial<Record<Doing, string>> = {
  medicine:
    'meds|medication|medications|medicine|medicines|pills|insulin|antidepressants|antibiotics|inhaler|tablets|painkillers',
  'screen-work': 'timesheet|timesheets',
  facing:
    'appointment letter|hospital letter|bank letter|council letter|court letter|grades|exam results|test results|blood results|biopsy results|scan results|results|bank balance|account balance|credit score|credit report|report card|weight on the scale',
  general: 'water bottle|dishwasher|post box|letterbox|letter box',
  admin:
    "jobs|job applications|job application|job|registration|enrolment|enrollment|immigration|deposit back|job search|job hunt|internship|internships|internship search|placement|apprenticeship|apprenticeships|passport|license|licence|permit|subscription|contract|membership|change of address|driving licence|driver's license|id card|insurance claim|benefits|universal credit|refund|warranty|broadband|phone contract|energy supplier|direct debit|parking permit|blue badge|utilities|wifi contract",
  inbox:
    'inbox|inboxes|whatsapps|emails|e-mails|mails|messages|notifications|dms|voicemails|texts|mailbox|unread emails|backlog of emails|replies',
  dishes: 'dishes|dish|washing up|washing-up|pans|pots|cutlery|plates',
  laundry:
    'laundry|uniforms|uniform|washing|clothes|socks|ironing|sheets|bedsheets|bedding|towels|wardrobe change|shirts',
  forms:
    'tax year|vat|vat return|self assessment|tax return|tax returns|taxes|tax|tax declaration|paperwork|form|forms|visa|application|applications|mortgage application|grant|scholarship|certificate|will|claim|proof of address|birth certificate|green card',
  money:
    'bank statement|bank statements|trip money|school money|dinner money|lunch money|petty cash|nursery fees|fees|budget|bills|bill|invoice|invoices|receipts|expense claim|expense claims|reimbursement|expenses|expense report|finances|debt|debts|bank account|savings|pension|rent|loan|money|accounts|accounting|bookkeeping|fine|credit card|arrears|council tax|council tax arrears|klarna|overdraft|payslip|payslips|isa|401k|charge|transaction|payment|payments|deposit',
  computers:
    'mail merge|pivot table|pivot tables|macros|vlookup|excel formulas|memory leak|crash|merge conflict|build error|code|code review|bug|bugs|pull request|pr|unit tests|tests for|website|app|script|database|spreadsheet|repo|repository|software|api|excel|landing page|portfolio site|site|data analysis|dataset|spss|branch|pipeline|config',
  devices:
    'email attachments|attachments|laptop|computer|server|password|passwords|backup|backups|wifi|router|printer|phone|tv|login|two-factor|smart watch|tablet|accounts online',
  appointments:
    "haircut|checkup|check-up|appointment|appointments|eye test|vaccination|blood test|physio|therapy|mammogram|smear test|doctor's appointment|dentist appointment|mot",
  cooking:
    'dinner|lunch|breakfast|meal|meals|supper|soup|cake|bread|food|pasta|meal prep|cookies|packed lunch|packed lunches|lunchbox|salad|curry',
  rest: 'sleep|bedtime|nap|rest|break|meditation|day off|evening off|weekend off|rest day',
  movement:
    'exercise|workout|workouts|gym|yoga|pilates|run|jog|jogging|running|swimming|push-ups|pushups|squats|stretching|cardio|walk|5k|10k|marathon|hike|steps|training|couch to 5k|stretches|physio exercises|strength training|cycling|exercises',
  'self-care': 'shower|bath|teeth|hygiene|skincare|face|nails|hair',
  files:
    'desktop files|files|phone storage|hard drive|google drive|dropbox|icloud|downloads|downloads folder|bookmarks|tabs|camera roll|screenshots|cloud storage|onedrive|google photos',
  grief:
    'grieving|mourning|grief|funeral|ashes|obituary|headstone|grave|probate|death certificate|memorial|memorial service|condolences|cremation|burial|hospice|estate',
}

/** Nouns that tell it where the verb does not. */
const SOFT_NOUNS: Partial<Record<Doing, string>> = {
  writing:
    'invites|birthday invites|party invites|journal entry|discussion post|forum post|christmas card|card|alt text|thank yous|pricing page|sales page|home page|thank you speech|thank you email|business card|business cards|draft|first draft|rough draft|about-page|poster|flyer|leaflet|brochure|bibliography|references|citations|footnotes|appendix|methodology|methods section|literature section|introduction|conclusion|discussion section|acknowledgements|out-of-office|out-of-office message|terms and conditions|cold email|cold emails|support ticket|doc|handover|handover doc|postmortem|incident postmortem|runbook|job description|policy|obituary|report|essay|thesis|dissertation|paper|article|cv|resume|résumé|cover letter|letter|blog|blog post|novel|story|poem|speech|toast|presentation|powerpoint|slides|proposal|documentation|docs|chapter|bio|profile|newsletter|script|abstract|manuscript|statement|personal statement|memo|minutes|summary|review|self-review|performance review|lesson plan|thank-you notes|thank you notes|thank-you cards|thank you cards|thank you card|thank you letters|cards|christmas cards|invitations|condolence cards|condolence card|eulogy|deck|pitch|post|lab report|book report|case study|essay plan|diary|journal|wedding vows|vows|lit review|literature review|portfolio|homepage text|notes|linkedin|linkedin profile|dating profile|one-pager|brief|case notes|complaint|complaint letter|reference letter|recommendation letter|birthday card|postcard|best man speech|maid of honour speech|caption|instagram post|linkedin post|facebook post|tweet|wikipedia article|poetry collection|poetry|memoir|screenplay|lyrics|acceptance speech|apology letter|love letter|syllabus draft|press release|white paper',
  study:
    'exam season|exam period|exam week|thesis defense|thesis defence|viva|book|books|exam|exams|homework|assignment|coursework|course|chapter|textbook|maths|math|chem|econ|psych|biology|chemistry|physics|history|geography|economics|statistics|finals|test|quiz|flashcards|index cards|cue cards|revision|reading|vocabulary|class|module|midterms|midterm|driving theory|theory test|syllabus|tutorial|readings|schoolwork|bar exam|anatomy|calculus|algebra|paper',
  watching:
    'lecture|lectures|podcast|podcasts|webinar|webinars|recorded lectures|recordings|videos|documentary|online course',
  reply: 'question|questions|invite|message|reply|invitation|text',
  calls: 'call|phone call|phone calls|calls',
  'hard-talk':
    'conversation|talk|argument|conflict|apology|breakup|raise|resignation|confrontation|feedback|divorce|boundaries|boundary|fight',
  tidying:
    "lego|legos|craft supplies|cables|spice rack|loft|floordrobe|conservatory|utility room|glovebox|spare bedroom|porch|shoe rack|toolbox|medicine cabinet|doom pile|bathroom cabinet|laundry room|play room|caravan|tent|boat|workshop|kitchen|room|bedroom|living room|house|flat|apartment|home|garage|attic|basement|cellar|desk|drawer|drawers|wardrobe|closet|cupboard|cupboards|shelf|shelves|pile|piles|clutter|mess|garden|yard|shed|office|car boot|pantry|playroom|toys|hallway|table|bag|backpack|stuff|things|boxes|housework|chores|dining table|nightstand|study|balcony|junk|junk drawer|storage|storage unit|bookshelf|entryway|kids' room|spare room|place|cleaning|tidying|workbench|desktop|purse|handbag|files",
  cleaning:
    'pee|poo|poop|vomit|sick|spill|puddle|bathroom|toilet|floor|floors|window|windows|oven|fridge|freezer|sink|stove|hob|mirror|mirrors|shower door|bathtub|carpet|rug|microwave|counter|counters|countertop|worktop|tiles|litter box|cage|aquarium|fish tank|bin|bins|grill|keyboard|blinds|curtains|walls|stairs|couch|sofa|bike|shoes|vacuuming|dusting|hoovering|coffee machine|kettle|glasses|smell|mould|mold|limescale|stain|stains',
  inbox: 'email|e-mail|mail|gmail|outlook|slack|whatsapp',
  change:
    'work life balance|life balance|mornings|evenings|weekends|self-care|self care|patience|relationship|marriage|social life|love life|dating|confidence|self-esteem|health|mental health|sleep schedule|work-life balance|loneliness|friendship|friendships|friend group|lifestyle|habits|diet|eating habits|attitude|posture|screen habits|boundaries with food|routine|morning routine|evening routine|finances together',
  admin:
    'insurance|health insurance|car insurance|home insurance|travel insurance|pip|childcare|school place|adhd assessment|asylum|citizenship|naturalisation|tax refund|council|tenancy deposit|maternity leave|parental leave|sick leave|student finance|student loan application|fafsa|ucas',
  'screen-work':
    'data entry|crm|timesheets system|jira|jira tickets|tickets backlog|ticket queue|powerpoint template|spreadsheet entry|e-learning|online training|compliance training|safety training|fire safety training|mandatory training|onboarding|onboarding modules|training module|training modules|portal|online form',
  going:
    "driving lesson|piano lesson|swimming lesson|music lesson|school pick up|nursery pick up|nursery pick ups|school pickup|nursery pickup|zoom call|video call|teams call|client call|online meeting|first day|first day back|induction|orientation|trial shift|nursery run|quarterly review|annual review|appraisal|probation review|office hours|driving test|interview|job interview|aa meeting|support group|group therapy|meetup|reunion|school run|parents evening|parents' evening|parent-teacher meeting|open day|networking event|housewarming|sleepover|gig|concert|church|mass|jury duty|court|court hearing|hearing|night out|book club|choir|first date|date",
  forms:
    'vaccination record|record|records|permission slip|permission slips|consent slip|risk assessment|risk assessments|audit|document|documents|papers|post|letters|letter from|envelopes|envelope|brown envelopes|signature|paper trail|green card|settlement|universal credit|pip form|parking permit|blue badge|benefit|school application|reference|references|visa form|census|ballot|survey|nda|lease|tenancy|inventory',
  files: 'photos|photographs|pictures|photo|picture',
  planning:
    'school|uni|university|college|phd|doctorate|masters|degree|plan|plans|decision|schedule|calendar|week|holiday|vacation|trip|party|wedding|birthday|career|future|goals|goal|to-do list|todo list|todos|priorities|agenda|meeting|project|event|meal plan|route|itinerary|move|life|next steps|card list|study abroad|treat|niche|bake sale|jumble sale|car boot sale|garage sale|yard sale|fete|activities|half term|outfit|house rules|rules|screen time rules|topic|thesis topic|dissertation topic|research question|business idea|one-on-one|one-on-ones|sprint|roadmap|retro|okrs|meal planning|menu|year|month|day|new year|options|choice|business plan|business|startup|side project|retirement|christmas|baby shower|conference|retreat|workshop',
  practice:
    'knitting pattern|sewing pattern|guitar|piano|violin|drums|singing|ukulele|cello|flute|song|drawing|painting|portrait|knitting|scarf|sewing|pottery|photography|french|german|spanish|italian|english|japanese|korean|chinese|mandarin|portuguese|dutch|swedish|arabic|russian|sign language|language|chess|juggling|craft|crafts|dance routine|choreography|driving|scales|instrument|calligraphy|embroidery|quilt|podcast episode|video|album|duolingo|magic trick|woodworking|sketchbook|jigsaw|puzzle|logo|painting by numbers|scrapbook|photo book|embroidery hoop|dance|trumpet|saxophone|clarinet|harmonica|harp|bass|ballet|watercolour|watercolor|origami|model train|mod',
  errands:
    'nappies|diapers|wipes|toiletries|toilet paper|bin bags|washing powder|detergent|coffee|toothpaste|shampoo|groceries|shopping|gift|gifts|present|presents|package|parcel|parcels|prescription|post office|pharmacy|library books|stamps|christmas shopping|birthday present|supermarket|errands|errand|food shop|shoes to return|return|dry cleaning|amazon return|grocery shopping|batteries|tickets|grocery list|shopping list|milk|eggs|snacks|cat food|dog food|store|shop|mattress|weekly shop|big shop|keys|new shoes|jeans|furniture',
  appointments:
    'dentist|doctor|gp|optician|vet|hairdresser|therapist|specialist|dermatologist|podiatrist|oncologist|cardiologist|dietitian|midwife|chiropractor|osteopath|neurologist|gynaecologist|gynecologist|hospital|clinic|mechanic|restaurant|table|viewing|train|coach ticket|ferry|flight|flights|hotel|consultation|barber|physiotherapist|psychiatrist|surgery',
  packing:
    'swimming kit|pe kit|gym kit|football kit|school bag|kit|house move|suitcase|packing|moving|moving boxes|move|luggage',
  repairing:
    'tap|faucet|leak|light bulb|lightbulb|bulb|door|door handle|shelf to hang|fence|roof|chair|wardrobe assembly|furniture assembly|bike tyre|tyre|tire|puncture|wall|curtain rod|picture frame|toilet seat|lamp|washing machine|boiler|radiator|ikea|ikea shelf|drain|hinge|lock|zip|zipper|hole|screen|smoke alarm|heater',
}

/** Persons by what they are to one, said with "your". */
const RELATIONS =
  'toddler|baby|boss|manager|sister|brother|landlord|landlady|friend|friends|best friend|therapist|roommate|flatmate|housemate|lecturer|partner|wife|husband|girlfriend|boyfriend|teacher|professor|tutor|neighbour|neighbor|neighbours|neighbors|aunt|uncle|son|daughter|kid|kids|children|parents|family|colleague|colleagues|coworker|coworkers|team|client|clients|supervisor|advisor|adviser|mentor|cousin|ex|mother-in-law|father-in-law|in-laws|grandmother|grandfather|grandparents|nephew|niece|coach|accountant|crush|prospects|customers|suppliers|tenant|tenants|teenager|teen|fiancé|fiancée|fiance|fiancee|bestie|buddy|mate|mates|roommates|flatmates|housemates|siblings|twins|carer|godmother|stepmom|stepdad'.split(
    '|',
  )
/** Persons whose word is their name. */
const NAMES =
  'somebody|someone|people|everyone|everybody|him|her|hr|legal|payroll|procurement|mom|mum|dad|mother|father|mama|papa|mummy|daddy|grandma|grandpa|granny|nan|nana|mommy|gran|grandad'.split(
    '|',
  )
/** Persons and places one calls, said with "the". */
const OFFICES =
  'gas man|boiler man|window cleaner|handyman|electrician|group chat|whatsapp group|group|committee|board|teacher|dentist|doctor|gp|vet|bank|plumber|school|office|tax office|insurance|insurance company|customer service|pharmacy|hospital|clinic|mechanic|garage|hairdresser|optician|council|library|university|embassy|landlords|agency|recruiter|job centre|jobcentre|police|post office|lawyer|notary|daycare|nursery|kindergarten|internet provider|provider|energy company|hotel|airline|restaurant|support|helpline|car dealer|estate agent|housing office|social worker|psychiatrist|receptionist|builder|oncologist|consultant|airport|electric company|gas company|phone company|surgery|physio|specialist|call centre|hotline'.split(
    '|',
  )

/** How a person, or an office, is spoken of: "your sister", "mom", "the bank". */
export function personOf(noun: string): 'your' | 'name' | 'the' | undefined {
  if (NAME_SET.has(noun)) return 'name'
  if (RELATION_SET.has(noun)) return 'your'
  return OFFICE_SET.has(noun) ? 'the' : undefined
}

/** Whether somebody is dear rather than needed for something: "my sister", "mom", "an old friend". */
export function isDear(noun: string): boolean {
  return DEAR.test(noun)
}

const DEAR =
  /^(?:mom|mum|dad|mother|father|mama|papa|mummy|daddy|mommy|grandma|grandpa|granny|nan|nana|gran|grandad|(?:best |old |oldest )?(?:friends?|mates?|bestie|buddy)|(?:(?:little|big|older|younger|twin|step|half)[- ]?)?(?:sisters?|brothers?)|siblings|aunt|uncle|sons?|daughters?|parents|family|cousins?|grand(?:mother|father|parents|son|daughter)|nephew|niece|(?:mother|father|sister|brother)-in-law|in-laws|wife|husband|partner|girlfriend|boyfriend|godmother|godfather|step(?:mom|mum|dad))$/

const RELATION_SET = new Set(RELATIONS)
const NAME_SET = new Set(NAMES)
const OFFICE_SET = new Set(OFFICES)

/** Every verb that is known, by its words: `clean`, `clean up`. */
export const VERBS = new Map<string, KnownVerb>([
  ...entriesOf(WEAK_VERBS, false),
  ...entriesOf(STRONG_VERBS, true),
])

/** Every noun that is known, by its words: `garage`, `cover letter`. */
export const NOUNS = new Map<string, KnownNoun>([
  ...entriesOf(SOFT_NOUNS, false),
  ...entriesOf(STRONG_NOUNS, true),
])

function* entriesOf(
  lists: Partial<Record<Doing, string>>,
  strong: boolean,
): Iterable<[string, { doing: Doing; strong: boolean }]> {
  for (const [doing, words] of Object.entries(lists)) {
    for (const word of words.split('|')) yield [word, { doing: doing as Doing, strong }]
  }
}

/** What a picture instead of words stands for. */
export const PICTURES: readonly (readonly [RegExp, string])[] = [
  [/[🧹🧽🧼🪣]/u, 'clean the room'],
  [/[🧺👕👖🧦]/u, 'the laundry'],
  [/[🍽🥣]/u, 'the dishes'],
  [/[📧✉📨📩📬💌]/u, 'the inbox'],
  [/[📞☎📱🤙]/u, 'the phone call'],
  [/[🏃👟]/u, 'run'],
  [/[🏋💪]/u, 'exercise'],
  [/[🧘]/u, 'yoga'],
  [/[🏊]/u, 'swim'],
  [/[🚶]/u, 'walk'],
  [/[💸💰💵💶💷🧾]/u, 'the bills'],
  [/[📚📖🎓📕📗📘]/u, 'study'],
  [/[🦷]/u, 'the dentist'],
  [/[💇✂]/u, 'the haircut'],
  [/[🛒🛍]/u, 'the shopping'],
  [/[🍳🍲🥘🔪]/u, 'cook dinner'],
  [/[😴🛏💤]/u, 'sleep'],
  [/[🚿🛁]/u, 'the shower'],
  [/[💊]/u, 'the meds'],
  [/[📝✍📄]/u, 'the writing'],
  [/[💻🖥]/u, 'the computer'],
  [/[🎸]/u, 'the guitar'],
  [/[🎹]/u, 'the piano'],
  [/[🎨]/u, 'the painting'],
  [/[🔧🔨🛠]/u, 'the repair'],
  [/[📦]/u, 'the package'],
  [/[🗑]/u, 'the trash'],
  [/[🪴🌱🌿]/u, 'the plants'],
  [/[🎁]/u, 'the present'],
  [/[📅🗓]/u, 'the plan'],
  [/[💔]/u, 'the hard conversation'],
]

/** In a longer name, these are something else: "a universal credit journal". */
export const ALONE_ONLY = new Set([
  'journal',
  'post',
  'present',
  'talk',
  'break',
  'table',
  'will',
  'run',
  'play',
  'fine',
  'move',
  'test',
  'go',
  'walk',
  'house',
  'training',
  'exercise',
  'steps',
  'shop',
  'store',
  'library',
  'review',
  'site',
  'money',
])
