/** Which part of a task feels hardest. */
export const frictionKinds = [
  'vague',
  'too-big',
  'boring',
  'scary',
  'tired',
  'dont-know-how',
  'perfectionism',
  'missing-something',
] as const
export type FrictionKind = (typeof frictionKinds)[number]
