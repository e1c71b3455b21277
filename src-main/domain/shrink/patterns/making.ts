/** Code and computers. */
export const COMPUTERS = {
  base: `
    1 Look at {the} on the screen for one breath
    2 Open {the} and leave your hands in your lap
    3 Read one line of {the} out loud
    4 Write one sentence on what comes next in {the}
    5 Try one small thing in {the} for two minutes
  `,
  vague: `
    2 Say what {the} (does|do) now, in five words
    3 Write one line on what {the} could do
    5 Look through {the} for two minutes and note one spot
  `,
  'too-big': `
    2 Point at one line or button of {the}
    3 Open one single file or setting of {the}
    4 Write one line on where {the} (begins|begin)
    5 Write down the first three moves for {the}
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Read one line of {the} in a grand voice
    5 Play one song and work on {the} meanwhile
  `,
  scary: `
    2 Save a copy of {the}, so nothing can happen
    3 Read {the} without changing anything
    4 Try one tiny change to {the} that you can undo
    5 Change one thing in a private copy of {the}
  `,
  tired: `
    1 Look at {the} for one breath, hands off
    2 Open {the} and close (it|them) again
    3 Write one word on what {the} (needs|need)
    4 Leave {the} open for a fresher hour
  `,
  'dont-know-how': `
    2 Tell an empty chair what {the} (does|do)
    3 Write the one question you have about {the}
    5 Type your question about {the} into a search
  `,
  perfectionism: `
    2 Say “ugly is fine for now” about {the}
    3 Write one ugly line for {the}
    5 Work on {the} for two minutes, ugly on purpose
  `,
  'missing-something': `
    2 Say what {the} (is|are) waiting for
    3 Write down what is missing for {the}
    4 Put a note about {the} on your keyboard
    5 Ask one person for what {the} (needs|need)
  `,
} as const

/** Making and practising: music, drawing, a language, a craft. */
export const PRACTICE = {
  base: `
    1 Take one breath and think of {the}
    2 Put what you use for {the} within reach
    3 Picture the first move of {the}
    4 Try one tiny bit of {the}, once
    5 Play with {the} for two minutes, no plan
  `,
  vague: `
    2 Say which bit of {the} you like best
    3 Write down one small thing to try with {the}
    4 Put what you use for {the} in front of you
    5 Try whatever comes first with {the} for two minutes
  `,
  'too-big': `
    2 Put what you use for {the} next to you
    3 Do the smallest bit of {act} you can think of
    5 Spend two minutes on {act}, then stop halfway
  `,
  boring: `
    2 Pick a favourite song to go with {the}
    3 Do one bit of {act} much too slowly
        5 Play one song and spend it on {the}
  `,
  scary: `
    2 Say when you could be alone for {act}
    3 Try one quiet bit of {act} for nobody
    5 Spend two minutes on {act}, for nobody but you
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Touch what you use for {the} and stop
    3 Put what you use for {the} in sight
    4 Write one word about {the} for another day
  `,
  'dont-know-how': `
    2 Say one thing about {the} you know already
    3 Write the one question you have about {the}
    4 Watch one minute of somebody at {the}
    5 Copy one tiny bit of {the} from somebody
  `,
  perfectionism: `
    2 Say “clumsy is fine” about {act}
    3 Do one bit of {act} badly, on purpose
    5 Spend two minutes on {act} without starting over
  `,
  'missing-something': `
    2 Say what {the} (is|are) missing
    3 Write the missing thing for {the} on a note
    4 Put what you have for {the} where you sit
    5 Find one thing at home that will do for {the}
  `,
} as const

/** Errands and buying. */
export const ERRANDS = {
  base: `
    1 Take one breath and think of {the}
    2 Write “{obj}” on a note
    3 Put your bag or your phone ready for {the}
    4 Write down where you could get {the}
    5 Look up one place for {the} and its hours
  `,
  vague: `
    2 Say in three words what {the} (is|are) for
    3 Write three words that describe {the}
    5 Look at one picture of {the} and note what fits
  `,
  'too-big': `
    2 Say the one thing about {the} that matters
    3 Write one line on what you need from {the}
    4 Cross out one part of {the} that can wait
    5 Look up one place for {the}, just one
  `,
  boring: `
    2 Pick one song for the way and {the}
    3 Write down one small treat to go with {the}
    5 Play one song and get ready to go for {the}
  `,
  scary: `
    2 Look at one page about {the}, choosing nothing
    3 Write the quietest hour for {the} on a note
    5 Write the one sentence you would say for {the}
  `,
  tired: `
    1 Take one breath, sitting down, thinking of {the}
    2 Touch your bag and stop there
    3 Write “{obj}” on a note and stop
    4 Ask somebody to bring {the} along
  `,
  'dont-know-how': `
    2 Say what you do know about {the}
    3 Write the one question you have about {the}
    5 Read one page about {the} and write down one name
  `,
  perfectionism: `
    2 Say “good enough will do” about {the}
    3 Write the first choice for {the} that comes to mind
    5 Look at two choices for {the} and mark one
  `,
  'missing-something': `
    2 Say what you need to get {the}: size, money, list
    3 Write the missing thing for {the} on a note
    4 Put your bag and keys by the door for {the}
  `,
} as const

/** Taking back or sending off what is here. */
export const SENDING = {
  ...ERRANDS,
  base: `
    1 Take one breath and think of {the}
    2 Put {the} by the door
    3 Find the label, receipt or address for {the}
    4 Put {the} into a bag or box
    5 Look up where you can hand in {the}
  `,
  vague: `
    2 Say where {the} (has|have) to go
    3 Write three words on a note about {the}
    5 Look up the first thing to do with {the}
  `,
  'too-big': `
    2 Point at {the} and say the place
    3 Put {the} by the door, nothing more
    5 Find the label or address for {the}, then stop
  `,
  'dont-know-how': `
    2 Say what you do know about where {the} (goes|go)
    3 Write the one question you have about {the}
    5 Read one page on how to hand in {the}
  `,
  perfectionism: `
    2 Say “any box or bag will do” for {the}
    3 Put {the} into a bag unfolded
    5 Write a plain label or note for {the}
  `,
  'missing-something': `
    2 Say what is missing for {the}: label, box or time
    3 Write the missing thing for {the} on a note
    4 Put {the} and your keys by the front door
  `,
  tired: `
    1 Take one breath, sitting down, thinking of {the}
    2 Touch {the} and stop there
    3 Put {the} by the door and sit down again
    4 Ask somebody to take {the} along
  `,
} as const

/** Anything else: each line can be done whatever the thing is. */
export const GENERAL = {
  base: `
    1 Take one breath, shoulders down, thinking of {act}
    2 Say out loud what comes first with {act}
    3 Put what you need for {act} in front of you
    4 Write the first two moves for {act} on a note
    5 Spend two minutes on {act}, easiest bit first
  `,
  vague: `
    2 Say in five words what you want from {act}
    3 Write one line on what “done” means for {act}
    5 Write three small moves for {act}, then circle one
  `,
  'too-big': `
    2 Fetch or open one thing you need for {act}
    3 Write three small moves for {act}, then circle one
    5 Spend two minutes on the first move of {act}
  `,
  boring: `
    2 Pick one song for {act} and press play
    3 Get something nice to drink before {act}
    4 Guess how far you get with {act} in one song
    5 Play one song and spend it on {act}
  `,
  scary: `
    2 Write what scares you about {act}, just for you
    3 Write down the gentlest first move for {act}
    5 Write one line to a friend about {act}, unsent
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {act}
    2 Point at one thing you need for {act}
    3 Put one thing for {act} within reach
    4 Do the first bit of {act}, then sit down again
  `,
  'dont-know-how': `
    2 Say one thing you do know about {act}
    3 Write the one question you have about {act}
    4 Type “{search}” into a search
    5 Ask one person how they would begin {act}
  `,
  perfectionism: `
    2 Say “okay is enough” before {act}
    3 Write the quick version of {act} in one line
    5 Spend two quick minutes on {act}, no second look
  `,
  'missing-something': `
    2 Say what is still missing for {act}
    3 Write the missing thing for {act} on a note
    4 Put what you have for {act} in one place
    5 Ask one person about the missing thing for {act}
  `,
} as const

/** Work on a screen that is no program: entries, clicks, online courses. */
export const SCREEN_WORK = {
  base: `
    1 Take one breath, hands off the keys, thinking of {the}
    2 Open {the} and take your hands away
    3 Read the first line of {the}
    4 Type or click one thing in {the}
    5 Go on with {the} for two minutes, then look up
  `,
  vague: `
    2 Open {the} and say the first thing you see
    3 Write in five words what {the} (wants|want) from you
    4 Write one thing that is there already for {the}
    5 Look through {the} for two minutes, mark one spot
  `,
  'too-big': `
    2 Open {the} and look at one line
    3 Do one single entry or click of {the}
    4 Do three small entries or clicks of {the}
    5 Do {the} for two minutes and stop halfway
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Get something nice to drink before {the}
    4 Guess how far you get with {the} in one song
    5 Play one song and do {the} meanwhile
  `,
  scary: `
    2 Open {the} and change nothing
    3 Read one line of {the} where nobody watches
    4 Try one bit of {the} that you can undo
    5 Do two minutes of {the} without sending anything
  `,
  tired: `
    1 Look at {the} for one breath, hands in your lap
    2 Open {the} and close (it|them) again
    3 Do one click or word of {the} and stop
    4 Leave {the} open for a fresher hour
  `,
  'dont-know-how': `
    2 Point at the spot in {the} where you stop
    3 Write the one question you have about {the}
    4 Type your question about {the} into a search
    5 Watch two minutes of somebody doing {the}
  `,
  perfectionism: `
    2 Open {the} at any spot
    3 Do one line of {the} with a rough guess
    4 Do the next bit of {the} without looking back
    5 Do two rough minutes of {the}, mistakes left in
  `,
  'missing-something': `
    2 Say what {the} (needs|need): login, number or file
    3 Write the missing thing for {the} on a note
    4 Put what you have for {the} by the keyboard
    5 Ask one person for what {the} (needs|need)
  `,
} as const

/** Where the app does not know the words, such as those of another language. */
export const UNREAD = {
  base: `
    1 Take one breath and picture “{obj}”
    2 Write “{obj}” on a note
    3 Write down the first small move for “{obj}”
    4 Write down when and where “{obj}” could begin
    5 Begin “{obj}” for two minutes, then stop
  `,
  vague: `
    2 Say the first thing you see with “{obj}”
    3 Write three words about “{obj}”
    4 Write one line on where “{obj}” begins
    5 Write three things that belong to “{obj}”, then circle one
  `,
  'too-big': `
    2 Say one small move for “{obj}”
    3 Write one thing for “{obj}” that takes a minute
    4 Write three small moves for “{obj}”, then circle one
    5 Do one small move for “{obj}”, then stop
  `,
  boring: `
    2 Pick one song for “{obj}” and press play
    3 Get something nice to drink before “{obj}”
    4 Begin “{obj}” until the first chorus ends
    5 Play one song and do a bit of “{obj}”
  `,
  scary: `
    2 Say “{obj}” out loud, alone
    3 Write one line about “{obj}” that nobody will see
    4 Write what scares you about “{obj}”, just for you
    5 Try a bit of “{obj}” where nobody sees
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of “{obj}”
    2 Say “{obj}” once, quietly, and stop
    3 Write “{obj}” on a note and rest
    4 Put a note with “{obj}” where you will see it
  `,
  'dont-know-how': `
    2 Say one thing you do know about “{obj}”
    3 Write the one question you have about “{obj}”
    4 Type “{obj}” into a search and read one line
    5 Write one line asking somebody about “{obj}”, unsent
  `,
  perfectionism: `
    2 Write “rough” on a page, next to “{obj}”
    3 Write one bad idea for “{obj}”
    4 Write “rough counts” below “{obj}”
    5 Do two rough minutes of “{obj}”, then leave it
  `,
  'missing-something': `
    2 Say what is missing for “{obj}”
    3 Write the missing thing for “{obj}” on a note
    4 Put a note with “{obj}” by the door
    5 Ask one person for what “{obj}” needs
  `,
} as const

/** Devices, accounts and their settings. */
export const DEVICES = {
  base: `
    1 Take one breath, hands off, thinking of {the}
    2 Say out loud what you want from {the}
    3 Open the settings for {the} and read one line
    4 Type “{search}” into a search
    5 Do the first move of {act}, then look
  `,
  vague: `
    2 Say in five words what you want from {the}
    3 Write one line on what bothers you about {the}
    5 Write three small moves for {act}, then circle one
  `,
  'too-big': `
    2 Open the settings for {the}, changing nothing
    3 Write the first two moves for {act} on a note
    5 Do the first move of {act}, nothing more
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Get something nice to drink before {act}
    5 Play one song and spend it on {act}
  `,
  scary: `
    2 Look at the settings for {the}, changing nothing
    3 Write what worries you about {the}, just for you
    4 Take one photo of how {the} (looks|look) now
    5 Try one change to {the} that you can undo
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Open the settings for {the} and close them again
    3 Write one word on what {the} (needs|need)
    4 Leave the page for {the} open for a fresher hour
  `,
  'dont-know-how': `
    2 Say in five words where you are stuck with {the}
    3 Write the one question you have about {the}
    4 Type “{search}” into a search
    5 Watch one minute of a video on {act}
  `,
  perfectionism: `
    2 Say “working is enough” about {the}
    3 Write the quick version of {act} in one line
    5 Spend two quick minutes on {act}, no extras
  `,
  'missing-something': `
    2 Say what {the} (needs|need): a cable, code or login
    3 Write the missing thing for {the} on a note
    4 Put what you have for {the} next to the screen
    5 Look for one login or code for {the}
  `,
} as const

/** Sending or handing in what is written already. */
export const HANDING_IN = {
  base: `
    1 Take one breath, sending nothing, thinking of {the}
    2 Open {the} and read the first line
    3 Check the name and the date on {the}
    4 Write down where {the} (has|have) to go
    5 Write the one line that goes with {the}, unsent
  `,
  vague: `
    2 Say who is waiting for {the}
    3 Write down where {the} (has|have) to go, and how
    5 Write the one line that goes with {the}, unsent
  `,
  'too-big': `
    2 Open {the} and change nothing
    3 Find the page or address for {the}, nothing more
    4 Write “here is the {obj}” in a message, unsent
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Write down one treat for after sending {the}
    5 Play one song and get {the} out of the door
  `,
  scary: `
    2 Write what scares you about {the}, just for you
    3 Read one line of {the} that you like
    4 Add {the} to a message, with no address yet
    5 Ask a friend to sit near while {the} (goes|go) out
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Open {the} and close (it|them) again
    3 Find the page or address for {the} and stop
    4 Add {the} to an empty message, then rest
  `,
  'dont-know-how': `
    2 Say what you do know about where {the} (goes|go)
    3 Write the one question you have about sending {the}
    4 Read one line on how {the} (goes|go) in
    5 Ask one person how and where to send {the}
  `,
  perfectionism: `
    2 Say “sent is good enough” about {the}
    3 Close {the} without one more change
    4 Put {the} into a message with one plain line
    5 Send {the} as (it|they) (is|are), one mistake left in
  `,
  'missing-something': `
    2 Say what {the} still (needs|need) before you send (it|them)
    3 Write the missing thing for {the} on a note
    4 Put {the} where you send things from
    5 Write one line asking for what {the} (needs|need)
  `,
} as const

/** Looking for a thing that hides. */
export const SEARCHING = {
  base: `
    1 Take one breath and picture {the}
    2 Say when you last had {the}
    3 Write three places where {the} could be
    4 Look in one drawer or folder for {the}
    5 Look for {the} in one place, two minutes long
  `,
  vague: `
    2 Say what {the} (looks|look) like, out loud
    3 Write down the last day you had {the}
    5 Walk the way you last went with {the}
  `,
  'too-big': `
    2 Pick one place to look for {the}, just one
    3 Look in one pocket or bag for {the}
    5 Look in one drawer for {the}, then stop
  `,
  boring: `
    2 Pick one song for the hunt for {the}
    3 Guess the silliest place {the} could be
    5 Play one song and look for {the} meanwhile
  `,
  scary: `
    2 Say one slow “it may turn up” about {the}
    3 Write the name of somebody who could look for {the}
    5 Look up how one gets a new {obj}
  `,
  tired: `
    1 Close your eyes for one breath and picture {the}
    2 Say three places for {the}, sitting down
    3 Look for {the} where you can reach, then stop
    4 Ask somebody whether they saw {the}
  `,
  'dont-know-how': `
    2 Say where you were when you last had {the}
    3 Write three places where {the} could be
    5 Ask one person where they last saw {the}
  `,
  perfectionism: `
    2 Say “a quick look counts” about {the}
    3 Look for {the} in the first place you think of
    5 Look for {the} for two minutes, tidying nothing
  `,
  'missing-something': `
    2 Say what would help with {the}: light, time, company
    3 Write three places where {the} could be
    4 Put a note about {the} by the door
    5 Ask one person to look for {the} with you
  `,
} as const
