/**
 * The features of src-main, from what everybody may use to what uses everybody. A feature imports
 * from those below it alone; two on one floor know nothing of each other.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['kernel', 'days'],
  ['platform'],
  ['storage'],
  ['settings'],
  ['care', 'updates'],
  ['journal'],
  ['shrink'],
  ['plan'],
  ['review', 'nudges'],
  ['data'],
  ['cli'],
  ['shell'],
  ['app'],
]

/** The feature that a file belongs to. Returns undefined if it is none of src-main's features. */
export function featureOf(path: string): string | undefined {
  return /(?:^|\/)src-main\/([^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1]
}

/** The floor of a feature, from 0. Returns undefined if it has none. */
function floorOf(feature: string): number | undefined {
  const floor = FLOORS.findIndex((features) => features.includes(feature))
  return floor < 0 ? undefined : floor
}

/** Why one file may not import another. Returns undefined if it may. */
export function refusal(from: string, to: string): string | undefined {
  const [mine, theirs] = [featureOf(from), featureOf(to)]
  if (mine === undefined || theirs === undefined || mine === theirs) return undefined
  const [floor, other] = [floorOf(mine), floorOf(theirs)]
  if (floor === undefined || other === undefined || other < floor) return undefined
  return (
    `${mine} must not import ${theirs}: a feature knows those below it alone. ` +
    `Have it passed in, tell of it on the bus, or move what both need down ` +
    `(the house in docs/ARCHITECTURE.md, floors in scripts/house/layers.ts).`
  )
}
