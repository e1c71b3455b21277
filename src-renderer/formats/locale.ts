/** Undefined in tests, which run without a window. */
const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>

/**
 * The locale of the system's formats for dates and times, such as `de-DE`. The main process passes it
 * in the URL of the page, because `navigator.language` is the language of the user interface.
 */
export const LOCALE = new URLSearchParams(location?.search).get('region') ?? 'en-US'
