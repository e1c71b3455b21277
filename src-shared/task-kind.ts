/** What kind of doing a task is. */
export const taskKinds = [
  'writing',
  'editing',
  'study',
  'watching',
  'finding-out',
  'messages',
  'calls',
  'dear-call',
  'reply',
  'inbox',
  'hard-talk',
  'apology',
  'tidying',
  'cleaning',
  'dishes',
  'laundry',
  'movement',
  'self-care',
  'medicine',
  'nourishing',
  'rest',
  'forms',
  'admin',
  'money',
  'planning',
  'facing',
  'going',
  'change',
  'computers',
  'screen-work',
  'devices',
  'files',
  'searching',
  'stopping',
  'grief',
  'helping',
  'overwhelmed',
  'parting',
  'packing',
  'practice',
  'errands',
  'sending',
  'handing-in',
  'cooking',
  'appointments',
  'repairing',
  'general',
] as const
export type TaskKind = (typeof taskKinds)[number]

const known = new Set<string>(taskKinds)

/** Whether a name is one of a kind. */
export function isTaskKind(name: string): name is TaskKind {
  return known.has(name)
}
