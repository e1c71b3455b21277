/** Resolves with the first value of `probe` that is neither undefined nor false; rejects after 10 s. */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
): Promise<Exclude<T, undefined | false | null>> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const value = await probe()
    if (value !== undefined && value !== false && value !== null)
      return value as Exclude<T, undefined | false | null>
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`Waited in vain: ${what}`)
}
