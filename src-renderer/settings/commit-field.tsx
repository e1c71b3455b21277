import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'

interface Props {
  label: string
  hint: string
  /** What is in effect; what is typed stands in its place until it is taken. */
  value: string
  secret?: boolean
  /** Takes what was typed; answers with a sentence where that is not possible. */
  onCommit: (typed: string) => Promise<string | undefined>
}

/**
 * A line of text that counts once the field is left, or with Enter. What cannot be taken stays in
 * it, with a sentence below.
 */
export function CommitField({ label, hint, value, secret = false, onCommit }: Props): ReactNode {
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<string>()
  const id = useId()

  async function settle(): Promise<void> {
    if (typed === undefined) return
    const found = typed === value ? undefined : await onCommit(typed)
    setError(found)
    // Somebody may have typed on meanwhile.
    if (found === undefined) setTyped((now) => (now === typed ? undefined : now))
  }

  const settleByItself = useEffectEvent(() => void settle())
  // A screen may be left without the field being left first, as by the tray.
  useEffect(() => () => settleByItself(), [])

  return (
    <form
      noValidate
      className="commit-field"
      onSubmit={(event) => {
        event.preventDefault()
        void settle()
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
          onBlur={() => void settle()}
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
