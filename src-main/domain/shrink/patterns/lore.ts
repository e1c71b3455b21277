/**
 * What is known of single things, which makes their steps more concrete. A line with `=` has the
 * words of the thing, then the kinds of doing it is for (any, where there are none), then what one
 * uses for it. The lines below it stand in place of the general ones of the same size.
 */
export const LORE = `
= tax return | taxes | tax | tax declaration : forms
  2 Write “{obj}” on an empty folder
  3 Find one receipt for {the}
  4 Put three papers for {the} in one pile
  5 Open the form for {the} and read one question
= letters | envelopes | brown envelopes | mail | post | pile of letters : forms general
  2 Put {the} in one pile
  3 Open one of {the} and leave it on the table
  4 Read the first line of one of {the}
  5 Sort {the} for two minutes: yours, bin, later
= passport | visa | license | licence | permit | id card | visa application : forms admin
  2 Write “{obj}” on a note and add one date
  3 Find the old papers for {the}
  4 Look up which office handles {the}
  5 Write down three papers that {the} (asks|ask) for
= subscription | membership | netflix | spotify | newspaper subscription | contract | gym membership : forms admin
  2 Write “{obj}” on a note
  3 Find the last message or letter about {the}
  4 Find the page or address for {the}
  5 Write one line to change or end {the}, unsent
= jobs | job | job applications | job application | job search | new job : forms planning general admin
  1 Think of {the} for one breath, shoulders down
  2 Write one thing you are good at, for {the}
  3 Open one advert for {the} and read its title
  4 Underline two words in one advert for {the}
  5 Write two lines about yourself for {the}
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
= paperwork | papers | documents : forms
  2 Put {the} in one pile
  3 Take the top sheet of {the} and read its title
  4 Make two piles of {the}: this month, later
  5 Sort {the} for two minutes, biggest letters first
= will | testament : forms
  2 Write “{obj}” on a page, for later eyes
  3 Write one name that belongs in {the}
  4 Write one wish for {the} in your own words
  5 Look up how {the} (is|are) made where you live
= cv | resume | résumé : writing editing general
  1 Think of one good day at work, for one breath
  2 Open {the} and read your own name
  3 Say one thing you did well, for {the}
  4 Write one good thing into {the}, roughly
  5 Change two words in {the}, then stop
= cover letter : writing editing
  2 Write the name of the place on top of {the}
  3 Say out loud why you would like it there
  4 Write one rough line on why, for {the}
  5 Write {the} as you would tell a friend
= presentation | slides | deck | pitch | talk | lecture | speech to give : writing practice
  2 Write “{obj}” and a time of day on a page
  3 Say the one thing people keep from {the}
  4 Write the title of one slide for {the}
  5 Say the first two minutes of {the} to the wall
= thank-you notes | thank you notes | thank-you cards | thank you cards | cards | thank yous | wedding thank yous | condolence cards | christmas cards | invitations : writing messages
  1 Think of one of {the} for one breath
  2 Put one card and a pen on the table
  3 Write one name on a list for {the}
  4 Write one line of {the}, the easiest first
  5 Write one of {the}, three short lines
= card | birthday card | christmas card | thank you card | postcard | condolence card : writing messages general
  1 Think for one breath of whoever gets {the}
  2 Put {the} and a pen on the table
  3 Write the name in {the}
  4 Write one plain line in {the}
  5 Write the address for {the} and find a stamp
= email | message | text : writing
  2 Open a new message and write the greeting
  3 Say out loud what {the} (is|are) for
  4 Write one plain line of {the}, unsent
  5 Write three short sentences of {the}, unsent
= eulogy | toast | wedding vows | vows | wedding speech | best man speech : writing
  1 Picture one moment for {the}, one breath long
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
= code review : computers
  2 Open {the} and read the title
  3 Read one changed line in {the}
  4 Write one kind remark on {the}
  5 Read {the} for two minutes, one file at most
= minutes | meeting notes | notes : writing
  2 Open your notes for {the}
  3 Read one line you wrote down, for {the}
  4 Write one thing that was decided, for {the}
= novel | story | poem | script : writing
  1 Picture one place in {the} for one breath
  3 Say one thing somebody wants in {the}
  4 Write one line that somebody says in {the}
  5 Write {the} for two minutes, any scene
= diary | journal : writing
  2 Open {the} at an empty page
  3 Write the date in {the}
  4 Write one word for how today feels, in {the}
  5 Write three short lines in {the}
= book : study
  3 Open {the} where you left it
  5 Read {the} for two minutes, finger under the line
= exam | exams | test | quiz | final | finals | midterms | midterm | bar exam | theory test | driving theory | revision | studies : study
  1 Think of {the} for one breath, shoulders down
  2 Put your notes for {the} in front of you
  3 Open your notes for {the} anywhere
  4 Read one line for {the} out loud
  5 Write what you know for {the}, two minutes long
= homework | assignment | coursework : study
  3 Open {the} and read the first question
  4 Write your name and one word for {the}
  5 Try the first question of {the} for two minutes
= maths | math | calculus | algebra | statistics | physics | chemistry | math homework | maths homework : study
  1 Look at one line of {the} for one breath
  2 Put paper and a pen in front of you
  3 Open {the} at one example
  4 Copy one example of {the} by hand
  5 Try one problem of {the} for two minutes
= vocabulary | flashcards : study
  2 Put {the} in front of you
  3 Read one word of {the} out loud
  4 Say one sentence with one word of {the}
  5 Go through five of {the}
= french | german | spanish | italian | english | japanese | korean | chinese | mandarin | portuguese | dutch | swedish | arabic | russian | hebrew | latin | greek | language | sign language
  2 Say one word of {the} that you like
  3 Write one word of {the} on a note
  4 Say one short sentence in {the} out loud
  5 Name things around you in {the} for two minutes
= duolingo
  2 Open {the} and look at the first picture
  3 Tap the next lesson in {the}
  4 Answer one question in {the}
  5 Play {the} for two minutes
= guitar : practice general
  2 Take {the} out and put it on your lap
  3 Tune one string of {the}
  4 Play one chord on {the}, slowly
  5 Play anything on {the} for two minutes
= violin | cello | ukulele | flute | instrument | trumpet | saxophone | clarinet : practice general
  2 Take {the} out and hold it
  3 Play one open note on {the}
  4 Play one note on {the} three ways
  5 Play anything on {the} for two minutes
= piano | keyboard : practice general
  2 Sit down at {the}
  3 Press one key of {the} and listen until it ends
  4 Play five notes on {the}, up and down
  5 Play anything on {the} for two minutes
= drums : practice
  3 Tap one beat of {the} with two fingers
  5 Tap {the} on your knees for two minutes
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
= podcast episode | episode | film | album | photos to edit : practice
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
= run | jog | running | jogging | 5k | 10k | marathon | couch to 5k : movement : your shoes
  2 Put your shoes by the door for {the}
  3 Put on one shoe
  4 Step outside and smell the air before {the}
  5 Walk two minutes down the road, {the} may follow
= walk | walking | steps | hike | hiking : movement : your shoes
  2 Put your shoes by the door for {the}
  3 Put on both shoes
  4 Open the front door and smell the air
  5 Begin {the} for two minutes, in any direction
= gym : movement : one gym shirt
  2 Put one shirt for {the} on a chair
  3 Put a towel into a bag for {the}
  4 Put on the shirt you wear at {the}
  5 Pack a bag for {the} by the door
= yoga | pilates | stretching | stretch : movement : a mat or a towel
  2 Lay out a mat or a towel for {the}
  3 Stand there with both feet and breathe
  4 Reach up once, the first move of {the}
  5 Do two minutes of {the}, whatever feels good
= swim | swimming | pool : movement : your swimsuit
  2 Put your swimsuit on a chair
  3 Put a towel into a bag for {the}
  4 Look up one opening time for {the}
  5 Pack a bag for {the} by the door
= push-ups | pushups | squats | workout | exercise | workouts | exercises | cardio | stretches | strength training | training | physio exercises : movement : a towel
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
= sleep | bedtime | nap : rest
  2 Put your phone away from the bed
  3 Turn off one light before {the}
  4 Lay out what you wear for {the}
  5 Lie down for two minutes, {the} may come
= bed : self-care
  1 Take one breath before you leave {the}
  2 Move your toes, still in {the}
  3 Push the blanket off one leg
  4 Put one foot on the floor, out of {the}
  5 Sit up on the edge of {the}
= getting up : self-care
  1 Take one breath before {the}
  2 Move your toes, still lying down
  3 Push the blanket off one leg
  4 Put both feet on the floor, most of {the}
  5 Sit up and count to ten, halfway to {the}
= bed : tidying
  2 Pull one corner of the blanket on {the} straight
  3 Put the pillow on {the} where it belongs
  4 Pull the blanket over {the} once
  5 Smooth {the} for as long as one song's verse
= shower | bath : self-care
  2 Put a towel ready for {the}
  3 Walk to the bathroom and look at {the}
  4 Turn on the warm water in {the}
  5 Wash your face and hands, {the} can wait
= teeth | flossing : self-care
  2 Walk to the sink and look at {the}
  3 Hold the toothbrush and breathe
  4 Brush one corner of {the}
  5 Brush {the} for as long as one song's verse
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
= plants | houseplants | flowers | orchid
  2 Fill one glass with water for {the}
  3 Touch the soil of one of {the}
  4 Pull one dry leaf off {the}
  5 Water the nearest of {the}
= garden | yard | weeds | allotment
  2 Open the door and look at {the}
  3 Pull one weed out of {the}
  4 Pick up one thing lying in {the}
  5 Walk once around {the}, pulling what comes
= dog | puppy
  2 Put the lead by the door
  3 Call {the} and scratch one ear
  4 Put on your shoes for {the}
  5 Walk two minutes with {the}, then see
= cat | cats | pets | pet
  2 Call {the} and scratch one ear
  3 Fill the water bowl of {the}
  4 Write down what {the} (needs|need) next
= bedtime : helping
  2 Dim one light
  3 Sit down next to {who}
  4 Whisper one kind line to {who}
  5 Hum or read to {who} for two minutes
= kids | children | baby | son | daughter | toddler : general helping
  2 Look at {the} and smile once
  3 Ask {the} one question about today
  4 Sit on the floor next to {the}
  5 Play or read with {the} for two minutes
= trash | garbage | rubbish | recycling | bins | bin : general
  2 Tie up one bag of {the}
  3 Put {the} by the door
  4 Put your shoes next to {the}
  5 Carry one bag of {the} outside
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
= floor | floors | carpet | rug | stairs : cleaning
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
= litter box | cat litter | cage | aquarium | fish tank
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
= suitcase | luggage | bag | packing : packing
  2 Open a bag and lay it on the floor
  3 Put one pair of socks in, to begin {the}
  4 Write five things to take, for {the}
  5 Lay things for {the} in one heap
= photos | pictures | camera roll | photo album : computers tidying files
  1 Think of {the} for one breath
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
  3 Put one shirt from {the} where it goes next
= password | passwords : devices
  2 Write down one account that worries you
  3 Say out loud which of {the} matters most
  4 Open the settings page for {the}
  5 Change one of {the}, the easiest
= backup | backups : devices
  2 Find the drive or account for {the}
  3 Write three things that belong in {the}
  4 Copy one thing that matters, a first bit of {the}
  5 Look at the settings of {the} for two minutes
= laptop | computer : devices
  2 Find the drive or folder for {the}
  3 Write down three folders that matter on {the}
  4 Copy one folder that matters from {the}
  5 Look at the settings of {the} for two minutes
= bug | bugs : computers
  2 Say what {the} (does|do), in five words
  3 Write what happens, and what you expected, with {the}
  4 Make {the} happen once and write down how
  5 Read the code near {the} for two minutes
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
= groceries | shopping | supermarket | food shop | grocery shopping | milk | eggs | bread | snacks | weekly shop | big shop | shopping list | grocery list : errands
  2 Open the fridge and look for what is low
  3 Write one thing on a list for {the}
  4 Put a bag by the door for {the}
  5 Write three things for {the} on a list
= post office | pharmacy | library | store | shop : errands
  2 Write “{obj}” on a note by the door
  3 Put what you need at {the} in a bag
  4 Put your bag and {obj} note by the door
  5 Look up when {the} opens and closes
= gift | present | gifts | presents | birthday present | christmas present | birthday gift : errands planning
  1 Picture their face for one breath
  2 Write “{obj}” and their name on a note
  3 Write one idea for {the}, however plain
  4 Write two more ideas for {the}
  5 Look at one shop for {the} and note one thing
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
= package | parcel | parcels | return | amazon return : errands
  2 Put {the} by the door
  3 Find the label or receipt for {the}
  4 Look up where you can hand in {the}
  5 Close {the} with tape and write the address
= library books | books : errands
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
  5 Compare two of {the} and stop
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
  2 Put one hand on the box of {the}
  3 Open the box of {the} and find the leaflet
  4 Lay the screws for {the} in one cup
  5 Read the first picture in the leaflet for {the}
= pictures | picture | picture frame | mirror | curtain rod | curtains : repairing
  2 Hold {the} against the wall for one breath
  3 Mark one spot for {the} in pencil
  4 Put hammer and nail next to {the}
= wall | room | bedroom | fence | ceiling : repairing
  2 Put one hand flat on {the}
  3 Pick one colour you like for {the}
  4 Move one thing away from {the}
  5 Measure one side of {the} with your steps
= budget | finances | expenses | savings | money : money
  2 Put one empty page on the table for {the}
  3 Write three words for {the}: in, out, left
  4 Write one number for {the}, rounded
  5 Write what you spent yesterday, for {the}
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
  5 Write two days that would suit {the}
= relationship | marriage : change
  2 Say one thing you like about the two of you
  3 Write one moment when {the} felt easy
  4 Write one small kind thing to do for {the}
  5 Do one small kind thing for {the}, unasked
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
= dentist : appointments
  2 Find the number of {the} and save it
  3 Write the one sentence to say to {the}
  4 Write two days that would suit {the}
  5 Say the one sentence for {the} out loud
= dishwasher : general
  2 Open {the} and look inside
  3 Take one cup out of {the}
  4 Put the spoons from {the} into the drawer
  5 Empty the top rack of {the} for two minutes
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
  4 Hold the glass of {the} in both hands
  5 Take one sip of {the}
= hobby : general
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
= sourdough starter | starter : cooking general
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
= expense report : money
  2 Put one receipt for {the} on the table
  3 Open {the} and type one date
  4 Type one line of {the}
= interview | job interview : appointments planning general going
  1 Think of {the} for one breath, shoulders down
  2 Say your own name the way you would there
  3 Write one thing you are glad to tell at {the}
  4 Say one answer for {the} out loud
  5 Write one question you would ask at {the}
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
= decision | choice | options : planning
  3 Write the two sides of {the}, one word each
  4 Write what you would tell a friend about {the}
  5 Toss a coin for {the} and notice what you hope
= to-do list | todo list | todos | priorities | list : planning
  2 Put {the} in front of you
  3 Read one line of {the}
  4 Cross out one thing on {the} that can wait
  5 Circle the one thing on {the} that feels lightest
= week | schedule | calendar | month | day : planning
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
= flat | apartment | house | new flat | new apartment | new house : general
  2 Write three things that matter in {the}
  3 Write one street or area you like for {the}
  4 Look at one advert for {the}
  5 Write two lines about yourself for {the}
= phone calls | phone call | calls | call : general
  1 Think of {the} for one breath, phone still down
  2 Write one name on a list for {the}
  3 Find one number for {the}
  4 Write the first sentence for {the}
  5 Say the first sentence for {the} out loud
= scrolling | doomscrolling | phone use | screen time | social media | instagram | tiktok | youtube : stopping
  1 Take one breath and look up from {the}
  2 Put your phone face down
  3 Put your phone in another room
  4 Write down when {the} (begins|begin) most often
  5 Look out of a window for two minutes, no {obj}
= smoking | drinking | vaping | alcohol | weed | cigarettes : stopping
  1 Take one slow breath in place of {the}
  2 Drink one sip of water
  3 Put what you use for {the} in another room
  4 Write down when the wish for {the} comes
  5 Walk around for two minutes instead of {the}
= biting your nails | biting nails | nail biting | picking your skin : stopping
  2 Hold something small in your hand
  3 Put cream on one finger
  5 Hold something soft for two minutes instead of {the}
= dinner | lunch | breakfast | supper | meal | meals : cooking
  2 Open the fridge and point at one thing for {the}
  3 Put two things for {the} on the table
  4 Wash or cut one thing for {the}
  5 Begin {the} for two minutes, the easiest part first
= cake | cookies | bread | muffins | baking : cooking
  2 Put one bowl on the table for {the}
  3 Put the flour next to the bowl
  4 Measure one thing for {the}
  5 Mix two things for {the}
= therapist | psychiatrist : appointments
  2 Say one thing you would like to feel again
  3 Write the name of somebody to ask about {the}
  4 Write one line you would say to {the}
  5 Read one page about one {obj} near you
= school | class : study planning general helping
  1 Think of {the} for one breath
  2 Put one thing for {the} into your bag
  3 Write one thing that comes next at {the}
  4 Open one page or message from {the}
= work : general
  1 Think of {the} for one breath, shoulders down
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
= litter tray : general cleaning tidying
  2 Put a bag next to {the}
  3 Scoop one corner of {the}
= timesheet | timesheets : screen-work
  2 Open {the} and look at today
  3 Write today's hours into {the}
  4 Write yesterday's hours on a note for {the}
  5 Fill one week of {the} from your calendar
= costume | world book day costume | halloween costume : general errands
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
= uni | university | college | course : planning general study
  1 Think of {the} for one breath
  2 Write one thing you miss about {the}
  3 Write the name of one course or place at {the}
  4 Write one question to ask {the}
  5 Look at one page about {the}
= social security | mortgage | pension : money
  2 Find the last letter or message about {the}
  3 Look at one number of {the}
  4 Write one number of {the} on paper
  5 Write one question about {the} to ask somebody
`
