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
    4 Change one harmless thing in {the} that annoys you
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
    2 Open {the} and close it again
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
    3 Do one note, word or stroke of {the}
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
    5 Do {the} for two minutes, for nobody
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
    4 Write down one thing that matters about {the}
    5 Look up where and when you can get {the}
  `,
  vague: `
    2 Say what you really want from {the}
    3 Write three words that describe {the}
    4 Write down one place where {the} could happen
    5 Look at one picture of {the} and note what fits
  `,
  'too-big': `
    2 Pick one thing out of {the}
    3 Write one thing for {the} on a list
    4 Cross out one thing of {the} that can wait
    5 Write the three things of {the} that matter
  `,
  boring: `
    2 Pick a song for the way
    3 Write down one small treat to go with {the}
    4 Find something to hear on the way for {the}
    5 Play one song and get ready to go for {the}
  `,
  scary: `
    2 Put one hand on your chest and think of {the}
    3 Write the quietest hour for {the} on a note
    4 Look at the way to {the} on a map
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
    2 Say what {the} (needs|need): money, size or time
    3 Write the missing thing for {the} on a note
    4 Put a bag for {the} by the door
    5 Measure or photograph what {the} (needs|need)
  `,
} as const

/** Anything else. */
export const GENERAL = {
  base: `
    1 Picture {act} for one breath
    2 Write “{obj}” on a page and one word below
    3 Write down what comes first with {act}
    4 Fetch one thing you need for {act}
    5 Begin {act}, two minutes at most
  `,
  vague: `
    2 Say the first thing that comes with {act}
    3 Write three words about {the}
    4 Write down what would be different after {act}
    5 Write one line on where {act} begins
  `,
  'too-big': `
    2 Point at the smallest piece of {the}
    3 Write down one small piece of {act}
    4 Write down one part of {act} that can wait
    5 Begin one small piece of {act}
  `,
  boring: `
    2 Pick a song to go with {act}
    3 Put one thing you like next to you first
    4 Write down a small treat to go with {act}
    5 Play one song and begin {act}
  `,
  scary: `
    2 Put one hand on your chest and say “{obj}”
    3 Write one line about {the} that nobody will see
    4 Write down what scares you about {act}
    5 Write one small and safe part of {act}
  `,
  tired: `
    1 Think of {the} for one breath, eyes closed
    2 Touch one thing you need for {act} and stop
    3 Write one word about {the}
    4 Put one thing for {act} where you will see it
  `,
  'dont-know-how': `
    2 Say one thing you do know about {act}
    3 Write the one question you have about {act}
    4 Write the name of somebody to ask about {the}
    5 Look up one thing about {act} and note it
  `,
  perfectionism: `
    2 Say “rough is fine” about {the}
    3 Write one bad idea for {act}
    4 Do one clumsy bit of {act}
    5 Begin {act} roughly, no second look
  `,
  'missing-something': `
    2 Say what you would need for {act}
    3 Write the missing thing for {act} on a note
    4 Put a note about {the} where you will see it
    5 Ask one person for what {act} needs
  `,
} as const

/** Where the app does not know the words, such as those of another language. */
export const UNREAD = {
  base: `
    1 Picture “{obj}” for one breath
    2 Write “{obj}” on an empty page
    3 Put one thing for “{obj}” in front of you
    4 Write down the very first move for “{obj}”
    5 Begin “{obj}” anywhere, and stop after two minutes
  `,
  vague: `
    2 Say the first thing you see with “{obj}”
    3 Write three words about “{obj}”
    4 Write one line on where “{obj}” begins
    5 Write what would be different after “{obj}”
  `,
  'too-big': `
    2 Point at the smallest piece of “{obj}”
    3 Write down one piece of “{obj}” that can wait
    4 Write down the very smallest piece of “{obj}”
    5 Do one small piece of “{obj}” for two minutes
  `,
  boring: `
    2 Pick a song for “{obj}” and press play
    3 Write “{obj}” in funny letters
    4 Take “{obj}” to a nicer place and sit down
    5 Play one song and do a bit of “{obj}”
  `,
  scary: `
    2 Put one hand on your chest and say “{obj}”
    3 Write one line about “{obj}” that nobody will see
    4 Write down what scares you about “{obj}”
    5 Try “{obj}” for two minutes where nobody sees
  `,
  tired: `
    1 Think of “{obj}” for one breath, eyes closed
    2 Touch something that belongs to “{obj}” and stop
    3 Write “{obj}” on a note and rest
    4 Put one thing for “{obj}” where you will see it
  `,
  'dont-know-how': `
    2 Say one thing you do know about “{obj}”
    3 Write the one question you have about “{obj}”
    4 Write the name of somebody to ask about “{obj}”
    5 Look up one thing about “{obj}” and note it
  `,
  perfectionism: `
    2 Write “rough” on a page, next to “{obj}”
    3 Write one bad idea for “{obj}”
    4 Do one clumsy bit of “{obj}”
    5 Do two rough minutes of “{obj}”, no second look
  `,
  'missing-something': `
    2 Write “{obj}” on a note
    3 Write under “{obj}” what is missing
    4 Put a note with “{obj}” where you will see it
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
