/** The colours that a goal can have, in the order in which they are given out. */
export const goalHues = ['clay', 'sea', 'indigo', 'plum', 'moss', 'sky'] as const
export type GoalHue = (typeof goalHues)[number]

/** The shapes that a goal can have, the one of each colour first given out with it. */
export const goalShapes = ['circle', 'diamond', 'square', 'triangle', 'hexagon', 'drop'] as const
export type GoalShape = (typeof goalShapes)[number]
