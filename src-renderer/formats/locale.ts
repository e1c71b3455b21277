/** The pages' tests run without a window. */
const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>

/**
 * The locale of the system's formats for dates and times, such as `de-DE`. The main process says it
 * in the page's address: `navigator.language` is the language of the words.
 */
export const LOCALE = new URLSearchParams(location?.search).get('region') ?? 'en-US'
