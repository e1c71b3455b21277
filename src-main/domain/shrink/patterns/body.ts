/** Movement: a run, the gym, yoga, a walk. */
export const MOVEMENT = {
  base: `
    1 Take one breath, wherever you are, thinking of {the}
    2 Put {gear} by the door for {the}
    3 Put on one thing you wear for {the}
    4 Stand up and stretch once, for {the}
    5 Move for two minutes and count it as {act}
  `,
  vague: `
    2 Say where and when {act} could happen today
    3 Write down how short {act} may be
    5 Get ready for {act} for two minutes, in any order
  `,
  'too-big': `
    2 Put {gear} next to your bed
    3 Say “two minutes count” about {act}
    5 Get ready for {act} for two minutes, then stop
  `,
  boring: `
    2 Pick the first song for {act}
    3 Pick somebody or something to hear during {act}
    5 Play one song and get ready for {act}
  `,
  scary: `
    2 Write what worries you about {act}, just for you
    3 Try one move for {the} where nobody sees you
    4 Write down the quietest time of day for {act}
    5 Move for two minutes with the door closed
  `,
  tired: `
    1 Take one breath, lying down, thinking of {act}
    2 Touch {gear} and stop there
    3 Stretch one arm toward the ceiling
    4 Write a fresher hour for {act} on a note
  `,
  'dont-know-how': `
    2 Say one thing your body knows about {the}
    3 Write the one question you have about {the}
    5 Watch one short video for beginners about {the}
  `,
  perfectionism: `
    2 Say “a bad one counts” about {act}
    3 Stand up for {act}, dressed as you are
    5 Walk two slow minutes and count them as {act}
  `,
  'missing-something': `
    2 Say what you would need for {act}
    3 Write what {act} would need on a note
    4 Put {gear} in plain sight for {act}
    5 Find one thing at home that will do for {act}
  `,
} as const

/** Looking after oneself: a shower, teeth, medicine, drinking. */
export const SELF_CARE = {
  base: `
    1 Take one breath and think of {act}
    2 Put both feet on the floor
    3 Fetch one thing you use for {act}
    4 Do the very first move of {act}
    5 Do two gentle minutes of {act}
  `,
  vague: `
    2 Say the first move of {act} out loud
    3 Point at the thing you need first for {act}
    5 Begin {act} with whatever is nearest
  `,
  'too-big': `
    2 Stand up, with {act} as a maybe
    3 Do the smallest part of {act} and stop
    5 Do half of {act}, that counts
  `,
  boring: `
    2 Pick a song for {act} and press play
    3 Hum one tune before {act}
    4 Put something that smells nice near you
    5 Play one song and begin {act}
  `,
  scary: `
    2 Close the door, so that nobody hurries you
    3 Breathe out slowly once before {act}
    4 Do the gentlest bit of {act}, then pause
    5 Try half a minute of {act}, then decide
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {act}
    2 Touch one thing you use for {act} and stop
    3 Put one thing for {act} within reach
    4 Do the smallest version of {act}, sitting down
  `,
  'dont-know-how': `
    2 Say what makes {act} hard today
    3 Write the one question you have about {act}
    5 Do the one bit of {act} that you know
  `,
  perfectionism: `
    2 Say “half is plenty” about {act}
    3 Do the plainest bit of {act} that counts
    4 Spend half a minute on {act}, no more
    5 Spend two minutes on {act}, leaving some out
  `,
  'missing-something': `
    2 Say what you would need for {act}
    3 Write what {act} would need on a note
    4 Put what you have for {act} where you wake up
    5 Find one thing that will do for {act}
  `,
} as const

/** Sleep, rest, getting to bed. */
export const REST = {
  base: `
    1 Close your eyes for one breath and think of {the}
    2 Put your phone face down
    3 Let your shoulders drop and breathe out slowly
    4 Put one thing aside to make room for {the}
    5 Sit or lie back for two minutes of {the}
  `,
  vague: `
    2 Say one thing that makes {the} easier
    3 Write down the hour at which {the} could begin
    5 Prepare {the} for two minutes: light, window, water
  `,
  'too-big': `
    2 Sit down for one breath of {the}
    3 Close one app, as a start to {the}
    5 Take two minutes of {the}, with no promise beyond
  `,
  boring: `
    2 Pick one slow song for {the}
    3 Put a soft thing where {the} happens
    4 Open a window and smell the air before {the}
    5 Play one slow song and let {the} begin
  `,
  scary: `
    2 Put one hand on your belly and breathe out slowly
    3 Write the loudest thought before {the} on paper
    4 Leave one small light on for {the}
    5 Write down tomorrow's first thing, then begin {the}
  `,
  tired: `
    1 Close your eyes for one breath of {the}
    2 Let your shoulders drop, that is {the} too
    3 Put your feet up, toward {the}
    4 Lie down as you are, {the} counts in clothes
  `,
  'dont-know-how': `
    2 Say what helped with {the} once before
    3 Write the one question you have about {the}
    4 Count ten slow breaths, as a try at {the}
    5 Relax your hands, jaw and feet, toward {the}
  `,
  perfectionism: `
    2 Say “a little {obj} is good” out loud
    3 Leave one thing unsorted, for the sake of {the}
    5 Take two imperfect minutes of {the}
  `,
  'missing-something': `
    2 Say what {the} (needs|need): dark, quiet or warmth
    3 Fetch one thing that makes {the} easier
    4 Put a glass of water where you lie down
    5 Make the room a little darker or quieter
  `,
} as const
