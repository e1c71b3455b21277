/** Saying goodbye to somebody who has died, and what it leaves to do. */
export const GRIEF = {
  base: `
    1 Take one slow breath and think of them
    2 Say their name out loud, once
    3 Write one thing you love about them
    4 Write down one small thing that comes first with {the}
    5 Ask somebody to be with you for {the}
  `,
  vague: `
    2 Say what part of {the} is on your mind
    3 Write three words about {the}
    4 Write one line on what they would have liked
    5 Write down whom you could ask about {the}
  `,
  'too-big': `
    2 Pick one small part of {the}
    3 Write down one thing about {the} that can wait
    4 Write the name of somebody who could take a part
    5 Write three parts of {the}, then circle the lightest
  `,
  boring: `
    2 Make a cup of something warm before {the}
    3 Look at one photo of them
    4 Write one line for {the} next to that photo
    5 Do one small piece of {the} with somebody near
  `,
  scary: `
    2 Put one hand on your chest and breathe out
    3 Write what weighs most about {the}, for nobody
    4 Write one line to somebody: “{obj} is hard for me”
    5 Ask one person to sit with you for {the}
  `,
  tired: `
    1 Take one slow breath, {the} can wait
    2 Put a blanket around you and sit down
    3 Write one word about {the} and stop
    4 Write one line asking for help with {the}
  `,
  'dont-know-how': `
    2 Say what you do know about {the}
    3 Write the one question you have about {the}
    4 Write the name of somebody who has done {the} before
    5 Look up one number to ask about {the}
  `,
  perfectionism: `
    2 Say “there is no right way” out loud
    3 Write one plain line for {the}
    4 Write one small thing that would be enough
    5 Write what they would tell you about {the}
  `,
  'missing-something': `
    2 Say what {the} (is|are) waiting for
    3 Write the missing thing for {the} on a note
    4 Put one folder for {the} on the table
    5 Ask one person for what {the} (needs|need)
  `,
} as const

/** Stopping something. No step does it, tries it or puts it in sight. */
export const STOPPING = {
  base: `
    1 Take one breath and notice the wish for {the}
    2 Say out loud what you want in place of {the}
    3 Drink one sip of water and wait for ten breaths
    4 Write down when the wish for {the} comes
    5 Take two minutes away from {the}, in another room
  `,
  vague: `
    2 Say when {the} happened last
    3 Write down where you are when {the} begins
    4 Write one line on what {the} gives you
    5 Write two other things that would give you that
  `,
  'too-big': `
    2 Say “not for this one breath” about {the}
    3 Pick one part of today without {the}
    4 Write down the easiest time to be without {the}
    5 Wait two minutes before {the}, then decide anew
  `,
  boring: `
    2 Pick one song to hear in place of {the}
    3 Hold something small in your hand
    4 Write three things you like more than {the}
    5 Play one song and stay away from {the} meanwhile
  `,
  scary: `
    2 Put one hand on your chest and breathe out
    3 Write one line on why you want to leave {the}
    4 Write the name of somebody to tell about {the}
    5 Write one line to somebody about {the}, unsent
  `,
  tired: `
    1 Take one slow breath, nothing else
    2 Lean back and let your hands lie still
    3 Drink one sip of water in place of {the}
    4 Write one word for what you need more than {the}
  `,
  'dont-know-how': `
    2 Say what helped once with {the}
    3 Write the one question you have about {the}
    4 Write the name of somebody who has left {the}
    5 Look up one way that helps with {the}
  `,
  perfectionism: `
    2 Say “once less counts” about {the}
    3 Write down one time you went without {the}
    4 Pick one moment today to skip {the}
    5 Wait two minutes before {the}, that counts already
  `,
  'missing-something': `
    2 Say what you reach for before {the}
    3 Put what you use for {the} out of reach
    4 Put a glass of water where you sit
    5 Write on a note what to do instead of {the}
  `,
} as const

/** Being with a child who needs a hand. */
export const HELPING = {
  base: `
    1 Look at {who} and take one slow breath
    2 Sit down next to {who}
    3 Ask {who} one question about {the}
    4 Look at one bit of {the} with {who}
    5 Do one small bit of {the} with {who}
  `,
} as const

/** So much that nothing has a name. */
export const OVERWHELMED = {
  base: `
    1 Put both feet on the floor and take one breath
    2 Say the loudest thing on your mind out loud
    3 Write down three things that weigh on you
    4 Write three things and circle the lightest
    5 Write the very first move for the lightest thing
  `,
  vague: `
    2 Say one word for how it feels
    3 Write down the first thing you see in your mind
    4 Write three words about the loudest thing
    5 Write one line on where it begins
  `,
  'too-big': `
    2 Point at one thing in the room that weighs on you
    3 Write one thing on a note and turn the others over
    4 Write down one thing that can wait a week
    5 Write three things, then circle the smallest
  `,
  boring: `
    2 Pick one song and press play
    3 Drink something nice before you begin
    4 Write the least dull thing on a note
    5 Play one song and begin the least dull thing
  `,
  scary: `
    2 Put one hand on your chest and breathe out
    3 Write one line that nobody will see
    4 Write down what scares you most, in five words
    5 Write the name of somebody you could tell
  `,
  tired: `
    1 Close your eyes for one breath
    2 Drink one sip of water
    3 Write one word on a note and stop
    4 Put a note with one word where you will see it
  `,
  'dont-know-how': `
    2 Say one thing you do know
    3 Write the one question that stops you
    4 Write the name of somebody you could ask
    5 Write one line to somebody, unsent
  `,
  perfectionism: `
    2 Say “good enough for now” out loud
    3 Write one bad first move on a note
    4 Do one first move clumsily
    5 Do two rough minutes of anything
  `,
  'missing-something': `
    2 Say what you would need right now
    3 Write one thing you need on a note
    4 Put one thing you have where you will see it
    5 Ask one person for one thing you need
  `,
} as const

/** Somebody may be in danger: this is no task, and no friction shapes it. */
export const IN_DANGER = `
  1 Put both feet on the floor and take one slow breath
  2 Go where another person is
  3 Find somebody you trust in your contacts
  4 Write or call them: “I am not okay. Please stay with me”
  5 Call the emergency number or a crisis line where you live
`

/** Sorting what lies on a computer. */
export const FILES = {
  base: `
    1 Look at {the} for one breath, hands off
    2 Open {the} and read one name
    3 Delete or close one thing in {the}
    4 Give one thing in {the} a clearer name
    5 Sort {the} for two minutes, newest first
  `,
  vague: `
    2 Say what you look for most in {the}
    3 Point at one thing in {the} you use
    4 Write down three folders you would want in {the}
    5 Make one new folder in {the} and name it
  `,
  'too-big': `
    2 Open {the} and look at the newest thing
    3 Delete one thing from {the}
    4 Put five things from {the} into one folder
    5 Put the old things from {the} into “Older”
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Find the oldest thing in {the}
    4 Give one thing in {the} a funny name
    5 Play one song and sort {the} meanwhile
  `,
  scary: `
    2 Open {the} and change nothing
    3 Make a folder in {the} called “safe”
    4 Copy one thing that matters from {the}
    5 Delete one thing from {the} you can get back
  `,
  tired: `
    1 Look at {the} for one breath, lying back
    2 Open {the} and close it again
    3 Delete one thing from {the} and stop
    4 Write one word on what {the} (needs|need)
  `,
  'dont-know-how': `
    2 Say what puzzles you about {the}
    3 Write the one question you have about {the}
    4 Write the name of somebody to ask about {the}
    5 Look up one tip for {the} and note it
  `,
  perfectionism: `
    2 Say “findable is enough” about {the}
    3 Put one thing from {the} into a rough pile
    4 Move ten things from {the} into one folder
    5 Sort {the} roughly for two minutes
  `,
  'missing-something': `
    2 Say what {the} (is|are) missing: space, a login, time
    3 Write the missing thing for {the} on a note
    4 Put a note about {the} next to the screen
    5 Look for one login for {the}
  `,
} as const

/** Letting a thing go: selling it, giving it away. */
export const PARTING_BASE = `
  1 Look at {the} for one breath
  2 Take one photo of {the}
  3 Write one line that describes {the}
  4 Look up one place that takes {the}
  5 Ask one person whether they want {the}
`
