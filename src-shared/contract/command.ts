import type { z } from 'zod'

/**
 * What a command does to the data:
 * - `reads` changes nothing;
 * - `sets` leaves the same behind when it is asked for twice, and may be asked for again as fast
 *   as a person can type or switch;
 * - `once` adds, ends or moves something at one press, so that a press that bounces, a double
 *   click and a double Enter have to count as one.
 */
export type CommandEffect = 'reads' | 'sets' | 'once'

declare const RESULT: unique symbol

/** A question of a page to main: what it may hold, and what it is answered with. */
export interface Command<Argument extends z.ZodType = z.ZodType, Result = unknown> {
  readonly effect: CommandEffect
  /** Main parses with it before any handler runs. */
  readonly argument: Argument
  /** For the type checker alone. */
  readonly [RESULT]?: { readonly is: Result }
}

/** What a handler of a command is given. */
export type ArgumentOf<C> = C extends Command<infer Argument> ? z.infer<Argument> : never
/** What a command is answered with. */
export type ResultOf<C> = C extends Command<z.ZodType, infer Result> ? Result : never

/** One handler for each of some commands; a missing one fails to compile. */
export type Handlers<Commands> = {
  [K in keyof Commands]: (
    argument: ArgumentOf<Commands[K]>,
  ) => ResultOf<Commands[K]> | Promise<ResultOf<Commands[K]>>
}

/** The payload of an event that says no more than its name. */
export type Nothing = Record<string, never>

/** A command that changes nothing. */
export const reads = as('reads')
/** A command that leaves the same behind when it is asked for twice. */
export const sets = as('sets')
/** A command that one press asks for once. */
export const once = as('once')

function as(effect: CommandEffect) {
  return <Argument extends z.ZodType>(argument: Argument) => ({
    answers: <Result>(): Command<Argument, Result> => ({ effect, argument }),
  })
}
