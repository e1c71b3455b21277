import { spawn, type SpawnOptions } from 'node:child_process'

/** How a program ended: its exit code, or 1 where a signal or the system ended it. */
export interface Ended {
  code: number
  output: string
}

/** Runs a program to its end, its output shown as it comes. Never throws for its exit code. */
export async function run(
  program: string,
  args: readonly string[],
  options: SpawnOptions & { quiet?: boolean } = {},
): Promise<Ended> {
  const { quiet = false, ...rest } = options
  const child = spawn(program, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const [stream, shown] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (!quiet) shown.write(chunk)
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
