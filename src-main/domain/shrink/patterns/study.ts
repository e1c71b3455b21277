/** Reading and study: a book, a chapter, an exam, homework. */
export const STUDY = {
  base: `
    1 Look at {the} for one breath, still closed
    2 Put {the} in front of you
    3 Open {the} where you would begin
    4 Read one paragraph of {the}, out loud if you like
    5 Read {the} for two minutes, finger under the line
  `,
  vague: `
    2 Say the first topic of {the} that comes to mind
    3 Open {the} and read one heading, whichever you see first
    4 Write one thing you hope to learn from {the}
    5 Look through {the} for two minutes and mark one page
  `,
  'too-big': `
    2 Open {the} at one page, any one
    3 Read one sentence of {the} and stop there
    5 Read one page of {the}, and let the rest wait
  `,
  boring: `
    2 Pick a nicer spot for {the} and sit down
    3 Find the shortest sentence in {the}
    4 Read one line of {the} in a silly voice
    5 Play one song and read {the} for two minutes
  `,
  scary: `
    2 Say what worries you about {the}, alone
    3 Open {the} where nobody watches, and just look
    5 Write what you know of {the}, for nobody to see
  `,
  tired: `
    1 Look toward {the} for one breath, from where you are
    2 Touch {the}, look inside, and stop
    3 Read one line of {the}, lying down
    4 Lay {the} open beside you for later
  `,
  'dont-know-how': `
    2 Say out loud which word in {the} stops you
    3 Write the one question you have about {the}
    4 Write the name of somebody you could ask about {the}
    5 Look up one word from {the} and note it
  `,
  perfectionism: `
    2 Open {the} at any page, first or not
    3 Skim one page of {the}, let half go
    4 Write one messy note about {the}
    5 Take two minutes of messy notes on {the}
  `,
  'missing-something': `
    2 Say what you would need to begin {the}
    3 Write what is missing for {the} on a note
    4 Put {the} where you will sit next
    5 Ask one person for what {the} (needs|need)
  `,
} as const

/** What finding out about something begins with; the rest is as for anything else. */
export const FINDING_OUT_BASE = `
  1 Take one breath, with a little curiosity, thinking of {the}
  2 Write “{obj}” on an empty page
  3 Write one question you have about {the}
  4 Say what you know about {the} already
  5 Look up one thing about {the} and write it down
`

/** Watching or listening: lectures, videos, a podcast. */
export const WATCHING = {
  base: `
    1 Look at the title of {the} for one breath
    2 Open {the} and press pause
    3 Press play on {the} and listen for three breaths
    4 Write down one word you hear in {the}
    5 Listen to {the} for two minutes, lying down
  `,
  vague: `
    2 Read the title of {the} out loud
    3 Write one thing you hope to hear in {the}
    4 Skim through {the} and note one topic
    5 Listen to {the} for two minutes and note one thing
  `,
  'too-big': `
    2 Open {the} and look at the first picture
    3 Press play on {the} for three breaths, then pause
    4 Write down one word from {the}
    5 Listen to two minutes of {the}, then stop
  `,
  boring: `
    2 Get something nice to drink for {the}
    3 Play {the} a little faster than usual
    4 Doodle while {the} (plays|play) for a minute
    5 Walk around to two minutes of {the}
  `,
  scary: `
    2 Open {the} with the sound off
    3 Look at the first picture of {the}, alone
    4 Write what worries you about {the}, just for you
    5 Listen to two minutes of {the} with the door closed
  `,
  tired: `
    1 Take one breath, lying down, thinking of {the}
    2 Open {the} and close (it|them) again
    3 Listen to {the} for three breaths, eyes closed
    4 Leave {the} open for a fresher hour
  `,
  'dont-know-how': `
    2 Say one thing you know about {the} already
    3 Write the one question you have about {the}
    4 Stop {the} at the first word that puzzles you
    5 Look up one word from {the} and note it
  `,
  perfectionism: `
    2 Start {the} anywhere, not at the beginning
    3 Listen to {the} for a minute without notes
    4 Write one messy word about {the}
    5 Listen to two minutes of {the}, half an ear counts
  `,
  'missing-something': `
    2 Say what {the} (needs|need): link, login or headphones
    3 Write the missing thing for {the} on a note
    4 Put your headphones where you will sit for {the}
    5 Ask one person for the link to {the}
  `,
} as const
