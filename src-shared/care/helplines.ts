import { z } from 'zod'

import words from '../words/en/helplines.json' with { type: 'json' }

/** A number as a person dials it: digits in groups, perhaps with an area code, + or *. */
const call = z.string().regex(/^[+*]?\(?\d[\d ()-]*\d$/)
const sources = z.array(z.string().min(1)).min(1)

/** Hours and notes, each by its key in the catalog. */
type HelplineWord = keyof typeof words.helplineWords
const word = z.enum(Object.keys(words.helplineWords) as HelplineWord[])

const lineSchema = z.strictObject({
  /** In its own language. */
  name: z.string().min(1),
  numbers: z.array(z.strictObject({ call, note: word.optional() })).min(1),
  /** Other numbers that lead to the same kind of help. */
  also: z.array(z.strictObject({ call, note: word.optional() })).optional(),
  text: z
    .strictObject({
      way: z.enum(['sms', 'whatsapp']),
      to: call,
      /** What the message says. */
      word: z.string().min(1).optional(),
      /** Who answers, where that is not the line itself. */
      name: z.string().min(1).optional(),
    })
    .optional(),
  /** `24/7`, or in words; null where they are not confirmed. */
  hours: z.literal('24/7').or(word).nullable(),
  /** Null where it is not confirmed. */
  free: z.boolean().nullable(),
  /** `high`: two independent sources agree. `medium`: one good source, or lists that agree. */
  confidence: z.enum(['high', 'medium']),
  /** The police may be told of what is said. */
  police: z.literal(true).optional(),
  /** For maintainers of the table; never shown. */
  remark: z.string().min(1).optional(),
  sources,
})
export type Helpline = z.infer<typeof lineSchema>

const regionSchema = z.strictObject({
  /** The year and month in which it was last checked. */
  checked: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  /** The language of its lines' names (BCP 47), where that is not English. */
  lang: z.string().optional(),
  /** An ambulance first; one that says nothing more is for everything. */
  emergency: z
    .array(
      z.strictObject({
        call,
        for: z.enum(['ambulance', 'police', 'fire', 'mobiles']).optional(),
      }),
    )
    .min(1),
  /** A number for messages of a person who cannot speak. */
  emergencyText: call.optional(),
  crisis: lineSchema.optional(),
  harmed: lineSchema.optional(),
  children: lineSchema.optional(),
  /** Of the emergency numbers. */
  sources,
  /** What is left out on purpose, and why; never shown. */
  withheld: z.array(z.string()).optional(),
})

/** Emergency numbers and helplines of one region. */
export type Helplines = z.infer<typeof regionSchema>

/** Every region by its ISO 3166 code. */
export const helplinesSchema = z.record(z.string().regex(/^[A-Z]{2}$/), regionSchema)
