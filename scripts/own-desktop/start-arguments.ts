/** Does the main job once, keeps a picture of it, and ends. */
const PICTURE = '--picture'

/** What has the app begin elsewhere than on Today of a fresh start. */
const BEGINS_ELSEWHERE = new Set(['--user-data-dir', '--at-login', '--this-week', '--log', '--day'])

/** What `npm start` was asked for. */
export interface StartArguments {
  wantsPicture: boolean
  /** What the app is started with. */
  args: string[]
  /** Why it cannot be started so, as a line for a terminal; undefined if it can. */
  problem: string | undefined
}

/** @param given what follows `npm start --` */
export function readStartArguments(given: readonly string[]): StartArguments {
  const args = given.filter((argument) => argument !== PICTURE)
  const wantsPicture = args.length < given.length
  const unfit = wantsPicture ? args.find(beginsElsewhere) : undefined
  const problem = unfit && `${PICTURE} shows Today of a fresh start: leave out “${unfit}”.`
  return { wantsPicture, args, problem }
}

/** Whether it is more than a switch of Electron's: one of the app's own, a link, or words. */
function beginsElsewhere(argument: string): boolean {
  const [name = ''] = argument.split('=')
  return !argument.startsWith('-') || BEGINS_ELSEWHERE.has(name)
}
