/** Saying goodbye to somebody who has died, and what it leaves to do. */
export const GRIEF = {
  base: `
    1 Take one slow breath and think of {the}
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
    3 Write what weighs most about {the}, just for you
    4 Write one line to somebody: “This is hard for me”
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
    4 Write the name of somebody to ask about {the}
    5 Write one line asking for help with {the}, unsent
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
    4 Write the name of somebody to ask about {the}
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

/** Being with somebody who needs a hand. Nothing here keeps them waiting. */
export const HELPING = {
  base: `
    1 Look at {who} and take one slow breath
    2 Sit down next to {who}
    3 Ask {who} one question
    4 Begin the first bit of {act}
    5 Do one small bit of {act} together
  `,
  vague: `
    2 Look at {who} and say what you see
    3 Say what comes first for {who}
    4 Write three words on what {who} (needs|need)
    5 Do the first bit of {act} and look again
  `,
  'too-big': `
    2 Say the one thing that matters for {who} now
    3 Do that much of {act} that is in reach
    4 Write down what can wait until {who} (rests|rest)
    5 Do one small bit of {act}, then sit down
  `,
  boring: `
    2 Hum a song for {who}
    3 Tell {who} one silly thing
    4 Do one bit of {act} in a silly way
    5 Play one song and do {act} together
  `,
  scary: `
    2 Put one hand on your chest and breathe out
    3 Tell {who} one kind sentence
    4 Write what worries you about {who}, just for you
    5 Write or call one person about {who}
  `,
  tired: `
    1 Take one slow breath next to {who}
    2 Sit or lie down near {who}
    3 Fetch one thing for {who} and sit down again
    4 Ask one person to take a turn with {who}
  `,
  'dont-know-how': `
    2 Ask {who} what would feel good
    3 Write the one question you have about {the}
    4 Write the name of somebody to ask about {the}
    5 Write to somebody: “How do I help with {the}?”
  `,
  perfectionism: `
    2 Say “good enough is good” to yourself
    3 Do the plainest version of {act}
    4 Leave one nicety out of {act}
    5 Do {act} the quick way, kindly
  `,
  'missing-something': `
    2 Say what {who} (needs|need) that is not here
    3 Fetch what comes nearest to it
    4 Write the missing thing for {who} on a note
    5 Ask one person to bring it
  `,
} as const

/** Medicine: every way leads to taking it, none to less of it. */
export const MEDICINE = {
  base: `
    1 Take one breath and think of {the}
    2 Fill a glass with water
    3 Put {the} next to a glass of water
    4 Take {the} into your hand and read the label
    5 Take {the} with water, as it was prescribed
  `,
  vague: `
    2 Say when you take {the}
    3 Point at where {the} (is|are)
    4 Fetch {the} and a glass of water
    5 Take {the} with water, as it was prescribed
  `,
  'too-big': `
    2 Stand up and look toward {the}
    3 Walk to {the} and look
    4 Open the box of {the}
    5 Take {the} with water, as it was prescribed
  `,
  boring: `
    2 Pick one song and press play
    3 Put {the} next to something you like to drink
    4 Hum while you open the box of {the}
    5 Take {the} before the song ends
  `,
  scary: `
    2 Put one hand on your chest and breathe out
    3 Read the label of {the} out loud
    4 Write your question about {the} for the pharmacy
    5 Take {the} with somebody near, or call the pharmacy
  `,
  tired: `
    1 Take one slow breath and think of {the}
    2 Sit up and put both feet down
    3 Fetch {the} and a glass of water
    4 Take {the} with water, then lie down again
  `,
  'dont-know-how': `
    2 Read the label of {the} once
    3 Write the one question you have about {the}
    4 Find the number of your pharmacy or doctor
    5 Call them and ask about {the}
  `,
  perfectionism: `
    2 Say “late is fine to ask about” out loud
    3 Fetch {the} just as you are
    4 Fill any glass with water for {the}
    5 Take {the} with water, as it was prescribed
  `,
  'missing-something': `
    2 Look where {the} usually (is|are) and count
    3 Write “{obj}” on a note by the door
    4 Find the number of your pharmacy or doctor
    5 Call them and ask for {the}
  `,
} as const

/** Eating and drinking: every way leads to a bite or a sip. */
export const NOURISHING = {
  base: `
    1 Take one breath and think of something you like
    2 Open the cupboard and look inside
    3 Take {the} or whatever is near in your hand
    4 Put a little {the} in front of you
    5 Take one bite or sip, sitting down
  `,
  vague: `
    2 Say the first thing you could eat or drink
    3 Point at the nearest thing that counts as {the}
    4 Fetch that nearest {obj}
    5 Take one bite or sip of it
  `,
  'too-big': `
    2 Stand up and walk to the kitchen
    3 Take one small thing out of the cupboard
    4 Put one spoonful of {the} in front of you
    5 Take one bite or sip of {the}
  `,
  boring: `
    2 Pick a song to go with {the}
    3 Fetch the nicest cup or plate you have
    4 Put one thing you really like next to {the}
    5 Play one song and take the first bite or sip
  `,
  scary: `
    2 Put one hand on your belly and breathe out
    3 Look at {the} for three breaths
    4 Write the name of somebody to sit with you
    5 Take the smallest bite or sip you like
  `,
  tired: `
    1 Take one slow breath and think of {the}
    2 Put a glass of water within reach
    3 Fetch the one thing that needs no cooking
    4 Take one bite or sip, lying down if you like
  `,
  'dont-know-how': `
    2 Say one thing you ate before and liked
    3 Write three things that need no cooking
    4 Look into the cupboard for one of three
    5 Take one bite or sip of whatever is there
  `,
  perfectionism: `
    2 Say “anything is better than nothing” out loud
    3 Take the plainest thing out of the cupboard
    4 Eat or drink from the packet, no plate
    5 Take one bite or sip, standing is fine
  `,
  'missing-something': `
    2 Say what is there in place of {the}
    3 Take one thing that will do
    4 Write one thing to buy on a note
    5 Take one bite or sip of what is there
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
    4 Put a copy of one dear thing somewhere safe
    5 Move one thing from {the} into “decide later”
  `,
  tired: `
    1 Look at {the} for one breath, lying back
    2 Open {the} and close (it|them) again
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
export const PARTING = {
  base: `
    1 Look at {the} for one breath
    2 Take one photo of {the}
    3 Write one line that describes {the}
    4 Look up one place that takes {the}
    5 Ask one person whether they want {the}
  `,
  vague: `
    2 Say who could use {the}
    3 Write three words that describe {the}
    5 Write two places {the} could go, then circle one
  `,
  'too-big': `
    2 Take one photo of {the}, nothing more
    3 Write one line that describes {the}
    5 Write one line that offers {the} to somebody, unsent
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Guess what somebody would give for {the}, then look
    5 Play one song and write the advert for {the}
  `,
  scary: `
    2 Write what is hard about letting {the} go
    3 Take one photo of {the} to keep
    5 Write one line to a friend about {the}, unsent
  `,
  tired: `
    1 Look at {the} for one breath, sitting down
    2 Touch {the} and stop there
    3 Write “free” on a note and lay it on {the}
    4 Ask somebody to help with {the}
  `,
  'dont-know-how': `
    2 Say who let go of something like {the}
    3 Write the one question you have about {the}
    5 Look up one place that takes {the}
  `,
  perfectionism: `
    2 Say “any good home will do” about {the}
    3 Take one quick photo of {the}, bad light is fine
    5 Write two plain lines that offer {the}
  `,
  'missing-something': `
    2 Say what is missing for {the}: box, car or buyer
    3 Write the missing thing for {the} on a note
    4 Put what belongs to {the} in one place
    5 Ask one person whether they want {the}
  `,
} as const
