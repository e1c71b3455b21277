/** Looking at something that waits to be seen: results, a balance, a letter. */
export const FACING = {
  base: `
    1 Take one breath, nothing opened, thinking of {the}
    2 Write three words on what you expect of {the}
    3 Find where {the} (is|are), and stop there
    4 Look at {the} for one breath, then look away
    5 Write one fact from {the} on paper
  `,
  vague: `
    2 Say the one thing you want to know from {the}
    3 Write down when and where to look at {the}
    4 Look at {the} and say the first word you see
    5 Write one fact and one question about {the}
  `,
  'too-big': `
    2 Put {the} in front of you, covered by one hand
    3 Look at the top line of {the} and stop
    4 Write one number or word from {the}
    5 Look at one part of {the}, two minutes at most
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Get something nice to drink before {the}
    4 Guess what {the} (says|say), then look
    5 Play one song and look through {the} meanwhile
  `,
  scary: `
    2 Write what you fear about {the}, just for you
    3 Put {the} in front of you, covered by one hand
    4 Look at one corner of {the}, then look away
    5 Look at {the} with somebody you trust beside you
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Put {the} within reach and stop
    3 Write “{obj}” on a note for a fresher hour
    4 Look at one line of {the}, then rest
  `,
  'dont-know-how': `
    2 Point at the part of {the} you do not understand
    3 Write the one question you have about {the}
    4 Write the name of somebody who could explain {the}
    5 Look up one word from {the} and note it
  `,
  perfectionism: `
    2 Say “a quick look is enough” about {the}
    3 Look at {the} once, fixing nothing
    4 Write one rough note about {the}
    5 Skim {the} for two minutes, in any order
  `,
  'missing-something': `
    2 Say what you need to see {the}: login, code, letter
    3 Write the missing thing for {the} on a note
    4 Put the login or letter for {the} by your chair
    5 Ask for a new login for {the}, or a copy
  `,
} as const

/** Going somewhere, and being there: a party, a class, a visit. */
export const GOING = {
  base: `
    1 Take one breath, shoulders down, thinking of {act}
    2 Put your shoes by the door for {act}
    3 Write the time and place of {act} on a note
    4 Lay out one thing to wear for {act}
    5 Get ready for {act} for two minutes, then see
  `,
  vague: `
    2 Say in five words what you want from {act}
    3 Write the time and place of {act} on a note
    4 Write one thing you would enjoy about {act}
    5 Look up the way to {act} and note it
  `,
  'too-big': `
    2 Say “I may leave early” about {act}
    3 Put one thing for {act} into your bag
    4 Write down the hour at which you may leave {act}
    5 Get ready for {act} for two minutes, then see
  `,
  boring: `
    2 Pick one song for the way to {act}
    3 Write down one nice thing to do after {act}
    4 Put something to read or hear in your bag
    5 Play one song and get ready for {act}
  `,
  scary: `
    2 Say “hello” to the mirror, a rehearsal for {act}
    3 Write one sentence to have ready for {act}
    4 Write down what scares you about {act}, just for you
    5 Write a friend one line about {act}, unsent
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {act}
    2 Touch the shoes you would wear for {act}, and stop
    3 Lay one thing for {act} on a chair
    4 Write one line asking for company for {act}, unsent
  `,
  'dont-know-how': `
    2 Say one thing you know about {act} already
    3 Write the one question you have about {act}
    4 Look up what people bring or wear for {act}
    5 Write your question about {act} to somebody, unsent
  `,
  perfectionism: `
    2 Say “turning up is enough” about {act}
    3 Pick the first clean shirt for {act}
    4 Write one plain sentence to say at {the}
    5 Get half ready for {act}, no mirror
  `,
  'missing-something': `
    2 Say what you still need for {act}
    3 Write the missing thing for {act} on a note
    4 Put what you have for {act} by the door
    5 Ask one person about the missing thing for {act}
  `,
} as const

/** A part of life that is to become better: friendships, health, love. */
export const CHANGE = {
  base: `
    1 Take one breath, shoulders down, thinking of {the}
    2 Say one thing about {the} that is fine already
    3 Write one moment when {the} felt lighter
    4 Write one tiny thing that would help {the} today
    5 Do one two-minute thing for {the}, however plain
  `,
  vague: `
    2 Say the first picture {the} (brings|bring) to mind
    3 Write three words for {the} as (it|they) (is|are) now
    4 Write one thing you would see if {the} felt better
    5 Describe one good day with {the} in two lines
  `,
  'too-big': `
    2 Say one small thing that helped {the} before
    3 Write one tiny thing to try for {the}
    4 Write one part of {the} that can wait a month
    5 Do one small thing for {the}, two minutes long
  `,
  boring: `
    2 Pick one song that goes with {the}
    3 Write three things you would enjoy about {the}
    4 Walk around and talk to yourself about {the}
    5 Play one song and write ideas for {the}
  `,
  scary: `
    2 Write what scares you about {the}, just for you
    3 Write one small safe thing to try for {the}
    4 Write what you would tell a friend about {the}
    5 Write somebody one honest line about {the}, unsent
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Say “not today, and I care” about {the}
    3 Write one word about {the} and stop
    4 Rest for two minutes, for the sake of {the}
  `,
  'dont-know-how': `
    2 Say what was good for {the} once before
    3 Write the one question you have about {the}
    4 Write the name of somebody to talk to about {the}
    5 Look up one idea for {the} and note it
  `,
  perfectionism: `
    2 Say “a little better is enough” about {the}
    3 Write one bad idea for {the}
    4 Write three half-good ideas for {the}
    5 Try one half-good idea for {the}, two minutes long
  `,
  'missing-something': `
    2 Say what you miss most in {the}
    3 Write on a note what would be good for {the}
    4 Put one reminder of {the} where you will see it
    5 Ask one person for one thing that helps {the}
  `,
} as const
