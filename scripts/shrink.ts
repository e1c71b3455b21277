import { createInterface } from 'node:readline/promises'

import { shrinkCommand } from './shrink-command.ts'

process.exitCode = await shrinkCommand(process.argv.slice(2), {
  input: () => createInterface({ input: process.stdin }),
  print: console.log,
  complain: console.error,
})
