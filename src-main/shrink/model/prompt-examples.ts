import type { FrictionKind } from '../../../src-shared/frictions.ts'

/** A task with a ladder as good ones are. */
interface PromptExample {
  task: string
  hardest?: FrictionKind
  steps: readonly string[]
}

/** What a model is shown before it is asked: three tasks of different kinds, with their ladders. */
export const PROMPT_EXAMPLES: readonly PromptExample[] = [
  {
    task: 'filing papers',
    hardest: 'boring',
    steps: [
      'Put one song on',
      'Take the top sheet off the pile',
      'Ask it one thing: keep or bin?',
      'Make three spots: keep, bin, act on',
      'Deal sheets onto the three until the song ends',
    ],
  },
  {
    task: 'a bunch of emails that have been waiting to be responded to since July',
    hardest: 'scary',
    steps: [
      'Open the inbox and touch nothing for one breath',
      'Read the senders’ names, not the messages',
      'Star the person who will be kindest',
      'Type: “Sorry for the long silence. Short answer:”',
      'Finish that one in two lines and press send',
    ],
  },
  {
    task: 'List old clothes & kid clothes on Craigslist',
    steps: [
      'Lay one piece on the bed in good light',
      'Take one photo with your phone',
      'Write size and one honest line: “coat, M, hardly worn”',
      'Put a price on it; too low is fine',
      'Post that one and leave the rest in the bag',
    ],
  },
]
