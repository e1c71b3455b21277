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
    2 Put a note after the next page of {the}
    3 Read one sentence of {the} and stop there
    4 Pick one question from {the} and read it twice
    5 Read one page of {the}, and let the rest wait
  `,
  boring: `
    2 Take {the} to a nicer spot
    3 Find the picture or example in {the} you like best
    4 Read one line of {the} in a silly voice
    5 Play one song and read {the} for two minutes
  `,
  scary: `
    2 Put your hand on {the} and take one slow breath
    3 Open {the} where nobody watches, and just look
    4 Write down one thing about {the} you know already
    5 Try one question from {the} on scrap paper, for nobody
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
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
    2 Open {the} at any page, not the right one
    3 Skim one page of {the}, let half go
    4 Write one messy note about {the}
    5 Explain {the} out loud for two minutes, with gaps
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
  1 Think of {the} for one breath, with a little curiosity
  2 Write “{obj}” on an empty page
  3 Write one question you have about {the}
  4 Say what you know about {the} already
  5 Look up one thing about {the} and write it down
`
