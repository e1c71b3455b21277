/** Messages and calls to somebody. */
export const MESSAGES = {
  base: `
    1 Take one breath, phone still down, thinking of {who}
    2 Find {who} in your contacts and look at the name
    3 Say your first sentence to {who} out loud, to nobody
    4 Write {who} one line{about}, without sending it
    5 Write {who} the short version{about} and read it once
  `,
  vague: `
    2 Say in one sentence what you want {who} to know
    3 Write down the one thing to tell {who}{about}
    4 Write the question for {who} on scrap paper
    5 Write three words to {who}, then make them a sentence
  `,
  'too-big': `
    2 Open a message to {who} and leave it empty
    3 Write the greeting to {who} and stop
    4 Write {who} one easy sentence{about}
    5 Write {who} two short sentences{about}, nothing more
  `,
  boring: `
    2 Pick a song to play while you write to {who}
    3 Walk around while you look for {who}'s name
    4 Write {who} one line{about} the way you talk
    5 Play one song and write to {who} meanwhile
  `,
  scary: `
    2 Open a private note and greet {who} there
    3 Write {who} one line{about}, for nobody to see
    4 Write what {who} might say, then breathe out
    5 Write the long version to {who} in a note, unsent
  `,
  tired: `
    1 Look at {who} in your contacts for one breath
    2 Open a message to {who} and close it
    3 Type “hi” to {who} and leave it there
    4 Type “more soon” to {who}, unsent
  `,
  'dont-know-how': `
    2 Say to an empty chair what you would tell {who}
    3 Write the one question you have for {who}
    4 Write the first five words for {who} on paper
    5 Write two ways to open with {who}, then tick one
  `,
  perfectionism: `
    2 Say one clumsy hello to {who}, out loud and alone
    3 Write {who} one plain line{about}
    4 Write a message to {who} with one mistake left in
    5 Write to {who} for two minutes without deleting a word
  `,
  'missing-something': `
    2 Find {who}'s number or address
    3 Write down what you need from {who}{about}
    4 Put a note with “{name}” where you will see it
    5 Ask one person how to reach {who}
  `,
} as const

/** A call to somebody, or to an office. */
export const CALLS = {
  base: `
    1 Take one breath, phone still down, thinking of {who}
    2 Find {who}'s number and look at it
    3 Write the first sentence you will say to {who}{about}
    4 Say your first sentence to {who} out loud, alone
    5 Call {who} and say your one sentence
  `,
  vague: `
    2 Say in one sentence what you want from {who}
    3 Write down the one thing to ask {who}{about}
    4 Write three words to have before you for {who}
    5 Write down what {who} could settle for you
  `,
  'too-big': `
    2 Find {who}'s number, nothing more
    3 Write “Hello, this is” with your name, for {who}
    4 Write down one question for {who}{about}
    5 Find out when {who} can be reached
  `,
  boring: `
    2 Pick a song to hear before you call {who}
    3 Stand at the window with {who}'s number
    4 Write one nice thing to do after calling {who}
    5 Play one song, then tap {who}'s number
  `,
  scary: `
    2 Say hello to {who} into a switched-off phone
    3 Write your first sentence to {who}{about}
    4 Say your first sentence to {who} out loud, door closed
    5 Write what {who} may answer, and one reply
  `,
  tired: `
    1 Look at {who}'s number for one breath
    2 Save {who}'s number and stop
    3 Write a fresher hour for calling {who} on a note
    4 Ask somebody to sit near while you call {who}
  `,
  'dont-know-how': `
    2 Say hello and your name to {who}, alone
    3 Write the one question you have for {who}{about}
    4 Write two ways to begin with {who}, then tick one
    5 Write what {who} might ask you, and one answer
  `,
  perfectionism: `
    2 Say one clumsy hello to {who}, out loud and alone
    3 Write one plain sentence for {who}{about}
    4 Say it to {who} in your head, stumbling on purpose
    5 Call {who} with one sentence that is good enough
  `,
  'missing-something': `
    2 Find {who}'s number
    3 Write down what you need at hand for {who}
    4 Put what you need for {who} next to your phone
    5 Write down a good time to reach {who}
  `,
} as const

/** A call to somebody dear, perhaps after a long time. Nothing is to be settled. */
export const DEAR_CALL = {
  base: `
    1 Take one breath, phone still down, thinking of {who}
    2 Find {who}'s number and look at the name
    3 Write down one thing you want to tell {who}
    4 Say your first sentence to {who} out loud, alone
    5 Call {who} for two minutes, a short hello counts
  `,
  vague: `
    2 Say one thing you like about {who}
    3 Write down one thing you want to tell {who}
    4 Write down one thing you wonder about {who}
    5 Write {who} “I thought of you today”, unsent
  `,
  'too-big': `
    2 Find {who}'s number, nothing more
    3 Write {who} “Thinking of you” and stop there
    4 Write down one small thing to tell {who}
    5 Write {who} “Can I call you this week?”, unsent
  `,
  boring: `
    2 Pick a song to hear before you call {who}
    3 Get something warm to drink before you call {who}
    4 Write down one funny thing to tell {who}
    5 Call {who} while you walk around the room
  `,
  scary: `
    2 Say hello to {who} into a switched-off phone
    3 Write {who} “It has been a while”, unsent
    4 Say “I am glad to hear you” to {who}, alone
    5 Write {who} two warm lines, for nobody to see
  `,
  tired: `
    1 Look at {who}'s name for one breath
    2 Say “soon” to {who}, from where you are
    3 Write {who} one word or one heart, unsent
    4 Write a better hour for calling {who} on a note
  `,
  'dont-know-how': `
    2 Say hello to {who} out loud, alone
    3 Write one question that {who} would like to answer
    4 Write {who} one line that begins “I remember”, unsent
    5 Write two ways to begin with {who}, then tick one
  `,
  perfectionism: `
    2 Say “any hello counts” about {who}
    3 Say one clumsy hello to {who}, out loud and alone
    4 Write {who} one plain line, no second look
    5 Call {who} with one hello and no reasons
  `,
  'missing-something': `
    2 Find {who}'s number
    3 Write down a good hour to reach {who}
    4 Put a note with {who}'s name next to your phone
    5 Write {who} “When could I call you?”, unsent
  `,
} as const

/** An answer to one message or letter. */
export const REPLY = {
  base: `
    1 Look at {the} for one breath, without answering
    2 Open {the} and read (it|them) once
    3 Say out loud what you would answer to {the}
    4 Write one line in answer to {the}, unsent
    5 Write three short sentences in answer to {the}
  `,
  vague: `
    2 Say in five words what {the} (asks|ask) of you
    3 Underline or copy one question in {the}
    4 Write the one thing to say in answer to {the}
    5 Write three words in answer to {the}, then a sentence
  `,
  'too-big': `
    2 Read one line of {the} and stop
    3 Write the greeting in answer to {the} and stop
    4 Write “Got it, more soon” in answer to {the}
    5 Answer one question in {the}, nothing more
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Answer {the} in your head, in a silly voice
    4 Write one line in answer to {the}, as you talk
    5 Play one song and answer {the} meanwhile
  `,
  scary: `
    2 Open {the} and read the name alone
    3 Write one answer to {the} that nobody will see
    4 Write what scares you about {the}, then breathe out
    5 Write the long answer to {the} in a note, unsent
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
    2 Open {the} and close (it|them) again
    3 Say your answer to {the} out loud, lying down
    4 Type “more soon” in answer to {the}, unsent
  `,
  'dont-know-how': `
    2 Point at the line in {the} that stops you
    3 Write the one question you have about {the}
    4 Write “Let me come back to you” to {the}, unsent
    5 Write two ways to begin answering {the}, then tick one
  `,
  perfectionism: `
    2 Say your answer to {the} out loud, clumsily
    3 Write one plain line in answer to {the}
    4 Leave one small mistake in your answer to {the}
    5 Answer {the} in two minutes, three sentences at most
  `,
  'missing-something': `
    2 Say what you need before you answer {the}
    3 Write the missing thing for {the} on a note
    4 Put a note about {the} where you sit next
    5 Write one line asking for what {the} (needs|need), unsent
  `,
} as const

/** A pile of messages: an inbox, emails, replies. */
export const INBOX = {
  base: `
    1 Look at {the} for one breath, without opening anything
    2 Open {the} and read one subject line
    3 Delete {one} that nobody needs
    4 Answer {one} with a single line
    5 Go through {the} for two minutes, from the top
  `,
  vague: `
    2 Open {the} and say the first name you see
    3 Mark the one thing in {the} that matters this week
    4 Write down whose reply in {the} you think about
    5 Look down {the} for two minutes and star three things
  `,
  'too-big': `
    2 Open {the} and look at the newest one alone
    3 Open {one}, the easiest
    4 Answer {one} with five words
    5 Move ten old things from {the} to “Later”
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Delete three adverts from {the}
    4 Unsubscribe from one sender in {the}
    5 Play one song and clear {the} for two minutes
  `,
  scary: `
    2 Open {the} and look at the top line alone
    3 Read one sender name in {the}, not the message
    4 Answer {one} in a note, unsent
    5 Ask a friend to sit near while you open {the}
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
    2 Open {the} and close (it|them) again
    3 Delete one thing from {the} and stop
    4 Star one thing in {the} for another day
  `,
  'dont-know-how': `
    2 Open {the} and say which one puzzles you
    3 Write the one question that {the} leaves you with
    4 Write down who could answer {one}
    5 Answer {one} with “Let me check and come back”
  `,
  perfectionism: `
    2 Open {the} and pick any one, the first will do
    3 Answer {one} with a plain “Thanks, noted”
    4 Answer {one} in one unpolished line
    5 Answer {one} in two minutes, three sentences at most
  `,
  'missing-something': `
    2 Say what {the} (keeps|keep) waiting for
    3 Write down what you need before you answer {the}
    4 Put a note about {the} where you will sit next
    5 Ask one sender in {the} for what you need
  `,
} as const

/** A conversation that is hard to have. */
export const HARD_TALK = {
  base: `
    1 Take one breath, shoulders down, thinking of {who}
    2 Say what you wish {who} knew, out loud and alone
    3 Write the one thing to tell {who}{about}
    4 Say your first sentence to {who} out loud, alone
    5 Write {who} “Can we talk some time?”, unsent
  `,
  vague: `
    2 Say in five words what you want from {who}{about}
    3 Write what would be better after talking to {who}
    4 Write {who} one sentence beginning with “I feel”
    5 Write three plain lines for {who}{about}
  `,
  'too-big': `
    2 Pick the one thing to say to {who}
    3 Write the first five words to {who}{about}
    4 Write {who} “Can we talk soon?”, unsent
    5 Write one small thing you could ask {who} for first
  `,
  boring: `
    2 Walk around the room and think of {who}
    3 Say the first honest line to {who}, walking
    4 Write {who} one honest line{about} on scrap paper
    5 Play one song and write to {who}{about}, unsent
  `,
  scary: `
    2 Write what you fear {who} will say
    3 Write {who} one line{about}, for nobody to see
    4 Say the hard sentence for {who} out loud, alone
    5 Write the long version to {who} in a note, unsent
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {who}
    2 Say “not today, and I care” about {who}
    3 Write one word for what you want to tell {who}
    4 Pick a quieter day for {who} and write it down
  `,
  'dont-know-how': `
    2 Say how you would like {who} to feel afterwards
    3 Write the one question for {who}{about}
    4 Write the name of a friend to ask about {who}
    5 Write two ways to begin with {who}, then tick one
  `,
  perfectionism: `
    2 Say it to {who} in your head, clumsily, once
    3 Write {who} one clumsy honest sentence{about}
    4 Write {who} “I may say this badly”, unsent
    5 Say your piece to {who} out loud, alone, unrehearsed
  `,
  'missing-something': `
    2 Say what you would need first before talking to {who}
    3 Write down one good moment in the week for {who}
    4 Put pen and paper for {who} where you will sit
    5 Ask {who} in one line when they have a moment
  `,
} as const

/** Saying sorry: a hard talk in which it is clear what is to be said. */
export const APOLOGY = {
  base: `
    1 Take one breath, shoulders down, thinking of {who}
    2 Say to {who}, alone, what you are sorry for
    3 Write {who} “I am sorry for” and three words
    4 Say your sentence to {who} out loud, alone
    5 Write {who} two plain lines, unsent
  `,
  vague: `
    2 Say in five words what happened with {who}
    3 Write one thing you are sorry for with {who}
    4 Write how it may have been for {who}
    5 Write what you would do otherwise now with {who}
  `,
  'too-big': `
    2 Say “sorry” to {who} once, alone
    3 Write {who} “I am sorry” and nothing more
    4 Write one thing you are sorry for with {who}
    5 Write {who} “Can we talk soon?”, unsent
  `,
  'dont-know-how': `
    2 Say how you would like {who} to feel afterwards
    3 Write {who} “Sorry that I” and go on, unsent
    4 Write the name of a friend to ask about {who}
    5 Write two ways to begin with {who}, then tick one
  `,
} as const
