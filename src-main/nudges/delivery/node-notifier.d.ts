/** What is used of node-notifier 10, which has no types of its own. */
declare module 'node-notifier/notifiers/*' {
  interface Backend {
    /**
     * Starts the vendored program. May throw, and may call back twice.
     *
     * @param done gets an error or what the program has printed to stderr, and what happened:
     *   `activate` for a click
     */
    notify(
      options: Record<string, string | number | boolean>,
      done: (error: unknown, response?: string) => void,
    ): void
  }
  const Backend: new (options: { customPath: string }) => Backend
  export default Backend
}
