import { describe, expect, it } from 'vitest'

import { writtenShrinker } from '../tests/written-shrinker.ts'

const { ladderFor } = writtenShrinker

/** Tasks as tired people typed them, that were once answered with another ladder. */
describe('a task that was once answered wrongly', () => {
  it.each([
    // It says what it is about, and nothing of what is to be done.
    ['litter box', 'litter-box'],
    ['council tax is overdue', 'council-tax'],
    ['kids school forms', 'school-forms'],
    ['small mountain of ironing', 'ironing'],
    ['my room is a bombsite and the landlord is coming friday', 'bedroom-mess'],
    // What is far away is no half of its verb.
    ['repot the monstera its falling over', 'repot'],
    // Another doing with the same thing.
    ['dispute parking ticket', 'parking-appeal'],
    ['pay parking ticket', 'parking-fine'],
    ['ring gp about blood test results', 'call-for-results'],
    ['open my test results', 'medical-results'],
    ['call insurance abt claim', 'call-insurance'],
    ['make an insurance claim', 'insurance-claim'],
    ['tell my boss i can’t take on the new project', 'boss-cannot'],
    ['chase the client who hasn’t paid since august', 'chase-payment'],
    ['pick up my repeat prescription', 'pick-up-prescription'],
    ['fix the failing tests on my PR', 'failing-tests'],
    ['Fix squeaking front door', 'door-squeak'],
    ['check kids (and me) for nits', 'head-lice'],
    ['hand wash the cotton sweaters', 'wash-big-things'],
    ['theres a warning light on the dash', 'warning-light'],
    ['descale kettle', 'kettle-descale'],
    // A ladder that served several sorts of tasks, each with lines of its own now.
    ['calm the baby down', 'soothe-baby'],
    ['emergency contraception', 'morning-after-pill'],
    ['bleach my upper lip', 'facial-hair'],
    ['order flowers for the funeral', 'funeral-flowers'],
    ['scatter dads ashes', 'scatter-ashes'],
    ['get well card for june', 'get-well-card'],
    ['go to a spin class', 'exercise-class'],
    ['help my kid with ucas', 'kid-college-application'],
    ['introduce peanut butter to baby', 'introduce-allergens'],
    // A verb of two words whose first says little opens a ladder as well.
    ['give away the harmonium', 'give-away-things'],
    ['give back the harmonium', 'give-back-something'],
    // What an open ladder says suits rooms, machines and things alike.
    ['unjam the laminator', 'unblock-it'],
    // After what, and without what, is part of a task and no reason for it.
    ["back to work after dad's funeral", 'back-after-bereavement'],
    ['first christmas without dad', 'first-feast-without'],
    ['follow up after interview', 'job-interview-chase'],
    ['clean up after the party', 'party-clean-up'],
    ['get the morning after pill', 'morning-after-pill'],
    // Another sense of a verb or a thing, read by somebody strict.
    ["contacts, I've been wearing the same pair for 3 months", 'contact-lens-change'],
    ['roll over my old 401k', 'rollover-401k'],
    ['deploy the new endpoint', 'deploy-release'],
    ['release my npm package, changelog still empty', 'deploy-release'],
    ['finish painting my hallway', 'painting-half-done'],
    ['take apart the flower bed next to the garage', 'flower-bed-out'],
    ['convert the js files to typescript', 'code-port'],
    ['convert the loft', 'extension-plan'],
    ['hang with Sam', 'catch-up-friends'],
    ['trim the budget', 'budget-trim'],
    ['polish my essay', 'proofread'],
    ['charge the client', 'send-invoice'],
    ['put up name tags on the cubbies', 'name-tags-up'],
    ['Install a mirror in the hallway', 'mirror-hang-big'],
    ['find a perfume I like', 'find-a-scent'],
    ["doctor's office billed the wrong insurance company", 'wrong-insurer-billed'],
    ['eat up everything in the freezer before we move', 'freezer-eat-down'],
    ['call back Olivia, thank her for the flowers', 'call-to-thank'],
    ['close the Capital One card before the fee hits again', 'close-account'],
    ['Host a board games night', 'games-night'],
    ['get my $500 back from that allowance app', 'refund'],
    // There is a ladder for more than the verb.
    ['clean my retainer', 'retainer-clean'],
    ['fold the leaflets', 'fold-and-stuff'],
    ['haggle for the mooring', 'negotiate-price'],
    ['call about the oven', 'repair-person'],
    // Said in other words than the ladder's own.
    ['hand-wash my cotton jumpers and dry them flat', 'wash-big-things'],
    ['trim the top of the hedge, it looks horrible', 'hedge-trim'],
    ['clean out the spice rack', 'spice-rack'],
    ['Line up movers', 'movers'],
    ['use my United airlines credit before it runs out', 'airline-credit'],
    ['write a letter to myself to open in 3 years', 'future-letter'],
    ['seed the bare half of the yard', 'lawn-care'],
    ['build the garden box for veggies', 'raised-beds'],
    ['hand my 1099s to the accountant', 'accountant-papers'],
    ['car is unregistered, needs to pass inspection', 'car-inspection'],
    ['full read-through of my draft, start to finish', 'reread-own-draft'],
    ['email my old boss for a reference after I ghosted him', 'reference-request'],
    ['break up with my dentist', 'new-dentist'],
    ['hose off the deck', 'deck-wash'],
    ['that manky bit by the fridge door', 'grime-spot'],
    ['approve the tree trimming contract', 'yes-or-no'],
    // The verb alone had taken them, or words that no trigger had.
    ['get rid of dead bush in backyard', 'dead-shrub'],
    ['rolling over old 401(k)s', 'rollover-401k'],
    ['re-potting house plants', 'repot'],
    ['Taking clothes to the dry cleaners', 'dry-cleaning'],
    ['all the crap that had piled up on top of my desk', 'desk-mess'],
    ['do a 30-40 minute presentation to staff and postgrads in the department', 'conference-talk'],
  ])('%s', (text, situation) => {
    expect(ladderFor({ text }).situation).toBe(situation)
  })

  it('is not sure where it says nothing of what is to be done', () => {
    expect(ladderFor({ text: 'council tax is overdue' }).confident).toBe(false)
    expect(ladderFor({ text: 'pay council tax' }).confident).toBe(true)
  })

  it('is not sure where another ladder is as likely', () => {
    const task = { text: 'measure the sofa' }
    expect(ladderFor(task).confident).toBe(false)
  })
})
