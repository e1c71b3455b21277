/** Undefined in tests, which run without a window. */
const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>

/**
 * The main process passes it in the URL of the page, because `navigator.language` is the language of
 * the user interface.
 */
let present = new URLSearchParams(location?.search).get('region') ?? 'en-US'

/**
 * The locale of dates and times: that of the system's region, with what the person has chosen, such as
 * `de-DE-u-fw-sun`.
 */
export function locale(): string {
  return present
}

/** Follows a choice of other formats; what is shown in them is to be read again afterwards. */
export function setLocale({ region }: { region: string }): void {
  present = region
}
