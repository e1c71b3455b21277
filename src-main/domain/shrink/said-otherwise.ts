import { personOf, VERBS } from './doing.ts'
import { gerundOf } from './gerund.ts'

/** What some say in a roundabout way. */
const ROUNDABOUT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:better|calmer|easier|healthier)\s+(mornings|evenings|weekends|sleep|habits|routine|boundaries|posture)$/i,
    'improve my $1',
  ],
  [/^have\s+a\s+(?:quick |good )?wash$/i, 'wash my face'],
  [/^(?:nothing|no food)\b.*\b(?:to eat|in|in the (?:house|fridge))$/i, 'the food shop'],
  [
    /^sit(?:ting)?\s+(?:outside|in the (?:garden|sun|park|yard)|on the (?:balcony|porch))\b.*$/i,
    'go outside',
  ],
  [
    /^(?:get|getting|make it|making it)\s+to\s+(?!(?:bed|sleep|know|grips|the bottom|inbox|zero)\b)((?:my|the|our)\s.+|work|school|class|uni|church)$/i,
    'attend $1',
  ],
  [
    /^get(?:ting)?\s+((?:my|the|our)\s+(?:kids?|children|son|daughter|toddler|baby|twins|boys?|girls?))\s+out\b.*$/i,
    'help $1 with getting ready',
  ],
  [
    /^((?:my|our|the)\s+\p{L}+)'s\s+(sleep|naps?|bedtime|homework|eating|tantrums|behaviou?r|screen time|anxiety|moods?)$/iu,
    'help $1 with $2',
  ],
  [/^(?:give |write |the )?feedback\s+(?:for|on)\s+(.+)$/i, 'write the feedback for $1'],
  [
    /^(?:still )?waiting\s+(?:for|on)\s+(?:the |my |an? )?(access|approval|permission|confirmation|parts?|delivery|reply|answer|documents?|paperwork|results?|feedback|numbers|files?|visa|callback)\b.*$/i,
    'ask somebody about the $1',
  ],
  [/^tell(?:ing)?\s+(.+?)\s+no$/i, 'say no to $1'],
  [/^mov(?:e|ing)\s+(?:closer|nearer|abroad|away|back home)\b.*$/i, 'plan the move'],
  [
    /^(?:we're |i'm |running |almost )?(?:low on|out of)\s+(?!(?:bed|breath|time|energy|spoons|money|control|shape|office)\b)(.+)$/i,
    'buy $1',
  ],
  [
    /^what\s+((?:my|the|our)\s+\p{L}+)\s+(?:wants?|expects?|needs?)(?:\s+from me)?$/iu,
    'ask $1 one question',
  ],
  [/^cancel(?:l?ing)?\s+on\s+(.+)$/i, 'text $1 about cancelling'],
  [/^(.+?)\s+sign[- ]?off$/i, 'ask somebody about the $1'],
  [/^(?:hand|hand in|give|giving)\s+(?:in\s+)?(?:my\s+)?notice$/i, 'resign'],
  [/^(?:get to )?inbox zero$/i, 'my inbox'],
  [/^no\s+(?:more\s+)?clean\s+(?:clothes|socks|underwear|towels|shirts|pants)$/i, 'the laundry'],
  [
    /^(?:turn|switch)(?:ing)?\s+off\s+(?:the|my)\s+(tv|telly|computer|laptop|console|xbox|playstation|netflix)$/i,
    'use my $1 less',
  ],
  [
    /^get(?:ting)?\s+((?:my|the|our)\s+(?:kids?|children|son|daughter|toddler|baby|twins|boys?|girls?|mum|mom|dad))\s+(dressed|ready|up|fed|washed|changed|settled)\b.*$/i,
    'help $1 with getting $2',
  ],
  [
    /^(?:the |my )?(?!.*\b(?:letters?|emails?|messages?|bill|invoice|calls?|voicemail|notes?|feedback)\b)(.+?)\s+from\s+(?:the |my )?(designer|partner|classmate|professor|tutor|client|accountant|supplier|manager|boss|landlord|team|colleague|photographer|printer)s?$/i,
    'ask the $2 about the $1',
  ],
  [/^(?:post|share|publish)(?:ing)?\s+(?:something|anything)(?:\s+on\s+.+)?$/i, 'write my post'],
  [
    /^(?:do(?:ing)?\s+)?something\s+(?:nice|fun|special|kind|sweet)\s+(?:with|for)\s+(.+)$/i,
    'plan a treat for $1',
  ],
  [/^calm(?:ing)?\s+(?:myself\s+)?down$/i, 'relax'],
  // What somebody calls their own room on a bad day is not said back to them.
  [
    /^(?:clean|tidy|clear|sort|deal with)(?:ing)?(?: up| out)?\s+(?:this|that|my|the)\s+(?:whole |entire |damn |fucking )*(?:pig ?sty|dump|shit ?hole|hell ?hole|hovel|tip|bomb ?site|disaster zone)$/i,
    'tidy the room',
  ],
  [
    /^(?:(?:write|prepare|practi[sc]e|do)\s+)?(?:my |the |a )?(?:(?:maid|matron|man|best man) of hono(?:u)?r|(?:father|mother) of the (?:bride|groom)|best man)(?:'s)? (?:speech|toast)$/i,
    'write the wedding speech',
  ],
  [
    /^(?:get|getting|be|become)\s+(?:better|good|stronger|faster)\s+(?:at|in|with)\s+(.+)$/i,
    'practise $1',
  ],
  [
    /^(?:a |an )?(partner|group|flatmate|roommate|model|venue|co-founder)\s+for\s+(?:the|my|our|a)\s+.+$/i,
    'find a $1',
  ],
  [/^(?:i )?(?:left|forgot)\s+(?:my |the )?(.+?)\s+(?:at|in|on)\s+.+$/i, 'pick up my $1'],
  [/^(?:my |the )?(.+?)\s+(?:is |was |got )?left\s+(?:at|in|on)\s+.+$/i, 'pick up my $1'],
  [
    /^ask(?:ing)?\s+for\s+(?:the |my |a |an )?(payment|deposit|money back)\b.*$/i,
    'ask my client about the $1',
  ],
  [
    /^(?:fill|restock|stock)(?:ing)?(?: up)?\s+(?:the|my|our)\s+(?:fridge|freezer|pantry|cupboards?)$/i,
    'the food shop',
  ],
  [
    /^((?:my |the |our )?\p{L}+(?: \p{L}+)?)\s+(?:is|are|looks)\s+(?:so |really |such |absolutely |completely |full of |covered in |a |an |too )*(?:rubbish|trash|crumbs|dust|messy|mess|tip|dirty|filthy|disgusting|gross|cluttered|dusty|sticky|disaster|pigsty|dump|bomb ?site)\b.*$/iu,
    'tidy $1',
  ],
  [/^(?:my |find |get |some |new |have )*hobbies$/i, 'find a hobby'],
  [/^(?:still )?waiting\s+(?:for|on)\s+(.+?)'s\s+(.+)$/i, 'ask $1 about the $2'],
  [
    /^(?:play(?:ing)?|sit(?:ting)?|stay(?:ing)?|spend(?:ing)? time|hang(?:ing)? out)\s+with\s+((?:my|the|our)\s+(?:kids?|children|son|daughter|toddler|baby|twins|boys?|girls?|grandchildren|grandkids))\b.*$/i,
    'help $1 with playing',
  ],
  [
    /^get(?:ting)?\s+((?:my|the|our)\s+(?:kids?|children|son|daughter|toddler|teenager|twins|boys?|girls?))\s+(?:off|away from)\s+(?:the |his |her |their )?(.+)$/i,
    'help $1 with the $2',
  ],
  [/^access\s+to\s+(.+)$/i, 'ask somebody for access to $1'],
  [
    /^(?:see(?:ing)?|meet(?:ing)?|be(?:ing)? around|hang(?:ing)? out with|talk(?:ing)? to)\s+(?:people|others|humans)(?:\s+(?:again|more|more often))?$/i,
    'my social life',
  ],
  [
    /^(?:get|change|getting|changing)\s+(?:out of|into)\s+(?:my |some )?(?:pyjamas|pajamas|pjs|nightie|clothes|clean clothes|real clothes)$/i,
    'get dressed',
  ],
  [/^get(?:ting)?\s+changed$/i, 'get dressed'],
  [
    /^(?:cut|brush|wash|trim|clip|comb)(?:ting|ing|ming|ping)?\s+(?:the |my )?(baby|toddler|kids|twins|son|daughter|mum|mom|dad)'?s?'? (nails|hair|teeth|face|hands)$/i,
    'help my $1 with the $2',
  ],
  [/^(?:my )?(.+?)\s+owes?\s+(?:me|us)\s+(?:the |some |my )?(.+)$/i, 'ask my $1 about the $2'],
  [/^(?:still )?waiting\s+(?:for|on)\s+(?!hold\b)(.+?)(?:\s+(?:to|from)\s+.+)?$/i, 'chase $1'],
  [
    /^(?:reply|respond|answer|write back|get back)(?: to)?\s+(?:anyone|anybody|everyone|everybody|people)\b.*$/i,
    'answer my messages',
  ],
  [
    /^(?:put|get)\s+(?:the|my|our)\s+(\p{L}+)\s+(?:to|into|down for)\s+(?:bed|sleep)$/iu,
    'help my $1 with bedtime',
  ],
  [/^(?:sign|enter|put)\s+(?:\S+\s+){1,3}up\s+for\s+(.+)$/i, 'sign up for $1'],
  [/^(?:book|enter|put)\s+.+?\s+in\s+for\s+(.+)$/i, 'book $1'],
  [
    /^read(?:ing)?\s+((?:my|our|the)\s+\p{L}+)\s+(?:a|the|his|her|their|some)\s+.*\b(?:story|stories|books?)$/iu,
    'help $1 with reading',
  ],
  [
    /^get\s+(?:the|my|our)\s+(\p{L}+)\s+(?:to|ready for)\s+(?:school|nursery|daycare)$/iu,
    'help my $1 with school',
  ],
  [/^find\s+(?:someone|somebody)\s+(?:to|who can)\s+(.+)$/i, '$1'],
  [/^find\s+(?:somewhere|a place)\s+to\s+live$/i, 'find a new home'],
  [
    /^where(?:'s| is| are| did i (?:put|leave|lose)| have i (?:put|left)| the hell (?:is|are))\s+(.+)$/i,
    'look for $1',
  ],
  [
    /^ask(?:ing)?\s+(.+?)\s+for\s+(?:a|an|my|the|that)\s+((?:pay )?(?:raise|rise)|promotion|divorce)$/i,
    'talk to $1 about the $2',
  ],
  // Who writes to somebody asking for something asks them for it.
  [
    /^(?:email|e-mail|text|message|write to|contact|dm|call|ring)\s+(.+?)\s+(?:asking|to ask|and ask)\s+(?:them |him |her )?(for|about)\s+(.+)$/i,
    'ask $1 $2 $3',
  ],
  [/^(?:answer|pick(?:ing)? up)\s+(?:the |my )?(?:phone|calls?|phone calls)$/i, 'the next call'],
  [
    /^(?:the |this |a )?(toy|clothes|laundry|lego|paper|book|craft)s?\s+(?:explosion|disaster|chaos|catastrophe|bomb ?site|tornado)\b.*$/i,
    'tidy the $1s',
  ],
  [
    /^(?:get |use |install )?(?:the )?(\p{L}+)\s+on\s+my\s+(?:new |old )?(phone|ipad|tablet|laptop|computer|tv)$/iu,
    'set up $1 on my $2',
  ],
  [/^back(?:ing)?[ -]?up\s+(?:the |my |our )?(.+)$/i, 'my $1 backup'],
  [
    /^(?:the |my |do the )?(bath ?time|bed ?time|potty training|homework|reading practice|spellings)(?: routine| battle| fight| struggle| drama)?\s+(?:with|for)\s+((?:the|my|our|two|three|2|3)\s.+|\p{Lu}\p{L}+)$/iu,
    'help $2 with $1',
  ],
  [
    /^get(?:ting)?\s+((?:the|my|our)\s+(?:house|flat|apartment|place|home|room|guest room|spare room|living room|bedroom|nursery|kitchen|bathroom))\s+ready\b.*$/i,
    'tidy $1',
  ],
  [/^hand(?:ing)?\s+in\s+(?:my\s+)?notice$/i, 'resign'],
  [/^invoice\s+(?!for\b|to\b).+$/i, 'invoice'],
  [/^rsvp\b.*$/i, 'answer the invitation'],
  [
    /^(?:text|wish|message|tell|send|call|ring)\s+(.+?)\s+(?:a\s+)?(?:happy|merry)\s+(\p{L}+)\b.*$/iu,
    'text $1 about the $2',
  ],
  [/^(?:have\s+)?(?:the|a|that|my)\b.*\b(?:talk|conversation|chat)\s+with\s+(.+)$/i, 'talk to $1'],
  [/^have\s+(?:the|a|that)\b.*\b(?:talk|conversation|chat)$/i, 'the hard conversation'],
  [
    /^(?:clean|clear|wipe|scrub|vacuum)\s+(?:the\s+)?(?!snow|ice|leaves)\p{L}+(?:\s\p{L}+)?\s+(?:out of|off|from)\s+((?:the|my|our)\s+(?!house|sofa|couch|chair|list).+)$/iu,
    'clean $1',
  ],
  [/^(?:look|check|feel)(?:ing)?\s+(?:my\s+\p{L}+\s+)?for\s+(?:a\s+)?lumps?$/iu, 'my self-check'],
  [
    /^(?:get|bring|carry|take|put)\s+(.+?)\s+(?:inside|indoors|upstairs|in from the car|out of the car)$/i,
    'carry $1',
  ],
  [
    /^(?:pay|pay back|repay)\s+((?:my\s+)?(?:\p{Lu}\p{L}+|mum|mom|dad|sister|brother|friend|landlord|roommate|flatmate))(?:\s+back)?(?:\s+(?:the|his|her|my|\d|what).*)?$/u,
    'pay the debt to $1',
  ],
  [
    /^(?:register|enrol|enroll|sign|sign up|put)\s+(?:my|our|the)\s+\p{L}+\s+(?:up\s+)?(?:for|in|at)\s+(.+)$/iu,
    'register for $1',
  ],
  [/^(?:clear|shovel)\s+(?:the\s+)?(snow|ice|leaves)\b.*$/i, 'shovel the $1'],
  [/^apply(?:ing)?\s+to\s+(?:be|become)\s+(?:a|an)\s+(.+)$/i, 'apply for the $1 role'],
  [/^be(?:ing)?\s+(?:nicer|kinder|gentler)\s+to\s+(?:my body|myself|me)$/i, 'my self-care'],
  [
    /^be(?:ing)?\s+(?:nicer|kinder|gentler|more patient)\s+(?:to|with)\s+(.+)$/i,
    'my relationship with $1',
  ],
  [
    /^practi[cs](?:e|ing)\s+(?:saying|giving|delivering|presenting)\s+(.+?)(?:\s+(?:out loud|aloud).*)?$/i,
    'rehearse $1',
  ],
  [/^get(?:ting)?\s+back\s+into\s+(?:the (?:habit|swing) of\s+)?(.+)$/i, '$1'],
  [/^get(?:ting)?\s+(?:some |more )?(?:sun|sunlight|daylight)$/i, 'go outside'],
  [/^(?:the\s+)?homework\s+with\s+(.+)$/i, 'help $1 with homework'],
  [/^(?:do\s+)?my\s+(?:physio|pt|rehab)$/i, 'my physio exercises'],
  [/^say(?:ing)?\s+no(?:\s+more(?:\s+often)?)?$/i, 'my boundaries'],
  [/^call(?:ing)?\s+in\s+sick$/i, 'call my boss about sick leave'],
  [/^mend(?:ing)?\s+fences\s+with\s+(.+)$/i, 'make up with $1'],
  [
    /^pay(?:ing)?\s+((?:the|my|our)\s+(?:plumber|electrician|builder|babysitter|cleaner|dentist|vet|gardener|mechanic|landlord|accountant|nanny|contractor|doctor|lawyer|(?!order|water|letter|number|folder|paper|carer)\p{L}{4,}(?:er|ist)))$/iu,
    "pay $1's bill",
  ],
  [/^(.*\b(?:paperwork|mail|paper))\s+(?:mountain|heap|avalanche|backlog)$/i, '$1 pile'],
  // A heap of laundry is laundry.
  [
    /^(?:.*\b)?(laundry|ironing|washing|dishes|dish)\s+(?:mountain|heap|pile|avalanche|backlog|situation)$/i,
    'the $1',
  ],
  [
    /^(?:make|book|get|schedule|set up)\s+an?\s+(?:appointment|meeting)\s+(?:with|at)\s+(?:the\s+|my\s+)?(.+)$/i,
    'book the $1 appointment',
  ],
  [
    /^stretch(?:ing)?\s+(?:out\s+)?my\s+(?:back|neck|legs?|shoulders|hips|hamstrings|body|calves)$/i,
    'stretch',
  ],
  [/^get(?:ting)?\s+((?:the|my|our)\s+.+?)\s+ready(?:\s+for\s+.*)?$/i, 'prepare $1'],
  // What is done by somebody else: "get my mole checked".
  [
    /^(?:get|have)\s+((?:the|my|our|this|that)\s+.+?)\s+(?:checked(?: out)?|looked at|seen to|examined|tested|removed by a doctor)\b.*$/i,
    'book $1 check',
  ],
  [
    /^(?:get|have)\s+(.+?)\s+(?:sorted(?: out)?|organi[sz]ed|together|in order|under control|straightened out|figured out)$/i,
    'sort out $1',
  ],
  [
    /^(?:get|have)\s+((?:the|my|our|a)?\s*\p{L}+(?:\s\p{L}+)?)\s+(?:fixed|repaired|mended|working|to work)\b.*$/iu,
    'fix $1',
  ],
  [
    /^(?:get|have)\s+((?:the|my|our)\s+\p{L}+(?:\s\p{L}+)?)\s+\p{L}{2,}(?<!fix|repair|mend|bleed|need|fee|f|seed|feed|w|r)ed(?:\s.*)?$/iu,
    'book $1 appointment',
  ],
  [/^(?:get|have)\s+(.+?)\s+(?:cut|made|printed|altered|engraved|framed|copied)$/i, 'get $1'],
  [/^get(?:ting)?\s+(?:up\s+)?(?:off|from|out of)\s+(?:the|my)\s+(?:sofa|couch|chair)$/i, 'get up'],
  [/^(?:get out of|leave)\s+(?:the|my)\s+(?:house|flat|apartment|home)$/i, 'go outside'],
  [/^(?:get|getting)\s+(.+?)\s+(?:off the ground|going|started|up and running)$/i, 'start $1'],
  [/^read(?:ing)?\s+to\s+((?:my|our|the)\s+\p{L}+)$/iu, 'help $1 with reading'],
  [/^(?:study|studying|revise|cram)\s+for\s+the\s+bar$/i, 'study for the bar exam'],
  [/^walk(?:ing)?\s+into\s+(.+)$/i, 'go to $1'],
  [/^plan(?:ning)?\s+something\s+(?:\p{L}+\s+)?for\s+(.+)$/iu, 'plan $1'],
  [/^(?:wait|waiting|sit|sitting|being|be)\s+on\s+hold\s+(?:with|for|to)\s+(.+)$/i, 'call $1'],
  [/^(?:write|do|type)\s+\d[\d,.]*k?\s+words\b.*$/i, 'write'],
  [
    /^ask(?:ing)?\s+for\s+(?:an? |some |more )?(help|feedback|advice|reference|support|opinion|favou?r|extension|recommendation|time off|day off)\b.*$/i,
    'ask somebody about $1',
  ],
  [
    /^ask(?:ing)?\s+for\s+(?!.*\b(?:raise|rise|salary|promotion|job|divorce|leave|refund)\b)(.+)$/i,
    'ask somebody for $1',
  ],
  [
    /^(?:get )?(sign[- ]?off|approval|feedback|an answer|a reply|numbers|comments)\s+from\s+(.+)$/i,
    'ask $2 about the $1',
  ],
  [
    /^(?:make|cook|have|get|fix)\s+(?:something|some food|anything|a bite)(?:\s+to\s+eat)?$/i,
    'eat food',
  ],
  [
    /^put(?:ting)?\s+(?:(?:down|away)\s+(?:my|the)\s+phone|(?:my|the)\s+phone\s+(?:down|away))$/i,
    'use my phone less',
  ],
  [
    /^mak(?:e|ing)\s+(?:the |my |our )?(.+?)\s+(?:less|more|a bit|a little|much)\s+\p{L}+$/iu,
    'improve my $1',
  ],
  [/^potty\s+train(?:ing)?\s+(.+)$/i, 'help $1 with potty training'],
  [
    /^pack(?:ing)?\s+for\s+(?:\d+|an?|two|three|the|my|our)\s+(?:days?|weeks?|nights?|weekend|months?)\b.*$/i,
    'pack',
  ],
  [
    /^(?:get|have)\s+(?:my|a)\s+hair\s?(?:cut|done|coloured|colored|dyed|trimmed)\b.*$/i,
    'get a haircut',
  ],
  [/^(?:the |my |do the )?filing$/i, 'the paperwork'],
  [
    /^(?:take|bring|get)\s+((?:the|my|our)\s+(?:car|van|bike|motorbike))\s+(?:in\b|to\b|for\b|serviced).*$/i,
    'book $1 service',
  ],
  [
    /^post(?:ing)?\s+(?:something )?on\s+(linkedin|facebook|instagram|tiktok|twitter|threads|bluesky)\b.*$/i,
    'write my $1 post',
  ],
  [/^(?:change|strip)\s+(?:the|my)\s+beds?$/i, 'change the bed sheets'],
  [
    /^go(?:ing)?\s+(camping|fishing|bowling|skiing|skating|sailing|clubbing|kayaking|surfing|sightseeing|thrifting|caroling)\b.*$/i,
    'attend $1',
  ],
  [/^ask(?:ing)?\s+(.+?)\s+out\b.*$/i, 'talk to $1 about a date'],
  [/^(?:do(?:ing)?\s+)?something\s+about\s+(.+)$/i, '$1'],
  [/^(?:figure|work|find)\s+out\s+(?:what's|what is|whats)\s+wrong\s+with\s+(.+)$/i, 'fix $1'],
  [
    /^present(?:ing)?\s+(?:(?:at|to|in front of)\s+.+|(?:my|our|the)\s+(?:work|project|findings|results|research|ideas?))$/i,
    'the presentation',
  ],
  [/^(?:the |my |do the )?readings?\s+for\s+.+$/i, 'study my reading'],
  [/^complain(?:ing)?\s+(?:to|about)\s+(.+)$/i, 'write the complaint'],
  [/^feed(?:ing)?\s+(?:myself|me)\b.*$/i, 'eat'],
  [/^(?:be|get|become|being)\s+(?:more\s+)?(?:health(?:y|ier))$/i, 'my health'],
  [
    /^(?:be|get|become|being|feel|feeling)\s+(?:more\s+|less\s+|so\s+|not\s+)*(?:social|sociable|lonely|isolated)\b.*$/i,
    'my social life',
  ],
  [/^(?:be|get|become|being|feel)\s+more\s+confident\b.*$/i, 'my confidence'],
  [/^(?:be|get|become|being)\s+(?:more\s+)?organi[sz]ed\b.*$/i, 'my routine'],
  [/^(?:be|being)\s+(?:more\s+)?productive\b.*$/i, 'my routine'],
  [/^(?:the |my |some )?(stuff|things?|bits)\s+for\s+(?:the\s+|my\s+)?(\p{L}+)$/iu, 'the $2 $1'],
  [/^(?:not (?:to )?|don't )?procrastinat\w*(?: on)?\s+(?=\S)/i, ''],
  [/^los(?:e|ing)\s+.*\b(?:kg|kilos?|pounds|lbs|stone|weight)\b.*$/i, 'exercise'],
  [
    /^feed(?:ing)?\s+(?:the|my|our)\s+(baby|toddler|kids?|children|son|daughter)$/i,
    'help the $1 with food',
  ],
  [/^take\s+(.+?)\s+to\s+the\s+vet$/i, 'visit the vet'],
  // What is paid comes as a bill, whatever it is for: "the electric", "my web hosting".
  [
    /^pay(?:ing)?\s+((?:my|the|our)\s+)(?!.*\b(?:bills?|fines?|fees?|tax|taxes|rent|mortgage|loans?|debts?|deposit|invoices?|cards?|tickets?|arrears|overdraft|subscription|wages|payroll|money|back|off|mum|mom|dad|sister|brother|friend|kids|landlord|school|council|bank|vat|pension|credit)\b)(\p{L}+(?: \p{L}+)?)$/iu,
    'pay $1$2 bill',
  ],
]

/** Who comes before what: "send mum her birthday card". */
const GIVEN_TO =
  /^(send|give|buy|post|mail|bring|get|make|bake|write|pay|lend|show|order|cook|owe)\s+((?:my|our)\s+)?([\p{L}'-]+)\s+(her|his|their|the|a|an|some|that|this)\s+(.+)$/iu

/** "Get my toddler to eat vegetables": it is they who do it, with a hand. */
function helpedTo(task: string): string {
  const [, whom = '', does = '', what = ''] =
    /^get(?:ting)?\s+((?:the|my|our)\s+\p{L}+)\s+to\s+(\p{L}+)\b(.*)$/iu.exec(task) ?? []
  const isPerson = personOf(whom.replace(/^\S+\s+/, '').toLowerCase()) !== undefined
  return isPerson ? `help ${whom} with ${gerundOf(does)}${what}` : task
}

function givenTo(task: string): string {
  const [, verb = '', my = '', person = '', article = '', thing = ''] = GIVEN_TO.exec(task) ?? []
  const isPerson = personOf(person.toLowerCase()) !== undefined || /^\p{Lu}/u.test(person)
  if (verb === '' || !isPerson) return task
  const which = /^(?:her|his|their)$/i.test(article) ? 'the' : article
  const to = /^(?:send|give|post|mail|bring|write|pay|lend|show|owe)$/i.test(verb) ? 'to' : 'for'
  return `${verb} ${which} ${thing} ${to} ${my}${person}`
}

/** "I haven't written it": what is not done is what is to be done. */
const NOT_DONE =
  /^(?:i|we) (?:still |just |also |really )*(?:haven't|have not|hadn't|didn't|did not|never) (?:even |yet |still |actually |really )*(?:(?:started|begun|finished|managed|got(?:ten)?)(?: (?:on|with|to|around to|round to))? )?(\p{L}+)\b ?(.*?)(?: (?:yet|either|at all|so far))?$/iu

const BASE_FORMS: Record<string, string> = {
  written: 'write',
  sent: 'send',
  paid: 'pay',
  bought: 'buy',
  eaten: 'eat',
  taken: 'take',
  seen: 'see',
  told: 'tell',
  gone: 'go',
  been: 'go',
  met: 'meet',
  made: 'make',
  slept: 'sleep',
  found: 'find',
  spoken: 'speak',
  put: 'put',
  read: 'read',
  replied: 'reply',
  tidied: 'tidy',
  studied: 'study',
  applied: 'apply',
}
const SAYS_NO_MORE =
  /^(?:done|started|finished|begun|touched|opened|do|start|finish|begin|my|the|a|an|on|with)$/i

/** What somebody has not done yet, as something to do. */
export function toBeDone(task: string): string {
  const [, did = '', rest = ''] = NOT_DONE.exec(task) ?? []
  if (did === '') return task
  if (SAYS_NO_MORE.test(did)) {
    const isOfIt = /^(?:my|the|a|an)$/i.test(did)
    return (isOfIt ? `${did} ${rest}` : rest) || task
  }
  const base =
    BASE_FORMS[did.toLowerCase()] ?? did.replace(/([bdgklmnprt])\1ed$/, '$1').replace(/ed$/, '')
  const verb = VERBS.has(base) || !VERBS.has(`${base}e`) ? base : `${base}e`
  return `${verb} ${rest}`.trim()
}

/** The same in the words that are read. */
export function rephrased(task: string): string {
  const found = ROUNDABOUT.find(([said]) => said.test(task))
  return found === undefined ? helpedTo(givenTo(task)) : task.replace(found[0], found[1])
}

/** What a verb is done to where nothing else is said. */
export const IMPLIED: Record<string, string> = {
  'go outside': 'going outside',
  'get outside': 'going outside',
  'leave the house': 'going outside',
  'get some fresh air': 'going outside',
  'speak up': 'speaking up',
  mow: 'the lawn',
  'wash up': 'the dishes',
  'do the washing up': 'the dishes',
  invoice: 'the invoice',
  'make friends': 'new friends',
  'find friends': 'new friends',
  volunteer: 'volunteering',
  'find out': 'the answer',
  'prep for': 'tomorrow',
  'prepare for': 'tomorrow',
  'get ready for': 'tomorrow',
  'lie down': 'rest',
  'have a lie down': 'rest',
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
  'batch cook': 'batch cooking',
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
