/** One line of progress, on stderr: what a script is asked for goes to stdout. */
export function say(line: string): void {
  process.stderr.write(`• ${line}\n`)
}
