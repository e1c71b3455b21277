/** Writing of any kind: a report, an essay, a thesis, a CV, a speech. */
export const WRITING = {
  base: `
    1 Take one breath and picture {the}, nothing more
    2 Open an empty page and write “{obj}” at the top
    3 Say out loud what you want to tell about {topic}
    4 Write one rough sentence for {the}
    5 Write anything about {topic} for two minutes
  `,
  vague: `
    2 Say the first word that comes to mind for {topic}
    3 Write three words that belong somewhere in {the}
    4 Write down who reads {the}, and why
    5 Write “this is about” and let the sentence run on
  `,
  'too-big': `
    2 Say one thing that belongs in {the}
    3 Write one heading of {the} and nothing below it
    4 Write one sentence of {the}, the easiest one
    5 List three parts of {the}, then circle the easiest
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Take {the} to a nicer chair and sit down
    4 Write the least dull sentence of {the} first
    5 Play one song and write on {the} for two minutes
  `,
  scary: `
    2 Open a private note, for nobody but you
    3 Write one line of {the} that nobody will see
    4 Write down what scares you about {the}, in five words
    5 Write {the} badly for two minutes, just for you
  `,
  tired: `
    1 Look toward {the} for one breath, from where you are
    2 Open {the} and close (it|them) again
    3 Say one sentence for {the} out loud, lying down
    4 Write one word for {the} and stop there
  `,
  'dont-know-how': `
    2 Say one thing you do know about {topic}
    3 Write the one question you have about {the}
    4 Write the name of somebody who knows about {the}
    5 Look at one example like {the} and copy one line
  `,
  perfectionism: `
    2 Write “rough” above {the}, where you can see it
    3 Write one clumsy sentence for {the}, on purpose
    4 Write the worst first line {the} could have
    5 Type into {the} for two minutes without deleting a word
  `,
  'missing-something': `
    2 Say what {the} (is|are) still waiting for
    3 Write down the one thing {the} (needs|need)
    4 Put what you have for {the} where you write
    5 Ask one person for what {the} (needs|need)
  `,
} as const

/** Changing a text that is there. */
export const EDITING = {
  base: `
    1 Look at {the} for one breath, without reading
    2 Open {the} and scroll to any place
    3 Read one sentence of {the} out loud
    4 Change one word in {the}
    5 Mark what you would change in {the}, two minutes long
  `,
  vague: `
    2 Say what you would change first in {the}
    3 Mark one spot in {the} with a dot
    4 Write one line on what {the} (needs|need)
    5 Skim {the} for two minutes and mark three spots
  `,
  'too-big': `
    2 Open {the} at one paragraph, any one
    3 Read one sentence of {the} and stop
    4 Change one word in {the}, nothing more
    5 Work on one paragraph of {the}, then stop
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Read one line of {the} in a grand voice
    4 Change the dullest word in {the}
    5 Play one song and go over {the} meanwhile
  `,
  scary: `
    2 Save a copy of {the}, so nothing can happen
    3 Read one line of {the} where nobody watches
    4 Change one word in the copy of {the}
    5 Change two lines in a secret copy of {the}
  `,
  tired: `
    1 Look at {the} for one breath, lying back
    2 Open {the} and close (it|them) again
    3 Read one line of {the}, lying down
    4 Change one comma in {the} and stop
  `,
  'dont-know-how': `
    2 Point at the sentence in {the} that bothers you
    3 Write the one question you have about {the}
    4 Write “?” next to one line of {the}
    5 Ask one person to read one paragraph of {the}
  `,
  perfectionism: `
    2 Write “good enough” at the top of {the}
    3 Leave one odd sentence in {the} as it is
    4 Change one word in {the}, the first idea counts
    5 Skim {the} for two minutes, three changes at most
  `,
  'missing-something': `
    2 Say what {the} (is|are) still waiting for
    3 Write down the one thing {the} (needs|need)
    4 Put a note about {the} where you will sit next
    5 Ask one person for what {the} (needs|need)
  `,
} as const
