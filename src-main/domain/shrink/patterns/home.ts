/** Tidying and cleaning: a room, a pile, a drawer. */
export const TIDYING = {
  base: `
    1 Look at {the} for one breath, hands still
    2 Pick up one piece of rubbish {in} {the}
    3 Pick up one thing from {the} and put it away
    4 Clear one spot of {the} as big as your hand
    5 Tidy {the} for two minutes, wherever you look first
  `,
  vague: `
    2 Say the first thing you see {in} {the}
    3 Point at one stray thing {in} {the}
    4 Take one photo of {the} and choose one spot
    5 Carry one thing from {the} to its home
  `,
  'too-big': `
    2 Pick one corner of {the} and turn from the rest
    3 Pick up one thing from {the}, just one
    4 Clear one square of {the}, as big as a book
    5 Fill one bag from {the} for two minutes
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Throw one thing from {the} into a bag
    4 Pick out three blue things {in} {the}
    5 Play one song and tidy {the} for two minutes
  `,
  scary: `
    2 Turn toward {the} and breathe out slowly
    3 Look at the worst spot of {the}, then look away
    4 Take one thing from {the} while nobody watches
    5 Clear the spot of {the} that you see first
  `,
  tired: `
    1 Look at {the} for one breath, sitting down
    2 Touch one thing {in} {the} and stop
    3 Move one thing {in} {the} nearer its place
    4 Drop one thing from {the} into the bin
  `,
  'dont-know-how': `
    2 Say which thing {in} {the} has no home yet
    3 Write the one question that stops you at {the}
    4 Put one thing from {the} in a “decide later” box
    5 Sort five things from {the}: keep, bin, unsure
  `,
  perfectionism: `
    2 Push one thing {in} {the} aside, crooked is fine
    3 Put one thing from {the} roughly where it goes
    4 Clear half of one spot {in} {the}, no more
    5 Tidy {the} badly for two minutes, then walk away
  `,
  'missing-something': `
    2 Say what you would need to begin {the}
    3 Write on a note what {the} (needs|need)
    4 Put one empty bag next to {the}
    5 Carry a cloth and a bag to {the}
  `,
} as const

/** Washing up. */
export const DISHES = {
  base: `
    1 Look at {the} for one breath
    2 Turn on the warm water next to {the}
    3 Put one cup from {the} into the sink
    4 Wash one plate from {the} and set it to dry
    5 Wash {the} for two minutes, forks first
  `,
  vague: `
    2 Say the first thing you see among {the}
    3 Pick the cup you like best out of {the}
    4 Rinse your favourite cup from {the}
    5 Wash three things from {the}, smallest first
  `,
  'too-big': `
    2 Point at the smallest spoon among {the}
    3 Take one fork out of {the} and rinse it
    4 Wash one glass from {the} and nothing else
    5 Wash just the cups out of {the}
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Blow one soap bubble over {the}
    4 Wash one plate from {the} in slow motion
    5 Play one song and wash {the} for two minutes
  `,
  scary: `
    2 Open a window near {the} and breathe out
    3 Run hot water over {the} and step back
    4 Put one cup from {the} into soapy water
    5 Wash the least bad thing from {the}
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
    2 Touch one cup from {the} and stop
    3 Put one cup from {the} to soak
    4 Run warm water over {the} and walk away
  `,
  'dont-know-how': `
    2 Point at the easiest of {the}
    3 Put {the} in two heaps: easy and stuck
    4 Let one stuck pan from {the} soak in hot water
    5 Wash one easy thing from {the}
  `,
  perfectionism: `
    2 Rinse one cup from {the}, a quick rinse is fine
    3 Stack {the} roughly by size
    4 Wash one plate from {the} and leave it wet
    5 Wash two minutes of {the} and leave the rest
  `,
  'missing-something': `
    2 Say what {the} (needs|need): soap, water or space
    3 Clear a place to dry one plate from {the}
    4 Put soap and a sponge next to {the}
    5 Fill the sink for {the} with warm water
  `,
} as const

/** Clothes to wash, dry, fold or iron. */
export const LAUNDRY = {
  base: `
    1 Look at {the} for one breath
    2 Pick up one piece of {the}
    3 Put one piece of {the} where it goes next
    4 Carry one armful of {the} one room further
    5 Sort or fold {the} for two minutes, sitting down
  `,
  vague: `
    2 Say what {the} (needs|need): wash, dry or fold
    3 Pull one piece you like out of {the}
    4 Gather five pieces of {the} into one heap
    5 Sort {the} into two heaps, light and dark
  `,
  'too-big': `
    2 Pull one small piece out of {the}
    3 Fold one piece of {the} and leave the rest
    4 Pick five small things from {the} and put them away
    5 Put half an armful of {the} where it goes next
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Pick out the brightest piece of {the}
    4 Find two pieces of {the} that match
    5 Play one song and spend it on {the}
  `,
  scary: `
    2 Open the window near {the} and breathe out
    3 Take the top piece off {the} and look at it
    4 Move {the} from the floor to a chair
    5 Put five pieces from {the} together
  `,
  tired: `
    1 Look at {the} for one breath, lying down
    2 Touch {the} and stop there
    3 Put one piece of {the} where it goes next
    4 Fold one single piece of {the} in your lap
  `,
  'dont-know-how': `
    2 Read one label on a piece of {the}
    3 Write the one question you have about {the}
    4 Put the puzzling part of {the} aside
    5 Look up one trick for {the} and try it once
  `,
  perfectionism: `
    2 Roll one piece of {the} instead of folding it
    3 Fold one piece of {the} crookedly and put it away
    4 Put three pieces of {the} away unfolded
    5 Sort {the} badly for two minutes, then walk away
  `,
  'missing-something': `
    2 Say what {the} (needs|need): soap, hangers or space
    3 Clear one spot where {the} can go
    4 Put a basket where you will meet {the}
    5 Carry {the} and the soap to the same place
  `,
} as const

/** Moving house, packing, repairing, putting together. */
export const REPAIRING = {
  base: `
    1 Look at {the} for one breath, hands still
    2 Point at the spot of {the} that needs you
    3 Take one photo of {the} from close up
    4 Put one tool or part for {the} on the table
    5 Look up the first move for {the}
  `,
  vague: `
    2 Point at what you want to change about {the}
    3 Say in one sentence what {the} (needs|need)
    4 Take one photo of {the} and say what you see
    5 Write three words on what comes first with {the}
  `,
  'too-big': `
    2 Point at the one spot of {the} to begin with
    3 Take one photo of {the}, nothing more
    4 Write down the first two moves for {the}
    5 Watch one minute of a video on {act}
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Get something nice to drink before {the}
    4 Lay out one tool for {the}, neatly
    5 Play one song and work on {the} for two minutes
  `,
  scary: `
    2 Look at {the} closely, touching nothing
    3 Take a photo of {the} before you touch anything
    4 Write down what could happen with {the}, plainly
    5 Write one line asking somebody about {the}, unsent
  `,
  tired: `
    1 Look at {the} for one breath, sitting down
    2 Touch {the} and stop there
    3 Put one thing for {the} where you will find it
    4 Write one line about {the} for tomorrow
  `,
  'dont-know-how': `
    2 Say what you do know about {the}
    3 Write the one question you have about {the}
    4 Write the name of somebody who knows about {the}
    5 Watch two minutes of somebody working on {the}
  `,
  perfectionism: `
    2 Say “good enough counts” about {the}
    3 Write down the quick and rough way for {the}
    4 Write “holds for now” on a note for {the}
    5 Spend two rough minutes on {the}, no second look
  `,
  'missing-something': `
    2 Say which part or tool {the} (is|are) waiting for
    3 Write the missing thing for {the} on a note
    4 Put what you have for {the} in one place
    5 Measure or photograph what {the} (needs|need)
  `,
} as const

/** Cooking and baking. */
export const COOKING = {
  base: `
    1 Take one breath, where you are, thinking of {the}
    2 Put one thing for {the} on the table
    3 Get out one bowl or pan for {the}
    4 Wash, cut or open one thing for {the}
    5 Begin {the} for two minutes, the easiest part first
  `,
  vague: `
    2 Open the fridge and say one thing that suits {the}
    3 Write three things that could become {the}
    4 Put two things for {the} next to each other
    5 Pick the easiest {obj} you know and write its name
  `,
  'too-big': `
    2 Take out one thing for {the}, nothing more
    3 Wash one vegetable or one bowl for {the}
    4 Cut one thing for {the} into pieces
    5 Put what you can reach for {the} on the table
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Smell one spice that could go into {the}
    4 Put one treat next to you while {the} (begins|begin)
    5 Play one song and begin {the} for two minutes
  `,
  scary: `
    2 Stand in the kitchen and breathe out
    3 Read the first line of a recipe for {the}
    4 Put out one bowl for {the}, for nobody but you
    5 Try the smallest spoonful of one thing for {the}
  `,
  tired: `
    1 Take one breath, sitting down, thinking of {the}
    2 Put one thing for {the} on the table and stop
    3 Drink a sip of water, {the} can wait a little
    4 Pick something ready to eat in place of {the}
  `,
  'dont-know-how': `
    2 Say one thing you know how to make besides {the}
    3 Write the one question you have about {the}
    4 Find one recipe for {the} and read its first line
    5 Watch somebody make {the} for two minutes
  `,
  perfectionism: `
    2 Pick the plainest plate for {the}
    3 Put one thing for {the} in a pan, unmeasured
    4 Leave one thing out of {the} on purpose
    5 Begin {the} for two minutes without a recipe
  `,
  'missing-something': `
    2 Say what {the} (is|are) still missing
    3 Write the missing thing for {the} on a note
    4 Put a bag for {the} by the door
    5 Find one thing at home that will do for {the}
  `,
} as const

/** Cleaning one thing that is dirty: a window, a floor, an oven. */
export const CLEANING = {
  base: `
    1 Look at {the} for one breath
    2 Pick up one thing that stands near {the}
    3 Fetch a damp cloth for {the}
    4 Wipe one spot of {the} as big as your hand
    5 Clean {the} for two minutes, from one corner
  `,
  vague: `
    2 Point at the first spot you see on {the}
    3 Say which spot of {the} bothers you most
    4 Wipe one spot of {the} you see first
    5 Clean the part of {the} you see first
  `,
  'too-big': `
    2 Pick one corner of {the}
    3 Wipe one stripe of {the}
    4 Clean one square of {the}, as big as a book
    5 Clean the nearest half of {the} for two minutes
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Guess how clean {the} can get in one song
    4 Wipe one spot of {the} in time to the music
    5 Play one song and clean {the} until two minutes pass
  `,
  scary: `
    2 Open a window near {the} and breathe out
    3 Look at the worst spot of {the}, then look away
    4 Spray or wet one spot of {the} and step back
    5 Clean the least bad spot of {the}
  `,
  tired: `
    1 Look at {the} for one breath, sitting down
    2 Touch a cloth for {the} and stop
    3 Put a cloth next to {the}
    4 Wipe {the} once and walk away
  `,
  'dont-know-how': `
    2 Say what kind of dirt is on {the}
    3 Write the one question you have about {the}
    4 Try plain warm water on one spot of {the}
    5 Look up one trick for {the} and write it down
  `,
  perfectionism: `
    2 Wipe {the} once, any spot will do
    3 Clean one spot of {the} and leave the edges
    4 Wipe one streaky stripe of {the} and let it be
    5 Clean {the} badly for two minutes, then walk away
  `,
  'missing-something': `
    2 Say what {the} (needs|need): a cloth, water or time
    3 Write the missing thing for {the} on a note
    4 Put a cloth and a bowl next to {the}
    5 Fetch warm water for {the}
  `,
} as const

/** Packing, for a journey or a move. */
export const PACKING = {
  base: `
    1 Take one breath and picture {the}
    2 Put one empty box or bag out for {the}
    3 Put one thing for {the} into it
    4 Write five things that matter for {the}
    5 Pack one corner or drawer for {the}, two minutes long
  `,
  vague: `
    2 Say the first thing you need for {the}
    3 Write three things to take along for {the}
    5 Lay three things for {the} in one heap
  `,
  'too-big': `
    2 Point at one small thing that goes along
    3 Put one thing for {the} into a bag
    5 Pack one small drawer or pouch for {the}, then stop
  `,
  boring: `
    2 Pick one song for {act} and press play
    3 Put in the nicest thing first, for {the}
    5 Play one song and pack for {the} meanwhile
  `,
  scary: `
    2 Write what worries you about {the}, just for you
    3 Put one thing that comforts you in a bag
    5 Pack two things for {the} that feel easy
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Touch one thing you will take and stop
    3 Put one empty bag for {the} in sight
    4 Write one thing for {the} on a note and rest
  `,
  'dont-know-how': `
    2 Say one thing you are sure to need
    3 Write the one question you have about {the}
    4 Look at one packing list and copy three things
    5 Ask somebody what they would take for {the}
  `,
  perfectionism: `
    2 Say “roughly packed is packed” about {the}
    3 Throw two things for {the} into a bag, unfolded
    5 Pack badly for {the}, two minutes long
  `,
  'missing-something': `
    2 Say what is still missing for {the}
    3 Write the missing thing for {the} on a note
    4 Put one open bag for {the} by the door
    5 Put the papers for {the} next to your keys
  `,
} as const
