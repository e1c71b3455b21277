import { useEffect, useEffectEvent, useId, useState, type ReactNode, type Ref } from 'react'

import { SettingRow } from '../ui/setting-row.tsx'

interface Props {
  label: string
  hint: string
  /** The value in effect. What is typed is shown in its place until it is committed. */
  value: string
  secret?: boolean
  /** Around the field. */
  ref?: Ref<HTMLFormElement>
  /** What else there is to say about it. */
  below?: ReactNode
  /** Saves what was typed. Resolves to an error message if it cannot be used. */
  onCommit: (typed: string) => Promise<string | undefined>
}

/**
 * A text field that commits on Enter or when it loses the focus. A text that cannot be used stays in
 * the field, with an error message below.
 */
export function CommitField(props: Props): ReactNode {
  const { label, hint, value, secret = false, ref, below, onCommit } = props
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const id = useId()

  async function commit(): Promise<void> {
    if (typed === undefined) return
    const found = typed === value ? undefined : await onCommit(typed)
    setError(found)
    // The person may have typed on meanwhile.
    if (found === undefined) setTyped((now) => (now === typed ? undefined : now))
  }

  const commitOnUnmount = useEffectEvent(() => void commit())
  // A screen may be left without a blur event, for example from the tray.
  useEffect(() => () => commitOnUnmount(), [])

  return (
    <SettingRow
      label={label}
      hint={hint}
      hintId={`${id}-hint`}
      controlId={id}
      below={
        <>
          <p role="alert" id={`${id}-error`} className="remark">
            {error}
          </p>
          {below}
        </>
      }
    >
      <form
        ref={ref}
        noValidate
        className="commit-field"
        onSubmit={(event) => {
          event.preventDefault()
          void commit()
        }}
      >
        <input
          id={id}
          type={secret ? 'password' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? value}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void commit()}
        />
      </form>
    </SettingRow>
  )
}
