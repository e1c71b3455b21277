/** How many ladders a file is about. */
const LADDERS = 64
/** In how many files the stems of triggers are. */
const STEMS = 8

/** The file with the triggers of a ladder, by its number. */
export function fileOfTriggers(number: number): string {
  return `triggers-${Math.floor(number / LADDERS)}.txt`
}

/** The file with the lines of a ladder, by its number. */
export function fileOfLines(number: number): string {
  return `lines-${Math.floor(number / LADDERS)}.txt`
}

/** The place of a ladder in its files. */
export function placeInFile(number: number): number {
  return number % LADDERS
}

/** The files with the lines of so many ladders. */
export function lineFiles(count: number): string[] {
  return Array.from({ length: Math.ceil(count / LADDERS) }, (_, at) => fileOfLines(at * LADDERS))
}

/** The file in which a stem is, with those that begin with the same letter. */
export function fileOfStem(stem: string): string {
  return `stems-${(stem.codePointAt(0) ?? 0) % STEMS}.txt`
}

/** The files with all stems. */
export function stemFiles(): string[] {
  return Array.from({ length: STEMS }, (_, at) => `stems-${at}.txt`)
}
