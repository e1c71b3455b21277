/** Forms, money, tax, applications. */
export const FORMS = {
  base: `
    1 Take one breath, pen still down, thinking of {the}
    2 Put {the} in front of you, unopened
    3 Open {the} and read the first line
    4 Write your name where {the} (asks|ask) for it
    5 Find one paper that belongs to {the}
  `,
  vague: `
    2 Name the first box or line of {the} you see
    3 Write three words on what {the} (is|are) for
    4 Read the top of {the} and underline one line
    5 Write down one date that matters for {the}
  `,
  'too-big': `
    2 Open {the} and cover it but for one line
    3 Fill in one box of {the}, the easiest
    4 Put one paper for {the} on the table
    5 Read {the} for two minutes, filling in nothing
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Get something nice to drink before {the}
    4 Fill in the dullest box of {the} first
    5 Play one song and sort papers for {the}
  `,
  scary: `
    2 Open {the} alone, pen down
    3 Read a single line of {the}, then look away
    4 Write one answer for {the} on scrap paper, privately
    5 Write three answers for {the} on scrap paper, unsent
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
    2 Touch {the} and stop there
    3 Put {the} where you drink your tea or coffee
    4 Lay one paper for {the} on top
  `,
  'dont-know-how': `
    2 Say one thing about {the} you do know
    3 Write the one question you have about {the}
    4 Write the name of somebody who knows about {the}
    5 Type “{search}” into a search
  `,
  perfectionism: `
    2 Say “a draft is fine” about {the}
    3 Copy one question of {the} onto scrap paper
    4 Answer one line of {the} and leave it unsure
    5 Answer one question of {the} roughly on scrap paper
  `,
  'missing-something': `
    2 Say which paper is missing for {the}
    3 Write the missing paper for {the} on a note
    4 Put a folder for {the} where your letters arrive
    5 Ask one person or office for what {the} (needs|need)
  `,
} as const

/** Money: bills, a budget, debts, accounts. */
export const MONEY = {
  base: `
    1 Take one breath, shoulders down, thinking of {the}
    2 Write “{obj}” at the top of a page
    3 Find one bill or screen that shows {the}
    4 Write one number for {the} on paper
    5 Look through {the} for two minutes, pen in hand
  `,
  vague: `
    2 Say what {the} (is|are) about: when, who, how much
    3 Write down one date or amount for {the}
    4 Write down whom {the} (has|have) to do with
    5 List what belongs to {the}, without any numbers
  `,
  'too-big': `
    2 Find one letter or screen that shows {the}
    3 Read one number for {the} and stop
    4 Write one amount for {the}, the smallest
    5 Look through {the} for two minutes, then stop
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Get something nice to drink before {the}
    4 Guess one number for {the}, then look
    5 Play one song and go through {the} meanwhile
  `,
  scary: `
    2 Say what you fear about {the}, alone
    3 Write what worries you about {the}, just for you
    4 Look at one number for {the}, then look away
    5 Write two rough numbers for {the}, just for you
  `,
  tired: `
    1 Look at {the} for one breath, from where you are
    2 Touch one paper for {the} and stop
    3 Put one paper for {the} where you will sit
    4 Write one date for {the} on a note
  `,
  'dont-know-how': `
    2 Say what puzzles you about {the}
    3 Write the one question you have about {the}
    4 Write the name of somebody to ask about {the}
    5 Type “{search}” into a search
  `,
  perfectionism: `
    2 Say “roughly is enough” about {the}
    3 Guess one number for {the} in pencil
    4 Write two rough round numbers for {the}
    5 Spend two rough minutes on {the}, in pencil
  `,
  'missing-something': `
    2 Say what {the} (needs|need): a number, paper or login
    3 Write the missing thing for {the} on a note
    4 Put one folder for {the} where letters arrive
    5 Look for one login or letter for {the}
  `,
} as const

/** Appointments: making one, going to one. */
export const APPOINTMENTS = {
  base: `
    1 Take one breath and think of {the}
    2 Find the number or page for {the}
    3 Write down two days that suit you for {the}
    4 Say the one sentence you need to book {the}
    5 Open the page for {the} and look at one day
  `,
  vague: `
    2 Say why you want {the}, in five words
    3 Write down one day that could have {the} in it
    5 Write the one sentence you need to book {the}
  `,
  'too-big': `
    2 Write “{obj}” on a note and no more
    3 Find the number for {the} and save it
    5 Open the page for {the} and leave it open
  `,
  boring: `
    2 Pick one song to hear while you book {the}
    3 Write down one nice thing to do after {the}
    5 Play one song and look for a day for {the}
  `,
  scary: `
    2 Write what worries you about {the}, just for you
    3 Look at the page for {the}, booking nothing
    4 Say your first sentence for {the} out loud, alone
    5 Write a friend one line about {the}, unsent
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Look at the number for {the} and stop
    3 Put a note with “{obj}” where you will see it
    4 Ask somebody to book {the} for you
  `,
  'dont-know-how': `
    2 Say whom you could ask about {the}
    3 Write the one question you have about {the}
    5 Read one page on how to book {the}
  `,
  perfectionism: `
    2 Say “any day will do” about {the}
    3 Write one plain line to ask for {the}
    5 Pick the first free time for {the} that you see
  `,
  'missing-something': `
    2 Say what is missing for {the}: number, card or day
    3 Write the missing thing for {the} on a note
    4 Put what you need to book {the} by your phone
    5 Look up when you can reach somebody about {the}
  `,
} as const

/** Planning and deciding. */
export const PLANNING = {
  base: `
    1 Take one breath and think of {the}
    2 Write “{obj}” in the middle of an empty page
    3 Write the first word that {the} (brings|bring) to mind
    4 Write one thing that is settled about {the}
    5 Write about {the} for two minutes, in any order
  `,
  vague: `
    2 Say what you want from {the}, in five words
    3 Write the first thing you picture for {the}
    4 Write one thing that would make {the} go well
    5 Write three questions about {the}
  `,
  'too-big': `
    2 Say one small thing that belongs to {the}
    3 Write the first thing to settle for {the}
    4 Write one thing for {the} that can wait a week
    5 List three small things for {the}, then circle one
  `,
  boring: `
    2 Pick a song for {the} and press play
    3 Walk around and talk about {the} out loud
    4 Write one thing about {the} that could be fun
    5 Play one song and scribble about {the}
  `,
  scary: `
    2 Say what you fear about {the}, alone
    3 Write one line about {the} that nobody will see
    4 Write what you would tell a friend about {the}
    5 Write the kindest outcome of {the} in two lines
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Say “one word is enough” about {the}
    3 Write one word about {the} and stop
    4 Write a fresher hour for {the} on a note
  `,
  'dont-know-how': `
    2 Say the one thing about {the} you do know
    3 Write the one question you have about {the}
    4 Write the name of somebody to ask about {the}
    5 Write two ways for {the} to go
  `,
  perfectionism: `
    2 Say “good enough for now” about {the}
    3 Write one bad idea for {the}
    4 Write three bad ideas for {the}
    5 Write three rough lines about {the}, no second look
  `,
  'missing-something': `
    2 Say what you would need to know for {the}
    3 Write the missing piece of {the} on a note
    4 Put a note about {the} where you will see it
    5 Ask one person one thing about {the}
  `,
} as const

/** An errand with an office or a firm. */
export const ADMIN = {
  base: `
    1 Take one breath, shoulders down, thinking of {act}
    2 Write “{obj}” on a note with one date
    3 Find the last message or paper about {the}
    4 Find the page or office for {the}
    5 Write one line about {the}, unsent
  `,
  vague: `
    2 Say in five words what you want from {the}
    3 Write the name of one office or firm for {the}
    5 Look up the first thing to do for {the}
  `,
  'too-big': `
    2 Find one paper or message about {the}
    3 Open the page for {the} and read one line
    4 Write down the first thing to do for {the}
    5 Write or fill in one line for {the}, then stop
  `,
  boring: `
    2 Pick one song for {the} and press play
    3 Get something nice to drink before {act}
    5 Play one song and spend it on {act}
  `,
  scary: `
    2 Write what worries you about {the}, just for you
    3 Open the page for {the}, sending nothing
    4 Write one line for {the} that nobody will see
    5 Begin {act} on paper, sending nothing
  `,
  tired: `
    1 Take one breath, eyes closed, thinking of {the}
    2 Find one paper or message about {the} and stop
    3 Put one thing for {the} where you will meet it
    4 Write one line asking for help with {the}, unsent
  `,
  'dont-know-how': `
    2 Say what you know about {act} already
    3 Write the one question you have about {the}
    4 Type “{search}” into a search
    5 Write down who could answer a question about {the}
  `,
  perfectionism: `
    2 Say “roughly right is enough” about {the}
    3 Write one rough line about {the} on scrap paper
    5 Spend two rough minutes on {the}, sending nothing
  `,
  'missing-something': `
    2 Say which paper or number {the} (needs|need)
    3 Write the missing thing for {the} on a note
    4 Put what you have for {the} in one envelope
    5 Ask one person or office what {the} (needs|need)
  `,
} as const
