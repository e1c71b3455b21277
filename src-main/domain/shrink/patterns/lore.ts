/**
 * What is known of single things, which makes their steps more concrete. A line with `=` has the
 * words of the thing, then the kinds of doing it is for (any, where there are none), then what one
 * uses for it. The lines below it stand in place of the general ones of the same size; those with
 * `~scary` in front stand in place of what is said of any thing that is scary.
 */
export const LORE = `
= groceries | shopping | food shop | grocery shopping | milk | eggs | snacks | weekly shop | big shop | shopping list | grocery list | cat food | dog food : errands
  2 Open the fridge and look for what is low
  3 Write one thing on a list for {the}
  4 Put a bag by the door for {the}
  5 Write three things for {the} on a list
  ~vague 2 Open the fridge and say what you see first
  ~vague 4 Write three things on the list for {the}
  ~too-big 2 Say the one thing you need most from {the}
  ~too-big 4 Write two things for {the}, the rest can wait
  ~boring 2 Pick a song or podcast for {the}
  ~boring 4 Write one treat on the list for {the}
  ~scary 2 Say which hour would be quiet for {the}
  ~scary 5 Look up whether {the} could be delivered
  ~tired 2 Touch your shopping bag and stop there
  ~tired 4 Ask somebody to bring {the} along
  ~dont-know-how 2 Say one meal you know how to make
  ~dont-know-how 3 Write the one question you have about {the}
  ~perfectionism 2 Say “a rough list will do” for {the}
  ~perfectionism 4 Scribble three things for {the}, in any order
  ~missing-something 3 Put a bag for {the} by the front door
  ~missing-something 4 Put your list for {the} where your keys are
= exam season | exam period | exam week | exam | exams | thesis defense | thesis defence | viva | test | quiz | final | finals | midterms | midterm | bar exam | theory test | driving theory | revision | studies | chem | econ | psych | anatomy | biology | history | geography | economics | psychology | philosophy | law | sociology | accounting | nursing | medicine | gcses | a levels | boards : study
  1 Take one breath, shoulders down, thinking of {the}
  2 Put your notes for {the} in front of you
  3 Open your notes for {the} anywhere
  4 Read one line for {the} out loud
  5 Write what you know for {the}, two minutes long
  ~vague 2 Say the first topic of {the} that comes to mind
  ~vague 5 Write three topics of {the}, then circle one
  ~too-big 2 Say one small topic of {the}
  ~too-big 4 Read one line for {the} and stop there
  ~boring 2 Pick a song for {the} and press play
  ~boring 4 Read one line for {the} in a silly voice
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 5 Try one question for {the} that nobody will see
  ~tired 2 Touch your notes for {the} and stop
  ~tired 4 Read one line for {the}, lying down
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Write the name of somebody to ask about {the}
  ~perfectionism 2 Say “patchy is fine” about {the}
  ~perfectionism 5 Write messy notes for {the}, gaps included
  ~missing-something 3 Write on a note what is missing for {the}
  ~missing-something 4 Put your notes for {the} where you will sit
= homework | assignment | coursework | problem set | worksheet : study
  2 Put {the} on the table in front of you
  3 Open {the} and read the first question
  4 Write your name and one word for {the}
  5 Try the first question of {the} for two minutes
  ~scary 2 Open {the} where nobody watches, and just look
  ~scary 5 Try one question of {the} on scrap paper, privately
  ~too-big 2 Point at the easiest question of {the}
  ~too-big 5 Answer one small part of {the}, then stop
  ~perfectionism 2 Say “a wrong answer is a start” about {the}
  ~perfectionism 5 Scribble one rough answer for {the}
  ~dont-know-how 2 Underline the word in {the} that stops you
  ~dont-know-how 4 Write the one question you have about {the}
= maths homework | math homework | maths | math | calculus | algebra | statistics | physics | chemistry : study
  2 Put paper and a pen in front of you
  3 Open {the} at one example
  4 Copy one example of {the} by hand
  5 Try one problem of {the} for two minutes
  ~too-big 2 Point at the easiest line of {the}
  ~too-big 5 Try one small step of {the}, then stop
  ~vague 2 Say the first word you see in {the}
  ~vague 4 Underline what one line of {the} asks for
  ~scary 4 Copy one example of {the}, for nobody to see
  ~scary 5 Try one problem of {the} on scrap paper
  ~dont-know-how 2 Point at the symbol in {the} that stops you
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “wrong is fine on scrap paper” out loud
  ~perfectionism 5 Try one problem of {the} with crossings-out left in
= french | german | spanish | italian | english | japanese | korean | chinese | mandarin | portuguese | dutch | swedish | arabic | russian | hebrew | latin | greek | language | sign language | polish | turkish | norwegian | finnish | danish | irish | welsh | hindi | czech
  2 Say one word of {the} that you like
  3 Write one word of {the} on a note
  4 Say one short sentence in {the} out loud
  5 Name things around you in {the} for two minutes
  ~vague 2 Say why you want {the}, in five words
  ~vague 4 Write three words of {the} you would use today
  ~too-big 2 Say one single word of {the}
  ~too-big 4 Write two words of {the} and stop
  ~boring 2 Play one song in {the} and listen
  ~boring 4 Say one silly sentence in {the}
  ~scary 2 Whisper one word of {the} where nobody hears
  ~scary 4 Say one sentence in {the} to a mirror
  ~tired 2 Look at one word of {the} and stop
  ~tired 4 Listen to one song in {the}, lying down
  ~dont-know-how 2 Say one word of {the} you know already
  ~dont-know-how 3 Write the one question you have about {the}
  ~perfectionism 2 Say one word of {the} with a terrible accent
  ~perfectionism 4 Write one sentence in {the}, mistakes left in
  ~missing-something 3 Write on a note what is missing for {the}
  ~missing-something 4 Put one word of {the} on the mirror
= guitar | violin | cello | ukulele | flute | instrument | trumpet | saxophone | clarinet | bass | harp | piano | keyboard | drums : practice
  2 Sit down next to {the}
  3 Play one note on {the} and listen until it ends
  4 Play one bit you know on {the}, slowly
  5 Play anything on {the} for two minutes
  ~vague 2 Say the first tune you would like on {the}
  ~vague 4 Play the first few notes that come on {the}
  ~too-big 2 Say one tiny bit you could play on {the}
  ~too-big 4 Play three notes on {the} and stop
  ~boring 2 Pick a favourite song and hum it
  ~boring 5 Play one song and tap or play along
  ~scary 2 Close the door before you touch {the}
  ~scary 4 Play one note on {the} so softly nobody hears
  ~tired 2 Touch {the} and stop there
  ~tired 4 Play one note on {the}, sitting down, then stop
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Watch one minute of a beginner lesson for {the}
  ~perfectionism 2 Say “a bad one counts” about {the}
  ~perfectionism 4 Play one bit on {the} badly, on purpose
  ~missing-something 3 Write on a note what {the} (needs|need)
  ~missing-something 4 Put {the} where you will see it
= bug | bugs | error | memory leak | crash | merge conflict | build error : computers
  1 Take one breath, hands off the keys, thinking of {the}
  2 Say what {the} (does|do), in five words
  3 Write what happens, and what you expected, with {the}
  4 Make {the} happen once and write down how
  5 Read the code near {the} for two minutes
  ~vague 2 Say the first place where you see {the}
  ~too-big 2 Open one file that {the} might live in
  ~too-big 4 Write one line on when {the} (shows|show) up
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and hunt {the} meanwhile
  ~scary 2 Make a branch or a copy, so nothing can happen
  ~scary 4 Read the code near {the}, changing nothing
  ~tired 2 Open the file with {the} and close it again
  ~tired 3 Write one line about {the} for a fresher hour
  ~dont-know-how 2 Tell an empty chair what {the} (does|do)
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “an ugly fix is a start” about {the}
  ~perfectionism 5 Try one ugly fix for {the}, to be thrown away
  ~missing-something 3 Write down what you would need to see {the}
  ~missing-something 4 Put a note about {the} on your keyboard
= presentation | slides | deck | pitch | talk | lecture | speech to give : writing practice
  2 Write “{obj}” and a time of day on a page
  3 Say the one thing people keep from {the}
  4 Write the title of one slide for {the}
  5 Say the first two minutes of {the} to the wall
  ~vague 2 Say whom {the} is for, in five words
  ~vague 4 Write three words people could keep from {the}
  ~too-big 2 Say one thing that belongs in {the}
  ~too-big 4 Write one title for {the} and nothing below it
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and sketch one slide for {the}
  ~scary 2 Say “hello” to an empty chair, as for {the}
  ~scary 5 Say the first line of {the} where nobody hears
  ~tired 2 Open {the} and close it again
  ~tired 4 Say one sentence for {the}, lying down
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Look at one talk you liked and note one trick
  ~perfectionism 2 Write “rough” on the first page of {the}
  ~perfectionism 4 Make one deliberately ugly slide for {the}
  ~missing-something 3 Write on a note what {the} (needs|need)
  ~missing-something 4 Put what you have for {the} where you write
= internship search | internships | internship | placement | apprenticeship | jobs | job | job applications | job application | job search | job hunt | new job : forms planning general admin
  1 Take one breath, adverts closed, thinking of {the}
  2 Say one thing you are good at
  3 Open one advert for {the} and read its title
  4 Underline two words in one advert for {the}
  5 Write two lines about yourself for {the}
  ~vague 2 Say what kind of work {the} (is|are) for
  ~vague 4 Write one place you could see yourself at
  ~too-big 2 Pick one advert for {the}, close the others
  ~too-big 4 Copy one line of one advert and stop
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and look at adverts for {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write two proud lines about yourself, for nobody to see
  ~tired 2 Open one page with adverts and close it
  ~tired 3 Save one advert for {the} and stop
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Write the name of somebody to ask about {the}
  ~perfectionism 2 Say “good enough to send” about {the}
  ~perfectionism 5 Write two rough lines about yourself for {the}
  ~missing-something 3 Write on a note what is missing for {the}
  ~missing-something 4 Put your CV where you will see it
= letters | envelopes | brown envelopes | pile of letters | documents | papers | receipts to sort : forms tidying
  2 Put {the} in one pile
  3 Take the top one of {the} and hold it
  4 Open one of {the} and leave it on the table
  5 Sort {the} for two minutes: yours, bin, later
  ~vague 2 Say the first name you see on {the}
  ~vague 4 Read the first line of one of {the}
  ~too-big 2 Pick one of {the} and turn from the rest
  ~too-big 5 Sort two of {the}: keep or bin
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and sort {the} meanwhile
  ~scary 2 Point at the friendliest one of {the}
  ~scary 4 Open one of {the} alone, reading nothing yet
  ~tired 2 Touch the top of {the} and stop
  ~tired 4 Put {the} into one bag or box
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Put one puzzling one of {the} aside for asking
  ~perfectionism 2 Say “two rough piles will do” about {the}
  ~perfectionism 5 Make two rough piles of {the}: bin, keep
  ~missing-something 3 Write on a note what {the} (needs|need)
  ~missing-something 4 Put one empty folder next to {the}
= mail | post | mail pile | paper pile | paperwork pile | pile of mail | pile of post | paperwork | filing | post pile | letter pile : forms general tidying
  2 Put {the} on one table
  3 Take the top sheet off {the} and read its title
  4 Open one letter from {the} and leave it there
  5 Sort {the} for two minutes: yours, bin, later
  ~vague 2 Say the first name you see on {the}
  ~vague 4 Read the first line of one paper from {the}
  ~too-big 2 Take one sheet from {the} and turn around
  ~too-big 5 Sort five sheets from {the}: keep, bin, later
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and sort {the} meanwhile
  ~scary 2 Point at the friendliest sheet in {the}
  ~scary 4 Open one letter from {the}, reading nothing yet
  ~tired 2 Touch the top of {the} and stop
  ~tired 4 Put {the} into one bag or box
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Put one puzzling sheet aside for asking
  ~perfectionism 2 Say “two rough heaps will do” about {the}
  ~perfectionism 5 Make two rough heaps of {the}: bin, keep
  ~missing-something 3 Write on a note what {the} (needs|need)
  ~missing-something 4 Put one empty folder next to {the}
= groceries | shopping | food shop | bags | weekly shop | big shop : tidying
  1 Take one breath, shoulders down, thinking of {the}
  2 Point at the smallest bag of {the}
  3 Carry one small bag of {the} in
  4 Put one cold thing from {the} into the fridge
  5 Put {the} away for two minutes, cold things first
  ~vague 2 Say which of {the} has to stay cold
  ~too-big 2 Pick the lightest bag of {the}
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and put {the} away meanwhile
  ~tired 2 Touch the nearest bag of {the} and stop
  ~tired 4 Put the one cold thing away and sit down
  ~perfectionism 2 Say “any shelf will do” for {the}
  ~perfectionism 5 Put {the} away roughly, for two minutes
= self-check : general
  1 Take one slow breath, shoulders down
  2 Write down a calm moment for {the}
  3 Look up one short guide to {the}
  4 Read the first lines of a guide to {the}
  5 Do the first two minutes of {the}, unhurried
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write one line asking somebody to be near
  ~tired 2 Close the door and sit down for {the}
  ~tired 3 Write a fresher hour for {the} on a note
= storage unit | locker | lock-up | self storage | garage unit | holiday home | cabin | office at work : tidying packing
  1 Take one breath and picture {the}
  2 Put the key for {the} by the door
  3 Write three things you remember from {the}
  4 Put two empty bags with the key for {the}
  5 Write a day and hour for {the} in your calendar
  ~vague 2 Say the first thing you picture in {the}
  ~vague 4 Write one thing from {the} you want to keep
  ~too-big 2 Say one corner of {the} to begin with
  ~too-big 4 Write one thing from {the} to bring home first
  ~boring 2 Pick a song or podcast for {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write one line asking somebody along to {the}
  ~tired 2 Touch the key for {the} and stop
  ~tired 4 Write one word about {the} on a note
  ~dont-know-how 2 Say what you know is in {the}
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “one bag out is enough” about {the}
  ~perfectionism 4 Write a rough list for {the}: keep, give, bin
  ~missing-something 2 Say what you need at {the}: key, bags or car
  ~missing-something 4 Put bags and key for {the} by the door
= boundaries | boundary | saying no : planning change hard-talk
  1 Take one breath, shoulders down, thinking of {the}
  2 Say “no, thank you” out loud, alone
  3 Write one thing that {the} would keep free
  4 Write one kind sentence that says no, for {the}
  5 Write one line for {the}: “I can't, but thank you”
= poem | song | lyrics | haiku | verse : writing
  1 Take one breath and picture one moment for {the}
  2 Say three words that belong in {the}
  3 Write down one thing you can see in {the}
  4 Write one line of {the}, rhyme or no rhyme
  5 Write {the} for two minutes, any line first
= litter box | cat litter | litter tray | cage | hamster cage : general cleaning tidying
  1 Look toward {the} for one breath
  2 Put a bag next to {the}
  3 Put on a pair of gloves for {the}
  4 Scoop or wipe one corner of {the}
  5 Clean {the} for two minutes, then tie the bag
  ~tired 2 Touch the scoop or bag and stop there
  ~tired 4 Put a bag next to {the} and sit down
  ~perfectionism 2 Say “one scoop is better than none” about {the}
  ~perfectionism 5 Clean {the} roughly, two minutes at most
= scale | scales : facing
  1 Take one slow breath before {the}
  2 Say one thing your body did for you today
  3 Write what you fear about {the}, just for you
  4 Stand next to {the}, not on it
  5 Step on {the} with your eyes closed
= swim | swimming | pool : movement : your swimsuit
  2 Put your swimsuit on a chair
  3 Put a towel into a bag for {the}
  4 Look up one opening time for {the}
  5 Pack a bag for {the} by the door
  ~vague 2 Say which pool or lake would suit {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Look up one quiet hour or lesson for {the}
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Watch one short video for beginners about {the}
  ~perfectionism 2 Say “two slow lengths count” about {the}
  ~perfectionism 4 Write “just splashing is fine” on a note
= meals | meal | meal planning | meal plan | menu | dinners | weekly menu : planning
  1 Take one breath and think of one meal you like
  2 Open the fridge and say what is there
  3 Write one meal you like on the page for {the}
  4 Write one day and one dish for {the}
  5 Write three easy dishes for {the}
= pee | poo | poop | vomit | sick | spill | puddle : cleaning
  1 Take one breath, away from {the}
  2 Open a window near {the}
  3 Fetch paper towels for {the}
  4 Lay paper over {the} and let it soak
  5 Wipe {the} up once, from the edge inwards
  ~tired 2 Put a towel over {the} and sit down
  ~tired 4 Fetch paper and one bag for {the}
= divorce papers | legal papers | court papers | custody papers : forms general tidying
  1 Take one slow breath before {the}
  2 Put {the} on the table, face down
  3 Read the first line of {the}, then pause
  4 Write one date from {the} on a note
  5 Write one question about {the} for a lawyer
  ~scary 2 Write what you fear about {the}, just for you
  ~scary 4 Write one line asking somebody to sit near you
= packing list : planning packing
  1 Take one breath and picture {the}
  2 Say the first thing that goes on {the}
  3 Write one thing on {the}
  4 Write three things from the bathroom on {the}
  5 Write what you wear on one day on {the}
= tax return | taxes | tax | tax declaration | self assessment : forms
  2 Write “{obj}” on an empty folder
  3 Find one receipt for {the}
  4 Put three papers for {the} in one pile
  5 Open the form for {the} and read one question
  ~vague 2 Say the first paper that {the} brings to mind
  ~vague 4 Write down one date that matters for {the}
  ~too-big 2 Pick one paper for {the}, just one
  ~too-big 5 Fill in your name on the form for {the}
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and sort papers for {the}
  ~scary 2 Look at the first page for {the}, pen down
  ~scary 5 Write one rough number for {the}, for nobody to see
  ~tired 2 Touch one paper for {the} and stop
  ~tired 4 Put one paper for {the} where you will see it
  ~dont-know-how 2 Say one thing about {the} you do know
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “a rough draft is fine” about {the}
  ~perfectionism 5 Write three rough numbers for {the} on scrap paper
  ~missing-something 3 Write the missing paper for {the} on a note
  ~missing-something 4 Put a folder for {the} where your letters arrive
= gift | present | gifts | presents | birthday present | christmas present | birthday gift | wedding present | wedding gift | leaving present | leaving gift | anniversary present | anniversary gift | secret santa : errands planning
  1 Take one breath and picture their face
  2 Say one thing they love
  3 Write one idea for {the}, however plain
  4 Write two more ideas for {the}
  5 Look at one shop for {the} and note one thing
  ~vague 2 Say three words that describe them
  ~vague 4 Write one thing they would use daily, for {the}
  ~too-big 2 Say one small thing that would make them smile
  ~too-big 5 Look at one page of ideas for {the}, then stop
  ~boring 2 Play a song that makes you think of them
  ~boring 4 Write the silliest idea for {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write one idea for {the} that nobody will see
  ~tired 2 Look at one photo of them and stop
  ~tired 3 Write one word for {the} on a note
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Ask somebody who knows them about {the}, one line
  ~perfectionism 2 Say “a kind thought is enough” about {the}
  ~perfectionism 4 Write the most ordinary idea for {the}
  ~missing-something 3 Write on a note what you need for {the}
  ~missing-something 4 Put a note about {the} next to your keys
= thank-you notes | thank you notes | thank-you cards | thank you cards | cards | thank yous | wedding thank yous | condolence cards | christmas cards | invitations | thank-you letters | thank you letters | party invitations | wedding invitations : writing messages
  1 Take one breath and think of one of {the}
  2 Put one card and a pen on the table
  3 Write one name on a list for {the}
  4 Write one line of {the}, the easiest first
  5 Write one of {the}, three short lines
  ~vague 2 Say the first name that comes to mind
  ~vague 4 Write one thing you want to say in {the}
  ~too-big 2 Pick one name, the easiest of {the}
  ~too-big 4 Write one greeting for {the} and stop
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and write one of {the}
  ~scary 2 Say out loud, alone, what you would write
  ~scary 4 Write one line for {the} on scrap paper
  ~tired 2 Touch one card and stop there
  ~tired 4 Write one name for {the} and stop
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Copy one line you like for {the}
  ~perfectionism 2 Say “plain and kind is enough” about {the}
  ~perfectionism 4 Write one clumsy line for {the} on scrap paper
  ~missing-something 3 Write the missing address or stamp on a note
  ~missing-something 4 Put the cards for {the} where you will sit
= thank-you note | thank you note | card | birthday card | christmas card | thank you card | postcard | condolence card | sympathy card | get well card : writing messages general
  1 Take one breath and think of whoever gets {the}
  2 Put paper and a pen on the table
  3 Write the name for {the}
  4 Write one plain line for {the}
  5 Write three short lines for {the}
  ~vague 2 Say one word you want {the} to carry
  ~vague 4 Write three words that belong in {the}
  ~too-big 2 Say the one thing {the} is for
  ~too-big 4 Write one greeting for {the} and stop
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and write {the} meanwhile
  ~scary 2 Say out loud, alone, what you would write
  ~scary 4 Write one line for {the} that nobody will see
  ~tired 2 Touch the pen and stop there
  ~tired 4 Write one word for {the} and stop
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Copy one line you like for {the}
  ~perfectionism 2 Say “plain and kind is enough” about {the}
  ~perfectionism 4 Write one clumsy line for {the} on scrap paper
  ~missing-something 3 Write the missing address or stamp on a note
  ~missing-something 4 Put pen and paper for {the} where you will sit
= run | jog | running | jogging | 5k | 10k | marathon | couch to 5k | half marathon : movement : your running shoes
  2 Put your shoes by the door for {the}
  3 Put on one shoe
  4 Step outside and smell the air before {the}
  5 Walk two minutes down the road, {the} may follow
  ~dont-know-how 2 Say how slow the start of {the} may be
  ~dont-know-how 3 Write the one question you have about {the}
  ~perfectionism 2 Say “a slow one counts” about {the}
  ~perfectionism 5 Walk or hop badly, and count it as {the}
  ~scary 2 Put on one running thing, at home, for {the}
  ~scary 3 Write down the quietest time and road for {the}
  ~vague 2 Say where {the} could go today
  ~vague 3 Put on one thing you wear for {the}
= walk | walking | steps | hike | hiking : movement : your shoes
  2 Put your shoes by the door for {the}
  3 Put on both shoes
  4 Open the front door and smell the air
  5 Begin {the} for two minutes, in any direction
  ~dont-know-how 2 Say one place you like for {the}
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “a short one counts” about {the}
  ~perfectionism 5 Walk to the corner and back, that is {the}
  ~scary 2 Write down the quietest time of day for {the}
  ~scary 5 Walk to the front door and back, for {the}
= gym : movement : one gym shirt
  2 Put one shirt for {the} on a chair
  3 Put a towel into a bag for {the}
  4 Put on the shirt you wear at {the}
  5 Pack a bag for {the} by the door
  ~vague 2 Say the first thing you would do at {the}
  ~too-big 2 Say “a short visit counts” about {the}
  ~too-big 3 Put one shirt for {the} next to your bed
  ~boring 2 Pick the first song for {the}
  ~boring 4 Put your headphones into a bag for {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write down the quietest hour at {the}
  ~tired 2 Touch your gym shirt and stop there
  ~tired 4 Put your gym shirt where you will see it
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Watch one short video about one machine at {the}
  ~perfectionism 2 Say “an easy visit counts” about {the}
  ~perfectionism 4 Pick three easy moves for {the} and note them
  ~missing-something 3 Write on a note what is missing for {the}
  ~missing-something 4 Put your bag for {the} in front of the door
= yoga | pilates | stretching | stretch | stretches | mobility : movement : a mat or a towel
  2 Lay out a mat or a towel for {the}
  3 Stand with both feet on the floor and breathe
  4 Reach up once, the first move of {the}
  5 Do two minutes of {the}, whatever feels good
  ~dont-know-how 2 Roll your shoulders, that is {the} too
  ~dont-know-how 3 Write the one question you have about {the}
  ~perfectionism 2 Say “stiff is fine” about {the}
  ~perfectionism 4 Reach down as far as feels easy, for {the}
  ~scary 2 Close the door before {the}
  ~scary 4 Do one gentle move of {the}, alone
= shower | bath : self-care
  2 Put a towel ready for {the}
  3 Walk to the bathroom and look at {the}
  4 Turn on the warm water in {the}
  5 Wash your face and hands, {the} can wait
  ~vague 2 Say the first move toward {the} out loud
  ~too-big 2 Stand up, with {the} as a maybe
  ~too-big 5 Rinse your feet in {the} and stop
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and step into {the}
  ~scary 2 Close the bathroom door and breathe out
  ~scary 4 Hold one hand under the warm water of {the}
  ~tired 2 Touch your towel and stop there
  ~tired 4 Wipe your face with a warm cloth, sitting down
  ~dont-know-how 2 Say what makes {the} hard today
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “thirty seconds count” about {the}
  ~perfectionism 5 Rinse without soap, that counts as {the}
  ~missing-something 3 Write on a note what is missing for {the}
  ~missing-something 4 Put towel and clothes for {the} by the bathroom door
= teeth : self-care
  2 Walk to the sink and look at {the}
  3 Put toothpaste on the brush
  4 Brush one corner of {the}
  5 Brush {the} for as long as one song's verse
  ~tired 2 Touch the toothbrush and stop there
  ~tired 3 Rinse your mouth with water, sitting down
  ~dont-know-how 2 Say what makes {the} hard today
  ~perfectionism 2 Say “half a minute counts” about {the}
  ~perfectionism 4 Brush {the} without paste, that counts
  ~missing-something 4 Put the toothbrush for {the} where you will meet it
  ~too-big 2 Hold the toothbrush under water and stop
  ~too-big 4 Brush three of {the}
= bed : self-care
  1 Take one breath, still in {the}
  2 Move your toes, still in {the}
  3 Push the blanket off one leg, still in {the}
  4 Put one foot on the floor, out of {the}
  5 Sit up on the edge of the bed
  ~vague 2 Say the first move out of {the} aloud
  ~vague 4 Point at the spot where your feet will land
  ~too-big 2 Move one hand out from under the blanket
  ~too-big 4 Put one foot on the floor and stop there
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and sit up before it ends
  ~scary 2 Put one hand on your chest and breathe out
  ~scary 4 Say one kind thing about today out loud
  ~tired 2 Touch the floor with one foot, then rest
  ~tired 4 Open the curtain a little and lie back
  ~dont-know-how 2 Say what makes leaving {the} hard today
  ~dont-know-how 4 Write the one question this morning asks of you
  ~perfectionism 2 Say “slow is fine” out loud
  ~perfectionism 4 Sit up wrapped in the blanket
  ~missing-something 2 Say what would make leaving {the} easier
  ~missing-something 4 Put something warm where your feet will land
= getting up : self-care
  1 Take one breath before {the}
  2 Move your toes, a first bit of {the}
  3 Push the blanket off one leg, before {the}
  4 Put both feet on the floor, most of {the}
  5 Sit up and count to ten, halfway to {the}
  ~vague 2 Say the first move for {the} out loud
  ~vague 4 Point at the spot where your feet will land
  ~too-big 2 Move one hand out from under the blanket
  ~too-big 4 Put one foot on the floor and stop there
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and sit up before it ends
  ~scary 2 Put one hand on your chest and breathe out
  ~scary 4 Say one kind thing about today out loud
  ~tired 2 Touch the floor with one foot, then rest
  ~tired 4 Open the curtain a little and lie back
  ~dont-know-how 2 Say what makes {the} hard today
  ~dont-know-how 4 Write the one question this morning asks of you
  ~perfectionism 2 Say “slow counts as {the}” out loud
  ~perfectionism 4 Sit up wrapped in the blanket
  ~missing-something 2 Say what you would need for {the}
  ~missing-something 4 Put something warm where your feet will land
= sleep | bedtime | nap | early night : rest
  2 Put your phone away from the bed
  3 Turn off one light before {the}
  4 Lay out what you wear for {the}
  5 Lie down for two minutes, {the} may come
  ~perfectionism 2 Say “resting counts too” about {the}
  ~perfectionism 4 Lie down as you are, without watching the clock
  ~tired 2 Lie down as you are and stop there
  ~missing-something 2 Say what {the} needs: dark, quiet or warmth
  ~missing-something 4 Put a glass of water next to the bed
  ~dont-know-how 2 Say what helped with {the} once before
  ~dont-know-how 3 Write the one question you have about {the}
= plants | houseplants | flowers | tomatoes | herbs | basil | roses | houseplant | strawberries | aloe | orchid | orchids | plant | monstera | succulents | cactus | seedlings | fern : general tidying cleaning
  2 Fill one glass with water for {the}
  3 Touch the soil of {the} with one finger
  4 Pull one dry leaf off {the}
  5 Water the nearest of {the}
  ~vague 2 Say how {the} (looks|look), in three words
  ~too-big 2 Walk to the nearest of {the}
  ~boring 2 Pick a song for {the} and press play
  ~boring 4 Say something nice to {the}
  ~scary 2 Look at {the} closely, touching nothing
  ~scary 3 Write what worries you about {the}, just for you
  ~tired 2 Touch one leaf of {the} and stop
  ~tired 4 Put a jug of water next to {the}
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Look up how much water {the} (likes|like)
  ~perfectionism 2 Say “a splash is better than none” about {the}
  ~perfectionism 4 Pour a rough splash of water on {the}
  ~missing-something 3 Write on a note what {the} (needs|need)
  ~missing-something 4 Put a jug where you will meet {the}
= garden | yard | weeds | allotment | flower bed | flowerbed
  2 Open the door and look toward {the}
  3 Pull one weed in or near {the}
  4 Pick up one thing lying near {the}
  5 Walk once around {the}, pulling what comes
  ~vague 2 Say the first thing you see of {the}
  ~too-big 2 Pick one corner of {the}, as big as a chair
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and pull what comes
  ~scary 2 Look at {the} from the window for three breaths
  ~scary 4 Step out to {the} when nobody is around
  ~tired 2 Touch one leaf in {the} and stop
  ~tired 3 Put your gloves where you will meet them
  ~dont-know-how 3 Write the one question you have about {the}
  ~dont-know-how 5 Take one photo of {the} to ask somebody
  ~perfectionism 2 Say “a little wild is fine” about {the}
  ~perfectionism 5 Pull three weeds and leave the others on purpose
  ~missing-something 3 Write on a note what {the} (needs|need)
  ~missing-something 4 Put gloves for {the} by the back door
= dog | puppy : general
  2 Put the lead by the door
  3 Call {the} and scratch one ear
  4 Put on your shoes for {the}
  5 Walk two minutes with {the}, then see
  ~boring 2 Pick a song or podcast to hear with {the}
  ~tired 2 Touch the lead and stop there
  ~scary 2 Write down the quietest hour for {the}
  ~dont-know-how 3 Write the one question you have about {the}
  ~perfectionism 2 Say “a short round is fine” to {the}
  ~vague 2 Say what {the} would like first
  ~too-big 2 Walk to the lead and pick it up
  ~missing-something 4 Put lead and bags for {the} by the door
= interview | job interview | interviews : appointments planning general going
  1 Take one breath, shoulders down, thinking of {the}
  2 Say your own name the way you would there
  3 Write one thing you are glad to tell at {the}
  4 Say one answer for {the} out loud
  5 Write one question you would ask at {the}
  ~vague 2 Say why they asked you to {the}
  ~too-big 2 Say one small thing to get ready for {the}
  ~too-big 5 Write one answer for {the} in three words
  ~boring 2 Pick a song that lifts you before {the}
  ~boring 4 Say one answer for {the} in a silly voice
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Say one answer for {the} where nobody hears
  ~tired 2 Touch what you will wear for {the} and stop
  ~tired 4 Write the time and place of {the} on a note
  ~dont-know-how 2 Say one thing you know about the place
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “stumbling is human” out loud, for {the}
  ~perfectionism 4 Give one clumsy answer for {the} to a mirror
  ~missing-something 3 Write on a note what is missing for {the}
  ~missing-something 4 Put what you need for {the} by the door
= decision | choice | options : planning
  3 Write the two sides of {the}, one word each
  4 Write what you would tell a friend about {the}
  5 Toss a coin for {the} and notice what you hope
= book | novel | chapter : study
  2 Put {the} in front of you
  3 Open {the} where you left it
  4 Read one sentence of {the}
  5 Read {the} for two minutes, finger under the line
  ~vague 2 Say what you hope to find in {the}
  ~vague 4 Read one heading or first line of {the}
  ~too-big 2 Put a bookmark two pages on in {the}
  ~too-big 4 Read one sentence of {the} and stop there
  ~boring 2 Find a nicer spot for {the} and sit down
  ~boring 4 Read one line of {the} in a silly voice
  ~scary 2 Hold {the} closed for three breaths
  ~scary 4 Read one line of {the} out loud, alone
  ~tired 2 Touch {the} and stop there
  ~tired 4 Read one line of {the}, lying down
  ~dont-know-how 2 Point at the word in {the} that stops you
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Open {the} at any page
  ~perfectionism 4 Skim half a page of {the}, forgetting is fine
  ~missing-something 3 Write on a note what you need for {the}
  ~missing-something 4 Put {the} on your pillow or chair
= dentist | doctor | gp | optician | vet | therapist | specialist | dermatologist | hospital | clinic | mechanic | hairdresser | barber | physio | psychiatrist | dentist appointment | doctor's appointment | appointment | appointments | checkup | check-up | eye test | blood test | smear test | haircut | vaccination | mammogram : appointments
  1 Take one breath, shoulders down, thinking of {the}
  2 Find the number or page for {the}
  3 Write the one sentence to say when you book {the}
  4 Write two days that suit you for {the}
  5 Look up when you can book {the}
  ~vague 2 Say what you want from {the}, in five words
  ~vague 3 Write down why you want {the} now
  ~too-big 2 Find the number for {the} and save it
  ~too-big 4 Write one day that suits you for {the}
  ~boring 2 Pick one song to hear while you book {the}
  ~boring 4 Write one nice thing to do after {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Say your first sentence for {the} out loud, alone
  ~tired 2 Look at the number for {the} and stop
  ~tired 4 Write one line asking somebody to book {the}
  ~dont-know-how 2 Say what you know about booking {the}
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “any day will do” about {the}
  ~perfectionism 3 Write one plain, unpolished line to book {the}
  ~missing-something 3 Write the missing number or card on a note
  ~missing-something 4 Put the card for {the} next to your phone
= somebody : messages
  1 Take one breath and think of one kind person
  2 Say out loud, alone, what you need
  3 Write the name of somebody you could ask{about}
  4 Write one line{about} to somebody, unsent
  5 Write {the} “Do you have a moment?”
  ~vague 2 Say in five words what you need
  ~vague 4 Write the one thing to ask somebody for
  ~too-big 2 Say one small thing somebody could do
  ~too-big 4 Write one small request to somebody, unsent
  ~scary 2 Write what worries you about asking somebody
  ~scary 4 Write to somebody what you need, in a note
  ~tired 2 Look at one name in your contacts and stop
  ~tired 4 Type “Could you?” to somebody, unsent
  ~missing-something 2 Say what you would need from somebody first
  ~missing-something 4 Write one place or number where somebody helps
= trash | garbage | rubbish | recycling : general
  2 Tie up one bag of {the}
  3 Put {the} by the door
  4 Put your shoes next to {the}
  5 Carry one bag of {the} outside
  ~vague 2 Point at the fullest of {the}
  ~too-big 2 Pick the smallest bag of {the}
  ~boring 2 Pick a song for {the} and press play
  ~scary 2 Open a window and breathe out near {the}
  ~tired 2 Touch the handle of {the} and stop
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “one bag is enough” about {the}
  ~missing-something 4 Put a fresh bag next to {the}
= passwords : devices
  1 Take one breath, hands off the keys, thinking of {the}
  2 Say out loud which of {the} matters most
  3 Write down one account that worries you
  4 Open the settings page for one of {the}
  5 Change one of {the}, the easiest
= backup | backups : devices
  2 Find the drive or account for {the}
  3 Write three things that belong in {the}
  4 Copy one thing that matters, a first bit of {the}
  5 Look at the settings of {the} for two minutes
= car | van | motorbike | bike | boiler | washing machine | dishwasher | fridge | phone | laptop | screen | roof | watch | oven : repairing
  1 Look at {the} for one breath, hands still
  2 Say in one sentence what is wrong with {the}
  3 Take one photo of what is wrong with {the}
  4 Find the number of somebody who repairs {the}
  5 Write two sentences about {the} to a repair shop, unsent
  ~vague 2 Point at the first thing you notice about {the}
  ~vague 4 Write three words on what {the} (does|do)
  ~too-big 2 Say the one thing {the} (needs|need) most
  ~boring 2 Pick a song for {the} and press play
  ~scary 2 Look at {the} closely, touching nothing
  ~scary 4 Write what the repair may cost, a rough guess
  ~tired 2 Touch {the} and stop there
  ~tired 4 Write one word about {the} on a note
  ~dont-know-how 4 Write the one question you have about {the}
  ~dont-know-how 5 Write the name of somebody who knows about {the}
  ~perfectionism 2 Say “running again is enough” about {the}
  ~perfectionism 5 Write a rough, unpolished line to a repair shop, unsent
  ~missing-something 3 Write the missing part for {the} on a note
  ~missing-something 4 Put the papers for {the} by the door
= passport | visa | license | licence | permit | id card | visa application : forms admin
  2 Write “{obj}” on a note and add one date
  3 Find the old papers for {the}
  4 Look up which office handles {the}
  5 Write down three papers that {the} (asks|ask) for
= subscription | membership | netflix | spotify | newspaper subscription | phone contract | gym membership : forms admin
  2 Write “{obj}” on a note
  3 Find the last message or letter about {the}
  4 Find the page or address for {the}
  5 Write one line to change or end {the}, unsent
= application | applications | grant | scholarship | grant application : forms
  3 Open {the} and read the first question
  4 Fill in the line with your name in {the}
  5 Write one rough line for one question of {the}
= insurance | car insurance | home insurance | health insurance | travel insurance : forms admin planning
  2 Write “{obj}” on a note with one date
  3 Find the number of your policy for {the}
  4 Write down what you pay for {the} now
  5 Look up one other price for {the}
= claim | insurance claim : forms admin
  3 Find the number of your policy for {the}
  4 Write down what happened, in two lines, for {the}
= will | testament : forms
  ~vague 2 Say the first person you think of for {the}
  ~vague 4 Write one thing you own that {the} could name
  2 Write “{obj}” on a page, for later eyes
  3 Write one name that belongs in {the}
  4 Write one wish for {the} in your own words
  5 Look up how {the} (is|are) made where you live
= cv | resume | résumé : writing editing general
  1 Take one breath, {the} still closed
  2 Open {the} and read your own name
  3 Say one thing you did well, for {the}
  4 Write one good thing into {the}, roughly
  5 Change two words in {the}, then stop
= cover letter : writing editing
  2 Write the name of the place on top of {the}
  3 Say out loud why you would like it there
  4 Write one rough line on why, for {the}
  5 Write {the} as you would tell a friend
= email | message | text : writing
  2 Open a new message and write the greeting
  3 Say out loud what {the} (is|are) for
  4 Write one plain line of {the}, unsent
  5 Write three short sentences of {the}, unsent
= eulogy | toast | wedding vows | vows | wedding speech | best man speech : writing
  1 Take one breath and picture one moment for {the}
  2 Say one thing you love about them
  3 Write three words for {the}
  4 Write down one memory that belongs in {the}
  5 Tell one memory for {the} out loud
= lesson plan | lesson | lessons : writing planning
  3 Say the one thing they take home from {the}
  4 Write the first question you would ask in {the}
= performance review | self-review | review : writing
  3 Say one thing that went well this year
  4 Write one thing that went well, for {the}
= code review | pull request | pr | merge request : computers
  2 Open {the} and read the title
  3 Read one changed line in {the}
  4 Write one kind remark on {the}
  5 Read {the} for two minutes, one file at most
  ~scary 2 Open {the} and just read its description
  ~scary 4 Write one remark in a private note
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and read {the} meanwhile
  ~perfectionism 2 Say “one useful remark is enough” about {the}
  ~perfectionism 5 Write one rough remark on {the}
  ~dont-know-how 2 Point at the first line in {the} that puzzles you
  ~dont-know-how 5 Write your one question as a remark on {the}
  ~tired 2 Open {the} and close it again
  ~tired 4 Read the title of {the} and stop
= minutes | meeting notes : writing
  2 Open your notes for {the}
  3 Read one line you wrote down, for {the}
  4 Write one thing that was decided, for {the}
= novel | story | script : writing
  1 Take one breath and picture one place in {the}
  3 Say one thing somebody wants in {the}
  4 Write one line that somebody says in {the}
  5 Write {the} for two minutes, any scene
= diary | journal : writing
  2 Open {the} at an empty page
  3 Write the date in {the}
  4 Write one word for how today feels, in {the}
  5 Write three short lines in {the}
= vocabulary | flashcards : study
  2 Put {the} in front of you
  3 Read one word of {the} out loud
  4 Say one sentence with one word of {the}
  5 Go through five of {the}
= duolingo
  2 Open {the} and look at the first picture
  3 Tap the next lesson in {the}
  4 Answer one question in {the}
  5 Play {the} for two minutes
= scales | song | choreography | dance routine | singing
  2 Hum the first bit of {the}
  3 Try one bit of {the} very slowly
  4 Try the first bit of {the} once
  5 Go through {the} for two minutes, wherever it flows
= painting | portrait | watercolour | watercolor : practice
  2 Sit down in front of {the}
  3 Put one brush and one colour next to {the}
  4 Add one small stroke to {the}
  5 Paint on {the} for two minutes, any corner
= drawing | sketch | sketchbook : practice
  2 Put a pencil and paper on the table
  3 Draw one line for {the}
  4 Draw one cup or one hand for {the}
  5 Scribble for two minutes, any {obj} counts
= scarf | knitting | sewing | quilt | embroidery | crochet : practice
  2 Put {the} on your lap
  3 Touch the yarn or cloth of {the}
  4 Make one stitch of {the}
  5 Make two minutes of stitches on {the}
= video | youtube video | birthday video | reel | tiktok video : practice
  2 Write one line you would say in {the}
  3 Put your phone where it could film {the}
  4 Say the first line of {the} out loud
  5 Record ten seconds for {the}, to be thrown away
= coding | code | python | javascript | rust | sql | programming : practice finding-out study
  2 Open one page about {the} and read one line
  3 Type one line of {the} from an example
  4 Change one word in an example of {the}
  5 Read a first page on {the} for two minutes
= podcast episode | episode | film | photos to edit : practice
  2 Open {the} and look at its first second
  3 Listen to ten seconds of {the}
  4 Cut or mark one spot in {the}
  5 Work on {the} for two minutes, the first bit alone
= driving : practice
  2 Sit in a parked car and think of {the}
  3 Set the mirror, the first thing in {the}
  4 Say the first three moves of {the} out loud
  5 Read one page about {the}, two minutes at most
= chess : practice
  2 Set up one corner of the board for {the}
  3 Move one piece of {the} any way you like
  4 Solve one puzzle of {the}
= push-ups | pushups | squats | workout | exercise | workouts | exercises | cardio | strength training | training | physio exercises : movement : a towel
  2 Stand up where you have room for {the}
  3 Circle your shoulders three times
  4 Do one single move of {the}
  5 Do two minutes of {the}, any move counts
= bike ride | cycling | ride : movement : your helmet
  2 Put your helmet by the door for {the}
  3 Press both tyres with your thumb
  4 Roll the bike outside for {the}
  5 Begin {the} for two minutes around the block
= dancing | dance : movement
  2 Pick one song for {the}
  3 Tap one foot through one verse
  4 Sway for half of one song
  5 Dance to one song with the door closed
= meditation | mindfulness : rest
  1 Take one slow breath, that is {the}
  2 Sit down where {the} can happen
  3 Take three slow breaths
  4 Close your eyes and count to ten, for {the}
  5 Sit still for two minutes of {the}
= bed : tidying
  2 Pull one corner of the blanket on {the} straight
  3 Put the pillow on {the} where it belongs
  4 Pull the blanket over {the} once
  5 Smooth {the} for as long as one song's verse
= hair | beard : self-care
  2 Run your fingers through {the} once
  3 Put a towel and shampoo side by side
  4 Pour a little water over {the}
  5 Rinse {the} for two minutes, soap is optional
= face | skincare : self-care
  2 Walk to the sink and look at {the}
  3 Hold a wet cloth against {the}
  4 Splash water on {the} once
  5 Wash {the} with warm water, soap is optional
= getting dressed | getting ready | pyjamas | pajamas : self-care
  2 Pick one sock
  3 Lay one piece of clothing on the bed
  4 Put on one piece of clothing
  5 Put on the softest thing you own
= cat | cats | pets | pet
  2 Call {the} and scratch one ear
  3 Fill the water bowl of {the}
  4 Put a little food in the bowl of {the}
  5 Sit next to {the} for two minutes
= bedtime : helping
  2 Dim one light
  3 Sit down next to {who}
  4 Whisper one kind line to {who}
  5 Hum or read to {who} for two minutes
= kids | children | baby | son | daughter | toddler : helping
  2 Look at {the} and smile once
  3 Ask {the} one question about today
  4 Sit on the floor next to {the}
  5 Play or read with {the} for two minutes
= fridge | freezer : cleaning tidying
  2 Open {the} and look at one shelf
  3 Take one old thing out of {the}
  4 Wipe one spot in {the}
  5 Clear one shelf of {the} for two minutes
= bathroom | toilet | bath tub : cleaning tidying
  2 Put a cloth on the edge of the sink
  3 Wipe the tap in {the}
  4 Wipe one spot in {the} as big as your hand
  5 Clean one thing in {the} for two minutes
= floor | floors | carpet | rug | stairs | patio | terrace | deck | path | driveway | pavement : cleaning
  2 Pick up one thing from {the}
  3 Put the broom or vacuum next to {the}
  4 Sweep or vacuum one square of {the}
  5 Clean {the} for two minutes, from the door inwards
= dust | dusting : cleaning
  2 Put a dry cloth where you see {the}
  3 Wipe {the} off one shelf
  4 Wipe {the} off one picture or lamp
  5 Wipe {the} away for two minutes, highest first
= car | van : cleaning tidying
  2 Walk to {the} and look inside
  3 Take one wrapper or cup out of {the}
  4 Wipe one mirror of {the}
  5 Clear one seat of {the} for two minutes
= aquarium | fish tank
  2 Put a bag next to {the}
  3 Scoop or wipe one spot of {the}
= desk | table | dining table | workbench | nightstand | office : tidying
  2 Touch one thing on {the} and leave it there
  3 Take one cup or paper off {the}
  4 Clear one corner of {the} as big as a book
  5 Clear {the} for two minutes, from left to right
= wardrobe | closet | drawer | drawers | cupboard | cupboards | junk drawer | pantry : tidying
  2 Open {the} and look inside
  3 Take one thing out of {the} that nobody needs
  4 Straighten one row or pile in {the}
  5 Sort five things from {the}: keep, give, unsure
= suitcase | backpack | luggage : tidying
  2 Open {the} and look inside
  3 Take one thing out of {the}
  4 Make one heap to wash from {the}
  5 Unpack {the} for two minutes, easiest things first
= suitcase | luggage | packing : packing
  2 Open a bag and lay it on the floor
  3 Put one pair of socks in, to begin {the}
  4 Write five things to take, for {the}
  5 Lay things for {the} in one heap
= photos | pictures | camera roll | photo album : computers tidying files
  1 Take one breath and think of {the}
  2 Open {the} and look at one you like
  3 Delete one blurry one of {the}
  4 Put one favourite of {the} into an album
  5 Go through {the} for two minutes, newest first
= sheets | bedsheets | bedding | bed sheets : laundry general
  2 Pull one corner of {the} loose
  3 Take off one pillowcase
  4 Put a fresh pillowcase next to {the}
  5 Pull {the} off the bed and leave the rest
= clothes | shirts : laundry
  2 Pick up one piece of {the}
  3 Put one piece of {the} where it goes next
= laptop | computer : devices
  2 Find the charger for {the}
  3 Write down three things that matter on {the}
  4 Open the settings of {the} and read one line
  5 Look at the settings of {the} for two minutes
= unit tests | tests | test : computers
  2 Open the file that {the} (belongs|belong) to
  3 Write the name of one case for {the}
  4 Read the last message that {the} gave
  5 Write down what {the} (checks|check)
= website | homepage | portfolio | portfolio website | portfolio site | landing page : computers
  2 Open {the} and look at the top
  3 Read one line of {the} out loud
  4 Write one line that would be better on {the}
  5 Change one word on {the}
= bread : errands
  2 Open the fridge and look for what is low
  3 Write one thing on a list for {the}
  4 Put a bag by the door for {the}
  5 Write three things for {the} on a list
= post office | pharmacy | library | store | shop | supermarket : errands
  2 Write “{obj}” on a note by the door
  3 Put what you need at {the} in a bag
  4 Put your bag and {obj} note by the door
  5 Look up when {the} opens and closes
= christmas shopping | gift shopping | birthday shopping : errands
  2 Write one name on a list for {the}
  3 Say one thing somebody on your list loves
  4 Write one name and one idea for {the}
  5 Write three names and ideas for {the}
= unpacking | moving boxes | boxes : tidying packing
  2 Open one box and look inside
  3 Take one thing out of one box
  4 Put one thing from {the} in its new place
  5 Empty one corner of one box
= package | parcel | parcels | return | amazon return | shoes to return : errands sending
  2 Put {the} by the door
  3 Find the label or receipt for {the}
  4 Look up where you can hand in {the}
  5 Close {the} with tape and write the address
= library books | books : errands sending
  2 Find one of {the} and put it by the door
  3 Put a bag next to {the}
  4 Look up the date for {the}
  5 Gather {the} in one pile
= prescription : errands
  2 Put the box or paper for {the} in your bag
  3 Write “{obj}” on a note by the door
  4 Look up when the pharmacy is open
= tickets | flights | hotel | train tickets | train | ferry : appointments errands
  2 Write two dates for {the}
  3 Say where and when {the} (begins|begin)
  4 Open one page with {the}
  5 Compare two choices for {the} and stop
= tap | faucet | leak : repairing
  2 Put a cup under {the}
  3 Watch where {the} (drips|drip), for ten seconds
  4 Take one photo of {the} from close up
  5 Find the valve that shuts off {the}
= light bulb | lightbulb | bulb | lamp : repairing
  2 Switch off the light
  3 Read what is printed on {the}
  4 Put a chair under {the}
  5 Write what is printed on {the} on a note
= shelf | wardrobe | ikea shelf | ikea wardrobe | furniture | bookcase | bookshelf | desk | cot | flat-pack | crib : repairing
  2 Put one hand on {the}, or on the box
  3 Find the leaflet, or the loose spot, of {the}
  4 Lay the screws for {the} in one cup
  5 Look up one picture of how to fix {the}
= pictures | picture | picture frame | mirror | curtain rod | curtains : repairing
  2 Hold {the} against the wall for one breath
  3 Mark one spot for {the} in pencil
  4 Hold {the} up for one breath and look
= wall | room | bedroom | fence | ceiling : repairing
  2 Put one hand flat on {the}
  3 Pick one colour you like for {the}
  4 Move one thing away from {the}
  5 Measure one side of {the} with your steps
= budget | finances | savings | money : money
  2 Put one empty page on the table for {the}
  3 Write three words for {the}: in, out, left
  4 Write one number for {the}, rounded
  5 Write three lines of {the}: what and how much
= bill | bills | fine | rent : money
  3 Open {the} and find the date
  4 Write the amount and date of {the} on a note
  5 Open your bank page next to {the}
= invoice | invoices : money
  2 Write the name of whoever gets {the}
  3 Open the last one you sent, before {the}
  4 Write one line of {the}: what and how much
  5 Type {the} for two minutes, unsent
= loan | student loan | debt | debts | credit card | mortgage | pension | bank account : money
  2 Find the last letter or message about {the}
  3 Look at one number of {the}
  4 Write one number of {the} on paper
  5 Write one question about {the} to ask somebody
= bank balance | balance | bank account : facing
  2 Write the number you expect of {the}
  3 Open your bank app and cover the number
  4 Look at {the} for one breath, then close it
  5 Write {the} on a note, rounded
= letter | envelope | post : facing
  2 Put {the} on the table, still closed
  3 Open {the} and leave the paper inside
  4 Read the first line of {the} and stop
  5 Read {the} once, then put it down
= grades | results | exam results | test results | report card | score | marks : facing
  2 Write what you would tell a friend about {the}
  3 Open the page before {the} and stop
  4 Look at one line of {the}, then look away
  5 Look at {the} and write one fact
= feedback | comments : facing
  2 Open {the} and read who wrote it
  3 Read one sentence of {the}
  4 Write one point of {the} in your own words
  5 Mark one easy point in {the}
= pain | back pain | headaches | migraines | mole | rash | lump | cough | symptoms | tooth | knee | ear : general appointments
  2 Write down when {the} began
  3 Write when {the} (is|are) most noticeable
  4 Find the number of a doctor for {the}
  5 Write one sentence about {the} for a doctor
= check : appointments
  2 Write down when you first noticed it, for {the}
  3 Find the number of a doctor for {the}
  4 Write the one sentence to say for {the}
  5 Write two days that suit you for {the}
= relationship | marriage : change
  2 Say one thing you like about the two of you
  3 Write one moment when {the} felt easy
  4 Write one small kind thing to do for {who}
  5 Do one small kind thing for {who}, unasked
= life admin | admin : planning tidying general admin
  2 Say the first thing that comes to mind in {the}
  3 Find one letter or message that belongs to {the}
  4 Write three things in {the}, then circle one
  5 Do one two-minute thing from {the}
= social life | friendships | friendship | loneliness : change
  2 Write the name of one person you like
  3 Find one name in your contacts that makes you smile
  4 Write one line to somebody, for {the}, unsent
  5 Send one “thinking of you” for {the}
= dating : change
  2 Say one thing you like about yourself
  3 Write one place where {the} would feel easy
  4 Write one honest line about you for {the}
  5 Look at one profile or event for {the}
= health : change
  2 Drink one glass of water for {the}
  3 Write one small thing that was good for {the} once
  4 Stretch both arms once for {the}
  5 Walk around for two minutes, for {the}
= dishwasher : general
  2 Open {the} and look inside
  3 Move one cup into or out of {the}
  4 Move the spoons into or out of {the}
  5 Fill or empty one rack of {the}
= tyre | flat tyre | flat tire | tire | puncture : repairing
  2 Look at {the} and find the hole or nail
  3 Find the spare and the jack for {the}
  4 Write the size printed on {the} on a note
  5 Watch two minutes of somebody changing {the}
= batteries | battery | smoke alarm | smoke detector : repairing
  2 Look at {the} and find the lid
  3 Read the letters and numbers on {the}
  4 Write the size of {the} on a note
  5 Put a chair and one screwdriver ready for {the}
= button : practice repairing general
  2 Lay the coat or shirt for {the} on a chair
  3 Put needle and thread next to {the}
  4 Pull a thread through one needle for {the}
  5 Make two stitches with {the}
= phone | laptop | tablet | headphones | watch : general
  2 Find the charger for {the}
  3 Put the charger and {the} side by side
  4 Push the plug for {the} into the wall
  5 Put {the} on the charger and look away
= water | tea : nourishing
  2 Fetch one glass or cup
  3 Fill one glass with {the}
  4 Take one small sip of {the}
  5 Take three slow sips of {the}
= hobby : general change errands
  2 Say one thing you loved doing as a child
  3 Write three things that once made you forget the clock
  4 Write one thing you would try as {the}
  5 Look at one picture or video of one {obj}
= self-care | self care : change general
  2 Drink one glass of water, slowly
  3 Write one thing that felt good this week
  4 Write one small kindness for {the}
  5 Do one small kindness for yourself, two minutes long
= jigsaw | puzzle : practice
  2 Sit down next to {the}
  3 Find one edge piece of {the}
  4 Try one piece of {the} in two spots
  5 Play with {the} for two minutes
= sourdough starter : cooking general
  2 Put one clean jar on the table for {the}
  3 Read the first line of a guide to {the}
  4 Mix one spoon of flour and water for {the}
  5 Write {the} a name and a date on the jar
= index fund | stocks | shares | isa | investments : money
  2 Say one thing you want {the} to do for you
  3 Read one paragraph on {the}
  4 Write one number you could spare for {the}
  5 Write one question about {the} for somebody who knows
= divorce | separation : admin hard-talk planning
  2 Say one thing you need for {the} to feel safe
  3 Write the name of somebody to tell about {the}
  4 Look up one free advice line for {the}
  5 Write three questions about {the} for a lawyer
= car : parting
  2 Take one photo of {the} from the front
  3 Write the year and mileage of {the} on a note
  4 Find the papers for {the}
  5 Look up one price for {the} and note it
= logo : practice
  2 Draw one circle and one letter for {the}
  3 Write three words {the} is to feel like
  4 Scribble two ugly versions of {the}
  5 Draw {the} for two minutes, pencil and no eraser
= instagram post | linkedin post | caption | facebook post | tweet : writing
  2 Pick one picture for {the}
  3 Say what {the} is about, in one breath
  4 Write one plain line for {the}
  5 Type {the} the way you talk, unposted
= complaint | complaint letter : writing
  2 Find the order or date for {the}
  3 Say what happened, in two sentences, for {the}
  4 Write what you want from {the}, in one line
  5 Write three plain sentences of {the}, unsent
= essay | dissertation | thesis | report | lit review | paper | chapter | coursework essay : writing
  2 Open {the} and write today's date in it
  3 Say out loud what {the} is about
  4 Write one rough sentence for {the}
  5 Write anything about {topic} for two minutes
= estate | dad's estate | mum's estate | mom's estate | probate : grief
  2 Put one folder with “{obj}” on the table
  3 Put one letter or paper into a folder for {the}
  4 Write the name of somebody to ask about {the}
  5 Write three questions about {the} for an adviser
= therapy : appointments going
  2 Say one thing you would like to feel again
  3 Write the name of somebody to ask about {the}
  4 Write one line you would say in {the}
  5 Read one page about {the} near you
= receipts : money
  2 Put {the} in one cup or bowl
  3 Take one of {the} and read the date
  4 Put {the} of this month in one pile
= expense report | expenses | expense claim : money
  2 Put one receipt for {the} on the table
  3 Find one receipt for {the}
  4 Write one date and amount for {the}
  5 Type one line of {the} and stop
= reading list : study
  2 Open {the} and read the first title
  3 Circle one title on {the} that tempts you
  4 Cross out one title on {the} that can wait
  5 Read one page from the first title on {the}
= party | birthday | wedding | baby shower | event | christmas | birthday party : planning
  2 Write “{obj}” and one date on a page
  3 Write one name of somebody for {the}
  4 Write one thing that would make {the} good
  5 Write about {the}: who, where, what to eat
= trip | holiday | vacation | itinerary | weekend away : planning
  2 Say one thing you would love to see on {the}
  3 Write one place and one date for {the}
  4 Point at one spot on a map for {the}
  5 Write three things that make {the} good
= to-do list | todo list | todos | priorities | list : planning
  2 Put {the} in front of you
  3 Read one line of {the}
  4 Cross out one thing on {the} that can wait
  5 Circle the one thing on {the} that feels lightest
  ~missing-something 2 Say what is missing on {the}
  ~missing-something 4 Write one missing thing on {the}
= day | tomorrow : planning
  2 Say the one thing that matters in {the}
  3 Write one thing that is fixed in {the}
  4 Write one good thing into {the}
  5 Write three things for {the}, then circle one
= week | schedule | calendar | month : planning
  2 Open {the} and look at one day
  3 Write one thing that is fixed in {the}
  4 Write one good thing into {the}
  5 Look through {the} and move one thing
= meeting | project | conference | workshop : planning
  2 Write “{obj}” on a page and one name below
  3 Say what a good end of {the} looks like
  4 Write one question for {the}
= life | career | future | year : planning
  2 Say one thing in {the} that is good already
  3 Write one word you want more of in {the}
  4 Write one thing you would try in {the}
  5 Write about a good Tuesday in {the}
= new friends : general
  2 Write the name of one person you like meeting
  3 Write one place where you might meet {the}
  4 Write one kind line to somebody, unsent
  5 Look up one group near you for {the}
  ~dont-know-how 2 Say where you met somebody you like
  ~dont-know-how 4 Write one thing you like doing with {the}
= toys | lego | legos | toy cars | shoes | books on the floor : tidying
  2 Pick up the nearest of {the}
  3 Put one of {the} where it lives
  4 Put five of {the} into one box or bag
  5 Push {the} into one heap, two minutes long
  ~too-big 2 Point at the three nearest of {the}
  ~too-big 4 Put three of {the} away, the nearest three
= flossing | floss : self-care
  2 Put the floss next to your toothbrush
  3 Pull a hand's length of floss off the roll
  4 Clean one gap, the easiest, that is {the}
  5 Do just the front teeth, that counts as {the}
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Do {the} until the first chorus ends
  ~tired 2 Touch the floss and stop there
  ~tired 4 Clean one gap sitting down, that is {the}
  ~perfectionism 2 Say “one gap counts” about {the}
  ~perfectionism 4 Clean two gaps, any two, for {the}
= bins | bin | bin bags | wheelie bin : general
  2 Put your shoes by the door for {the}
  3 Fetch a fresh bag for {the}
  4 Tie up the top bag for {the}
  5 Roll or carry {the} to the front
  ~boring 2 Pick a song to hum on the way with {the}
  ~tired 2 Touch the handle of {the} and stop
  ~tired 4 Put the top bag for {the} by the door
  ~too-big 2 Pick the lightest bag for {the}
  ~perfectionism 2 Say “one bag is enough” about {the}
= cold emails | cold email | pitch emails | outreach emails : writing
  2 Write one name you would like to write to
  3 Say out loud why you like their work
  4 Write one opening line for {the}, unsent
  5 Write one of {the}, three short lines, unsent
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write one of {the} to a friend, for practice
= out-of-office message | out-of-office : writing
  2 Write the two dates for {the}
  3 Copy the last {obj} you received from somebody
  4 Write “I am away until” and the day
  5 Write {the} in two plain lines
  ~perfectionism 2 Say “two lines are enough” about {the}
  ~perfectionism 5 Write {the} in one plain, unpolished line
  ~tired 2 Say the day you are back, for {the}
  ~tired 4 Type the day you are back and stop
  ~too-big 2 Say the one date {the} cannot do without
  ~too-big 4 Write one line of {the}: until when
= topic | thesis topic | dissertation topic | research question | essay topic : planning
  1 Take one breath and think of one thing you like reading about
  2 Say three words that {the} could have in it
  3 Write one question that made you curious this year
  4 Write two ideas for {the} and mark one
  5 Look up one paper near {the} and note its title
= driving | motorway | night driving : general
  2 Sit in the parked car and breathe out
  3 Write the quietest hour for {act} on a note
  4 Say the first three moves of {act} out loud
  5 Write the name of somebody to ride along
= volunteering : general
  2 Say one thing you like doing for people
  3 Write one place near you that could use a hand
  4 Look up one place for {the} and read one line
  5 Write two lines to one place about {the}, unsent
= question | questions : general
  1 Take one breath, shoulders down, thinking of {the}
  2 Say {the} out loud, alone
  3 Write {the} on a note in ten words
  4 Write down one good moment for {the}
  5 Write two ways to begin {the} and tick one
  ~scary 2 Whisper {the} to yourself, alone
  ~scary 4 Write one kind answer {the} could get
= meeting | appointment | interview : general
  1 Take one breath, shoulders down, thinking of {the}
  2 Open your calendar at {the}
  3 Write down two other times for {the}
  4 Write “could we find another time?”, unsent
  5 Write two plain lines about moving {the}, unsent
= photo book | photo album | album | scrapbook | memory book : practice general
  2 Say three pictures that belong in {the}
  3 Make a folder for {the} and give it a name
  4 Pick one picture for the first page of {the}
  5 Pick five pictures for {the}, two minutes long
  ~dont-know-how 2 Say what you liked in an album you saw
  ~dont-know-how 4 Write the one question you have about {the}
  ~perfectionism 2 Say “a blurry one may stay” about {the}
  ~perfectionism 5 Pick five pictures for {the} without a second look
  ~boring 2 Pick one song that goes with {the}
  ~boring 4 Pick the funniest picture for {the}
= bag | backpack | school bag | gym bag | work bag | rucksack | handbag : packing
  2 Open {the} and look inside
  3 Put one thing for tomorrow into {the}
  4 Write three things {the} (needs|need) on a note
  5 Put {the} by the door, half packed counts
  ~tired 2 Touch {the} and stop there
  ~tired 4 Put one thing into {the}, then sit down
= citations | references | bibliography | footnotes : writing
  2 Open the page where {the} (stands|stand)
  3 Say the author and year of one source
  4 Write one line of {the}: name, year, title
  5 List three sources for {the}, in any order
  ~dont-know-how 2 Look at one paper and how it does {the}
  ~dont-know-how 4 Type “how to cite a book” into a search
  ~too-big 2 Pick one source for {the}, just one
  ~too-big 4 Write one line of {the}, year and name
  ~perfectionism 2 Say “commas can wait” about {the}
  ~perfectionism 4 Copy one messy source into {the}
= kit | swimming kit | pe kit | gym kit | football kit | uniform : packing general
  2 Look where {the} was last
  3 Put one piece of {the} by the door
  4 Write one missing piece of {the} on a note
  5 Gather three pieces of {the} into one bag
  ~missing-something 2 Say which piece of {the} is missing
  ~missing-something 4 Look in two places for {the}: wash, car
= meter | meters | gas meter | electricity meter : general
  2 Say where {the} (is|are), and walk there
  3 Put a pen and a note by {the}
  4 Take one photo of {the}
  5 Write the number of {the} on a note
= contract | lease | agreement | tenancy agreement : forms admin
  2 Find the last message about {the}
  3 Put {the} in front of you, on paper or screen
  4 Read the first paragraph of {the}
  5 Write one question about {the}, unsent
= business cards | business card : writing
  2 Write your name the way it goes on {the}
  3 Say what you do in three words, for {the}
  4 Write the three lines that go on {the}
  5 Look at two business cards and note what you like
  ~perfectionism 2 Say “name and number are enough” about {the}
  ~perfectionism 4 Scribble {the} on scrap paper, ugly is fine
= outfit | clothes for tomorrow : planning
  2 Open the wardrobe and look for {the}
  3 Pick one clean thing for {the}
  4 Lay two pieces for {the} on the bed
  5 Hold {the} up to a mirror once
  ~perfectionism 2 Say “clean and comfy is enough” about {the}
  ~perfectionism 4 Pick the first two pieces you see for {the}
  ~tired 2 Point at one thing for {the}, sitting down
  ~tired 4 Put on the softest piece of {the}
  ~vague 2 Say what the day needs from {the}
  ~vague 4 Pick one colour for {the}
= post box | letterbox | letter box : general
  2 Put the key for {the} in your pocket
  3 Put your shoes by the door for {the}
  4 Walk to {the} and look inside
  5 Carry what is in {the} to the table
= window | windows : self-care
  1 Look at {the} for one breath, from where you are
  2 Sit up and turn toward {the}
  3 Walk to {the} and put one hand on it
  4 Open {the} as wide as your hand
  5 Open {the} and breathe there for two minutes
  ~tired 2 Turn your head toward {the}, lying down
  ~tired 4 Open {the} a little, then lie back
  ~scary 2 Stand beside {the}, where nobody can see you
  ~scary 4 Open {the} by a finger and step back
= tabs | open tabs | browser tabs : files
  2 Look at the newest of {the}
  3 Close one of {the} you know by heart
  4 Save three of {the} in one bookmark folder
  5 Go through {the} for two minutes: close or save
  ~too-big 2 Pick one of {the} to keep
  ~too-big 4 Close three of {the}, the oldest ones
  ~tired 2 Look at one of {the} and stop
  ~tired 4 Close one of {the} and rest
= first day | induction | trial shift : going
  2 Put what you wear for {the} on a chair
  3 Write the time, place and one name for {the}
  4 Put one thing for {the} into your bag
  5 Look up the way to {the} and note it
  ~vague 2 Say in five words what you want from {the}
  ~vague 4 Write three things you know about {the}
  ~too-big 2 Say what comes first on {the}
  ~too-big 4 Write down the hour at which {the} ends
  ~boring 2 Pick one song for the way to {the}
  ~boring 4 Write one nice thing to do after {the}
  ~scary 2 Say “hello” and your name to the mirror
  ~scary 4 Write what worries you about {the}, just for you
  ~tired 2 Touch what you wear for {the} and stop
  ~tired 4 Put your bag for {the} by the door
  ~dont-know-how 2 Say one thing you know about {the}
  ~dont-know-how 4 Write two questions to ask on {the}
  ~perfectionism 2 Say “turning up is enough” about {the}
  ~perfectionism 4 Write one plain sentence to say on {the}
  ~missing-something 2 Say what is still missing for {the}
  ~missing-something 4 Write the missing thing for {the} on a note
= water bottle | bottle : general
  2 Pick up {the}
  3 Carry {the} to the tap
  4 Fill {the} halfway
  5 Fill {the} and put it where you sit
= zoom call | video call | teams call | client call | online meeting : going general
  1 Take one breath, shoulders down, thinking of {the}
  2 Put a glass of water by the screen for {the}
  3 Write the time of {the} on a note
  4 Find the link for {the}, with the camera off
  5 Write one thing to say in {the}
  ~scary 2 Say “hello” to the dark screen, before {the}
  ~scary 4 Write one sentence to have ready for {the}
  ~tired 2 Look at the link for {the} and stop
  ~tired 4 Put something soft on the chair for {the}
  ~dont-know-how 2 Say which button of {the} puzzles you
  ~dont-know-how 4 Ask somebody to try {the} with you first
  ~boring 2 Pick a drink to go with {the}
  ~boring 4 Put pen and paper for doodling by {the}
  ~too-big 2 Say the one thing you want from {the}
  ~too-big 4 Find the link for {the}, nothing more
= shirt | dress | blouse | trousers | jumper | suit | skirt : laundry
  2 Lay {the} flat on the bed or table
  3 Smooth {the} once with both hands
  4 Put {the} on a hanger or a chair
  5 Do one sleeve or side of {the}
  ~tired 2 Touch {the} and stop there
  ~tired 4 Put {the} where the steam of a shower is
  ~perfectionism 2 Say “the front is enough” about {the}
  ~perfectionism 4 Smooth the front of {the} and leave the rest
  ~too-big 2 Lay {the} flat, nothing more
  ~too-big 4 Do just the collar of {the} and stop
= index cards | index card | cue cards : study writing general
  2 Put a small stack of {the} and a pen ready
  3 Write one word on one of {the}
  4 Write one question on one of {the}
  5 Write three of {the}, the easiest first
= kids | children | son | daughter | boys | girls : going
  2 Put your keys by the door for {act}
  3 Put on your shoes for {act}
  4 Put a snack for {the} into your bag
  5 Step outside and take two slow breaths before {act}
  ~tired 2 Touch your shoes and stop there
  ~tired 4 Ask somebody to fetch {the} today
  ~boring 2 Pick one song for the way to {the}
  ~boring 4 Write one silly question to ask {the}
= invoices | payments | unpaid invoices : general
  1 Take one breath, sending nothing, thinking of {the}
  2 Open one of {the}, the oldest
  3 Write the name, amount and date of one of {the}
  4 Write “a friendly reminder of this invoice”, unsent
  5 Write one reminder for {the}, three plain lines, unsent
= photographs | old photos | old photographs | family photos | photo prints | prints : tidying files general
  1 Take one breath and think of {the} you love
  2 Fetch one box or album of {the}, just one
  3 Pick one of {the} that makes you smile
  4 Put three blurred ones of {the} aside
  5 Sort {the} for two minutes: keep, share, bin
  ~too-big 2 Pick one single year or envelope of {the}
  ~too-big 4 Lay five of {the} in a row and keep one
= hedge | hedges | bush | bushes | shrubs | branches : general
  2 Walk to {the} and point at one wild spot
  3 Put gloves and shears for {the} by the door
  4 Cut one twig off {the}
  5 Cut one arm's width of {the}, from the top
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and cut {the} until it ends
  ~tired 2 Look at {the} from the window and stop
  ~tired 4 Cut one twig off {the} and go in again
= next call : general
  1 Look at the phone for one breath, before {the}
  2 Say “hello” out loud, a rehearsal for {the}
  3 Write “Can I call you back?” for {the}
  4 Pick a ring tone you like for {the}
  5 Write down whose call would be {the} you take
  ~scary 2 Say “I may keep it short” about {the}
  ~scary 4 Lay a note with one sentence out for {the}
= drain | sink drain | shower drain | plughole | sink : repairing
  2 Lift the cover off {the} and look inside
  3 Fetch gloves or a bag for {the}
  4 Pull out what you can see in {the}
  5 Pour one jug of hot water down {the}
  ~dont-know-how 2 Say how fast the water leaves {the}
  ~dont-know-how 4 Type “slow drain” into a search and read one tip
= flat | apartment | house | new flat | new apartment | new house : general
  2 Write three things that matter in {the}
  3 Write one street or area you like for {the}
  4 Look at one advert for {the}
  5 Write two lines about yourself for {the}
= phone calls | phone call | calls | call : general
  1 Take one breath, phone still down, thinking of {the}
  2 Write one name on a list for {the}
  3 Find one number for {the}
  4 Write the first sentence for {the}
  5 Say the first sentence for {the} out loud
= scrolling | doomscrolling | phone use | screen time | social media | instagram | tiktok | youtube : stopping
  1 Take one breath and look up from {the}
  2 Put your phone face down
  3 Put your phone in another room, away from {the}
  4 Write down when {the} (begins|begin) most often
  5 Look out of a window for two minutes, no {obj}
= smoking | drinking | vaping | alcohol | weed | cigarettes : stopping
  1 Take one slow breath in place of {the}
  2 Drink one sip of water
  3 Put what you use for {the} in another room
  4 Write down when the wish for {the} comes
  5 Walk around for two minutes instead of {the}
= biting your nails | biting nails | nail biting | picking your skin : stopping
  2 Hold something small in place of {the}
  3 Put cream on one finger, against {the}
  5 Hold something soft for two minutes instead of {the}
= dinner | lunch | breakfast | supper | meal | meals : cooking
  2 Open the fridge and point at one thing for {the}
  3 Put two things for {the} on the table
  4 Wash or cut one thing for {the}
  5 Begin {the} for two minutes, the easiest part first
= cake | cookies | bread | muffins | baking | scones | biscuits | brownies | cupcakes | pie | tart | flapjacks : cooking
  2 Put one bowl on the table for {the}
  3 Put the flour next to the bowl
  4 Measure one thing for {the}
  5 Mix two things for {the}
= school | class : study helping
  1 Take one breath and think of {the}
  2 Put one thing for {the} into your bag
  3 Write one thing that comes next at {the}
  4 Open one page or message from {the}
= work : general
  1 Take one breath, shoulders down, thinking of {the}
  2 Put one thing for {the} in front of you
  3 Write the one thing at {the} that weighs most
  4 Write the very first move for one thing at {the}
  5 Begin one thing at {the}, two minutes at most
= business | side project | startup : planning
  2 Say what you would sell or make, in five words
  3 Write the name of one person {the} would help
  4 Write one line on what {the} could be
  5 Write two names for {the}, however plain
= printer | wifi | router | tv : devices
  2 Turn {the} off and count to ten
  3 Turn {the} on again and look at one light
  4 Write down the words {the} (shows|show) you
  5 Look up one thing to try with {the}
= timesheet | timesheets : screen-work
  2 Open {the} and look at today
  3 Write today's hours into {the}
  4 Write yesterday's hours on a note for {the}
  5 Fill one week of {the} from your calendar
= costume | costumes | world book day costume | halloween costume : general errands
  2 Say one idea for {the}, however plain
  3 Write one thing at home that would do for {the}
  4 Fetch one thing for {the}
  5 Lay three things for {the} in one place
= smell | smell in the fridge : general cleaning
  2 Open a window and breathe out
  3 Sniff one shelf or corner for {the}
  4 Throw one thing away where {the} is
  5 Wipe one shelf where {the} is
= lawn : general
  2 Open the door and look at {the}
  3 Pick up one thing lying on {the}
  4 Roll the mower to the edge of {the}
  5 Mow one stripe of {the}
= sofa | couch | mattress : parting
  2 Take one photo of {the}
  3 Measure one side of {the} with your hands
  4 Look up who collects {the} near you
  5 Write one line offering {the} to somebody
= refund : money forms admin
  2 Find the order or booking for {the}
  3 Write its number on a note for {the}
  4 Find the page where one asks for {the}
  5 Write one line that asks for {the}, unsent
= arrears | council tax | council tax arrears | overdraft | klarna : money
  2 Find the last message about {the}
  3 Read one number of {the}
  4 Write the amount and date of {the} on a note
  5 Write one line that asks for time with {the}, unsent
= universal credit | universal credit journal | pip form | benefit | benefits : forms admin
  2 Find the login or letter for {the}
  3 Open {the} and read the newest message
  4 Write one line you want to say in {the}
  5 Write the next date for {the} on a note
= freezer : general
  2 Put a towel on the floor by {the}
  3 Open {the} and take out one thing
  4 Put one cool bag or box next to {the}
  5 Clear one drawer of {the}
= facebook | instagram account | account : files general
  2 Open {the} and look at the settings
  3 Say one thing you would miss from {the}
  4 Save one photo from {the}
  5 Look up how to leave {the} and note it
= clothes | things | belongings | room | stuff : grief
  2 Hold one of {the} and think of them
  3 Put one thing aside to keep
  4 Open one bag and put in one thing
  5 Sit with {the} for two minutes, sorting nothing
= course | major | degree | subject : planning
  1 Take one breath and think of one thing you like reading about
  2 Say one subject you would read about for fun
  3 Write two subjects that could be {the}
  4 Write what you would tell a friend about {the}
  5 Look at one page about one subject for {the}
= uni | university | college : planning general study
  1 Take one breath and think of {the}
  2 Write one thing you miss about {the}
  3 Write the name of one course or place at {the}
  4 Write one question to ask {the}
  5 Look at one page about {the}
= social security | mortgage | pension : money
  2 Find the last letter or message about {the}
  3 Look at one number of {the}
  4 Write one number of {the} on paper
  5 Write one question about {the} to ask somebody
= newsletters | newsletter | mailing list | mailing lists | marketing emails | promotional emails | promo emails | spam | spam emails | junk mail | emails from shops : inbox
  1 Take one breath and think of a quieter inbox
  2 Find one of {the} in your inbox
  3 Open one of {the} and scroll to its end
  4 Tap the unsubscribe link at the end of one
  5 Unsubscribe from {the} for two minutes, newest first
  ~vague 2 Say which of {the} you would miss
  ~vague 4 Write down one sender you never read
  ~too-big 2 Pick one of {the}, the one you like least
  ~too-big 4 Unsubscribe from one of {the}, just one
  ~boring 2 Pick a song for {the} and press play
  ~boring 5 Play one song and unsubscribe from {the} meanwhile
  ~scary 2 Look at one of {the}, clicking nothing
  ~scary 4 Move one of {the} to a folder called “maybe”
  ~tired 2 Open one of {the} and stop there
  ~tired 4 Delete one of {the} and rest
  ~dont-know-how 2 Search your inbox for the word “unsubscribe”
  ~dont-know-how 4 Point at the small link that ends {the}
  ~perfectionism 2 Say “one less is enough” about {the}
  ~perfectionism 4 Unsubscribe from the first of {the} you see
  ~missing-something 2 Say what {the} (needs|need): a login, a link, time
  ~missing-something 4 Open the mailbox that {the} (comes|come) to
= son | daughter | kid | kids | children | teenager | teen | child | stepson | stepdaughter | boy | girl | boys | girls | toddler | eldest | youngest : hard-talk
  1 Take one breath, shoulders down, thinking of {who}
  2 Say one thing you like about {who} out loud
  3 Write one open question for {who}{about}
  4 Pick a calm moment for {who}: a walk, the car
  5 Sit down near {who} and ask about today
  ~vague 2 Say what you want {who} to feel afterwards
  ~vague 4 Write the one thing {who} could take along{about}
  ~too-big 2 Pick the one thing to say to {who}
  ~too-big 4 Write one small question for {who}{about}
  ~boring 2 Pick a snack to share with {who}
  ~boring 4 Ask {who} to come along for a short walk
  ~scary 2 Write what worries you about {who}, just for you
  ~scary 4 Say your first sentence to {who} out loud, alone
  ~tired 2 Sit near {who} for three breaths, saying nothing
  ~tired 4 Give {who} a hug or a smile, no talk
  ~dont-know-how 2 Say what you would have liked to hear at that age
  ~dont-know-how 4 Write two gentle ways to begin with {who}
  ~perfectionism 2 Say one clumsy sentence for {who} out loud, alone
  ~perfectionism 4 Write one plain, kind sentence for {who}{about}
  ~missing-something 2 Say which quiet moment you and {who} have this week
  ~missing-something 4 Ask {who} to help you with one small thing
= clients | customers | new clients | new customers | freelance work | gigs : general
  1 Take one breath, shoulders down, thinking of {the}
  2 Say in five words what you do for {the}
  3 Write one name of somebody who might know {the}
  4 Write one line on what you offer {the}
  5 Write somebody you worked for two lines, unsent
  ~vague 2 Say three words for the kind of {obj} you like
  ~vague 4 Write where {the} like these spend their time
  ~too-big 2 Say one place where {the} could find you
  ~too-big 4 Write one name to ask about {the}
  ~scary 2 Write what worries you about {the}, just for you
  ~scary 4 Write one line about your work for {the}, unsent
  ~tired 2 Open one old kind message from a client
  ~tired 4 Write one name for {the} on a note
= curtains | curtain | blinds | blind | shutters : self-care
  1 Look at {the} for one breath, from where you are
  2 Sit up and turn toward {the}
  3 Walk to {the} and touch one edge
  4 Pull {the} open as wide as your hand
  5 Open {the} and look out for two minutes
  ~too-big 2 Point at the nearest edge of {the}
  ~too-big 4 Pull one edge of {the} aside, just one
  ~boring 2 Pick one song for {the} and press play
  ~boring 4 Guess the weather, then look past {the}
  ~scary 2 Stand beside {the}, where nobody can see you
  ~scary 4 Lift one edge of {the} and look out once
  ~tired 2 Turn your head toward {the}, lying down
  ~tired 4 Pull one edge of {the} aside, then lie back
  ~vague 2 Say what is outside {the} at this hour
  ~vague 4 Point at the edge of {the} you would pull
  ~perfectionism 2 Say “a crack of light is enough” about {the}
  ~perfectionism 4 Pull {the} half open, that counts
  ~dont-know-how 2 Say what makes {act} hard today
  ~dont-know-how 4 Write down one good thing about light
  ~missing-something 2 Say what you would need for {act}
  ~missing-something 4 Clear the way to {the}, one thing aside
= permission slip | permission slips | consent slip | consent form | school form | school forms : forms
  2 Put {the} and a pen on the table
  3 Read the first line of {the}
  4 Write the child's name on {the}
  5 Sign {the} and put (it|them) in the bag
  ~missing-something 2 Look for {the} in the school bag
  ~missing-something 4 Write to school: “Could I have {the} again?”, unsent
= password | login | pin : devices
  2 Open the page where you sign in
  3 Find the “change” or “forgot” link for {the}
  4 Pick three odd words for {the}
  5 Type three odd words for {the} and save
`
