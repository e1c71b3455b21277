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
    3 Write the first change you would see in {the}
    4 Write one line on what {the} could do
    5 Look through {the} for two minutes and note one spot
  `,
  'too-big': `
    2 Point at one line or button of {the}
    3 Open one single file or setting of {the}
    4 Write one comment where {the} begins
    5 Write down the first three moves for {the}
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Read one line of {the} in a grand voice
    4 Change one harmless word in {the}
    5 Play one song and poke at {the} meanwhile
  `,
  scary: `
    2 Save a copy of {the}, so nothing can happen
    3 Read {the} without changing anything
    4 Try one tiny change to {the} that you can undo
    5 Write what could happen with {the}, then breathe out
  `,
  tired: `
    1 Look at {the} for one breath, hands off
    2 Open {the} and close (it|them) again
    3 Write one word on what {the} (needs|need)
    4 Leave a note for tomorrow next to {the}
  `,
  'dont-know-how': `
    2 Tell an empty chair what {the} (does|do)
    3 Write the one question you have about {the}
    4 Type that question about {the} into a search
    5 Read the first paragraph of a guide to {the}
  `,
  perfectionism: `
    2 Name something in {the} badly, on purpose
    3 Write one ugly line for {the}
    4 Sketch {the} on paper with three boxes
    5 Hack at {the} for two minutes and keep nothing
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
    1 Think of {the} for one breath
    2 Put what you use for {the} within reach
    3 Picture {the} and move one finger with it
    4 Try one tiny bit of {the}, once
    5 Play with {the} for two minutes, no plan
  `,
  vague: `
    2 Say which bit of {the} you like best
    3 Point at the very first bit of {the}
    4 Write down one small thing to try with {the}
    5 Try whatever comes first with {the} for two minutes
  `,
  'too-big': `
    2 Pick one single bit of {the}
    3 Do the smallest bit of {the} you can think of
    4 Repeat one tiny bit of {the} three times
    5 Do two minutes of {the} and stop in the middle
  `,
  boring: `
    2 Pick a favourite song to go with {the}
    3 Do one bit of {the} much too slowly
    4 Do one bit of {the} in a silly way
    5 Play one song and do {the} while it runs
  `,
  scary: `
    2 Close the door before {the}
    3 Try one quiet bit of {the} for nobody
    4 Make one bit of {the} and throw it away
    5 Do {the} for two minutes, just for you
  `,
  tired: `
    1 Think of {the} for one breath, eyes closed
    2 Touch what you use for {the} and stop
    3 Do {the} once in your head
    4 Put what you use for {the} in sight
  `,
  'dont-know-how': `
    2 Say one thing about {the} you know already
    3 Write the one question you have about {the}
    4 Watch one minute of somebody at {the}
    5 Copy one tiny bit of {the} from somebody
  `,
  perfectionism: `
    2 Say “a bad one counts” about {the}
    3 Do one bit of {the} badly, on purpose
    4 Make one ugly bit of {the} and keep it
    5 Do {the} for two minutes without starting over
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
    1 Think of {the} for one breath
    2 Write “{obj}” on a note
    3 Put a bag for {the} by the door
    4 Write down the place and hour for {the}
    5 Look up where and when you can get {the}
  `,
  vague: `
    2 Say in three words which {obj} you mean
    3 Write three words that describe {the}
    4 Write down one place that has {the}
    5 Look at one picture of {the} and note what fits
  `,
  'too-big': `
    2 Pick one thing out of {the}
    3 Write one thing for {the} on a list
    4 Cross out one thing of {the} that can wait
    5 Write the three things of {the} that matter
  `,
  boring: `
    2 Pick one song for the way and {the}
    3 Write down one small treat to go with {the}
    4 Find something to hear on the way for {the}
    5 Play one song and get ready to go for {the}
  `,
  scary: `
    2 Look at a shop page for {the}, buying nothing
    3 Write the quietest hour for {the} on a note
    4 Look up the way for {the} on a map
    5 Write the one sentence you would say for {the}
  `,
  tired: `
    1 Think of {the} for one breath, sitting down
    2 Put one shoe by the door for {the}
    3 Write “{obj}” on a note and stop
    4 Ask somebody to bring {the} along
  `,
  'dont-know-how': `
    2 Say what you do know about {the}
    3 Write the one question you have about {the}
    4 Write the name of somebody to ask about {the}
    5 Read one page about {the} and write down one name
  `,
  perfectionism: `
    2 Say “any will do” about {the}
    3 Write the first choice for {the} that comes to mind
    4 Mark one good-enough choice for {the}
    5 Compare two choices for {the}, not three
  `,
  'missing-something': `
    2 Say what you have to take along for {the}
    3 Write the missing thing for {the} on a note
    4 Put a bag for {the} by the door
    5 Put keys, card and a note for {the} together
  `,
} as const

/** Anything else. */
export const GENERAL = {
  base: `
    1 Think of {act} for one breath, shoulders down
    2 Say the first small move of {act} out loud
    3 Write down what comes first with {act}
    4 Lay out one thing you need for {act}
    5 Begin {act} for two minutes, then choose
  `,
  vague: `
    2 Say what your hands would do first for {act}
    3 Write one thing about {the} that you can point at
    4 Write one sign that {act} went well
    5 Write three small pieces of {act}, then circle one
  `,
  'too-big': `
    2 Name one piece of {the} that takes a minute
    3 Write one small piece of {act} on a note
    4 Write down one part of {act} that can wait
    5 Begin one small piece of {act}, then stop
  `,
  boring: `
    2 Pick one song for {act} and press play
    3 Get something nice to drink before {act}
    4 Begin {act} until the first chorus ends
    5 Play one song and begin {act}
  `,
  scary: `
    2 Write what scares you about {act}, just for you
    3 Write one tiny part of {act} that feels safe
    4 Say out loud, alone, how {act} could go well
    5 Do one tiny safe part of {act}, unseen
  `,
  tired: `
    1 Think of {act} for one breath, eyes closed
    2 Touch one thing you need for {act} and stop
    3 Put one thing for {act} where you will meet it
    4 Do one small move of {act}, then stop
  `,
  'dont-know-how': `
    2 Say which part of {act} you know already
    3 Write the one question you have about {act}
    4 Type “{act}, how to start” into a search
    5 Write one line asking somebody about {the}, unsent
  `,
  perfectionism: `
    2 Write “rough counts” on a note for {the}
    3 Do one bit of {act} clumsily, on purpose
    4 Leave one thing about {the} uneven, on purpose
    5 Do two rough minutes of {act}, then leave it
  `,
  'missing-something': `
    2 Say the one thing that is missing for {act}
    3 Write the missing thing for {act} on a note
    4 Put what you have for {act} in plain sight
    5 Ask one person for what {act} still needs
  `,
} as const

/** Work on a screen that is no program: entries, clicks, online courses. */
export const SCREEN_WORK = {
  base: `
    1 Think of {the} for one breath, hands off the keys
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
    4 Guess how much of {the} fits into one song
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
    2 Open {the} at any spot, not the right one
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
    1 Picture “{obj}” for one breath
    2 Write “{obj}” on a note
    3 Write down the first small move for “{obj}”
    4 Lay out one thing you need for “{obj}”
    5 Begin “{obj}” for two minutes, then stop
  `,
  vague: `
    2 Say the first thing you see with “{obj}”
    3 Write three words about “{obj}”
    4 Write one line on where “{obj}” begins
    5 Write three small pieces of “{obj}”, then circle one
  `,
  'too-big': `
    2 Name the smallest piece of “{obj}”
    3 Write one piece of “{obj}” that can wait
    4 Write one piece of “{obj}” that takes a minute
    5 Do one small piece of “{obj}”, then stop
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
    1 Think of “{obj}” for one breath, eyes closed
    2 Touch one thing for “{obj}” and stop
    3 Write “{obj}” on a note and rest
    4 Put one thing for “{obj}” where you will see it
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
    4 Do one clumsy bit of “{obj}”
    5 Do two rough minutes of “{obj}”, then leave it
  `,
  'missing-something': `
    2 Say what is missing for “{obj}”
    3 Write the missing thing for “{obj}” on a note
    4 Put what you have for “{obj}” in one place
    5 Ask one person for what “{obj}” needs
  `,
} as const

/** What setting up a device or an account begins with; the rest is as for anything else. */
export const DEVICES_BASE = `
  1 Look at {the} for one breath, hands off
  2 Say out loud what you want from {the}
  3 Write one line on what comes first with {the}
  4 Open one settings page for {the}
  5 Look up the first move for {the}
`
