/** Writing of any kind: a report, an essay, a thesis, a CV, a speech. */
export const WRITING = {
  base: `
    1 Picture {the} for one breath, and nothing more
    2 Open an empty page and write “{obj}” at the top
    3 Say out loud what you want to tell about {topic}
    4 Write one rough sentence for {the}
    5 Write anything about {topic} for two minutes
  `,
  vague: `
    2 Say the first word that comes with {topic}
    3 Write three words that belong somewhere in {the}
    4 Write down who reads {the}, and why
    5 Write “{obj}: it is about” and let it run on
  `,
  'too-big': `
    2 Say the smallest part of {the}
    3 Write one heading of {the} and nothing below it
    4 Write one sentence of {the}, the easiest one
    5 List three parts of {the}, then circle the easiest
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Take {the} to a nicer chair and sit down
    4 Write the least dull sentence of {the} first
    5 Play one song and type into {the} for two minutes
  `,
  scary: `
    2 Open a private note and call it “{obj}, for nobody”
    3 Write one line of {the} that nobody will ever see
    4 Write down what scares you about {the}, in five words
    5 Write {the} badly for two minutes, for nobody
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
    2 Open {the}, look, and close again
    3 Say one sentence for {the} out loud, lying down
    4 Write one word for {the} and stop there
  `,
  'dont-know-how': `
    2 Say one thing you do know about {topic}
    3 Write the one question that stops {the}
    4 Write the name of somebody who knows about {the}
    5 Look at one example like {the} and copy a heading
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

/** What changing a text that is there begins with; the rest is writing. */
export const EDITING_BASE = `
  1 Look at {the} for one breath, without reading
  2 Open {the} and scroll to any place
  3 Read one sentence of {the} out loud
  4 Change one word in {the}
  5 Mark what you would change in {the}, two minutes long
`
