/** How many lines of "It still counts" a person can have of their own. */
export const PRESETS = 8
/** How long each of them may be, in UTF-16 code units. */
export const PRESET_LENGTH = 120

/** A line of "It still counts" as it is kept: in one line, without space around it. */
export function presetText(typed: string): string {
  return typed
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
