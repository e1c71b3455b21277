import { z } from 'zod'

import { commandNames, optionNames } from './domain/command-table.ts'
import { PROTOCOL } from './protocol.ts'

/** Far above what a win may hold, so that a long text gets a kind answer. */
const anyWord = z.string().max(200_000)

/** A command on its way to what carries it out. Paths in it are absolute. */
export const requestSchema = z.strictObject({
  v: z.literal(PROTOCOL),
  command: z.enum(commandNames).exclude(['help', 'completion']),
  words: z.array(anyWord).max(20_000),
  options: z.partialRecord(z.enum(optionNames), z.union([anyWord, z.literal(true)])),
})
export type CommandRequest = z.infer<typeof requestSchema>
export type WorkingCommand = CommandRequest['command']
