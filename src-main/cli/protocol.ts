// Beside the schema of requests, so that a command reads no more than it needs to ask.

/** The version of what a command and the app that runs say to each other. */
export const PROTOCOL = 1
/** The longest line of a request, in bytes. */
export const LONGEST_REQUEST = 1_000_000

/** Why the app that runs did not carry a request out; nothing was done. */
export type Refusal = 'too-long' | 'not-understood' | 'another-version'
