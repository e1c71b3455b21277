import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'

interface Props {
  label: string
  hint: string
  /** The value in effect. What is typed is shown in its place until it is committed. */
  value: string
  secret?: boolean
  /** Saves what was typed. Resolves to an error message if it cannot be used. */
  onCommit: (typed: string) => Promise<string | undefined>
}

/**
 * A text field that commits on Enter or when it loses the focus. A text that cannot be used stays in
 * the field, with an error message below.
 */
export function CommitField({ label, hint, value, secret = false, onCommit }: Props): ReactNode {
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
    <form
      noValidate
      className="commit-field"
      onSubmit={(event) => {
        event.preventDefault()
        void commit()
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type={secret ? 'password' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? value}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => void commit()}
        />
      </label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p role="alert" id={`${id}-error`} className="remark">
        {error}
      </p>
    </form>
  )
}
