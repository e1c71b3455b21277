import { Fragment, type ReactNode } from 'react'

import { aside } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'

/** A number to call, and what is to be known of it. */
interface CallNumber {
  call: string
  note?: string | undefined
}

/** Numbers of which any will do, each in bold, with the language's "or" between them. */
export function NumberList({ numbers }: { numbers: readonly CallNumber[] }): ReactNode {
  const parts = catalog.listFormat('disjunction').formatToParts(numbers.map(({ call }) => call))
  // Between two numbers there is one part that is no number.
  return parts.map(({ type, value }, place) =>
    type === 'literal' ? (
      value
    ) : (
      <Fragment key={value}>
        <PhoneNumber call={value} />
        {noteOf(numbers[Math.ceil(place / 2)])}
      </Fragment>
    ),
  )
}

/**
 * A number as it is dialled. It is read from the left in every language: after Arabic letters its
 * groups would else stand the other way round.
 */
export function PhoneNumber({ call }: { call: string }): ReactNode {
  return <b dir="ltr">{call}</b>
}

function noteOf(number: CallNumber | undefined): string | undefined {
  return number?.note === undefined ? undefined : aside(catalog, number.note)
}
