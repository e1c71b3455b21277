import { useId, type ReactNode } from 'react'

import type { ChosenImportOptions } from '../../../src-shared/contract/imports.ts'
import type { ImportColumns as Columns, OfferedImportOption } from '../../../src-shared/imports.ts'
import { t } from '../../words.ts'

type Offered = Extract<OfferedImportOption, { option: 'columns' }>
type Role = keyof Columns

const ROLES = ['text', 'date', 'done', 'list'] as const satisfies readonly Role[]

interface Props {
  offered: Offered
  onChange: (columns: NonNullable<ChosenImportOptions['columns']>) => void
}

/** What the columns of a table hold. */
export function ImportColumns({ offered, onChange }: Props): ReactNode {
  const { columns, taken } = offered

  function choose(role: Role, chosen: number | undefined): void {
    const text = role === 'text' ? chosen : taken?.text
    // Without words there is nothing to read.
    if (text === undefined) return
    const { [role]: _, ...others } = taken ?? {}
    onChange({ ...others, text, ...(chosen !== undefined && { [role]: chosen }) })
  }

  return (
    <fieldset className="imports-columns">
      <legend>{t('imports.columns')}</legend>
      {ROLES.map((role) => (
        <ColumnChoice
          key={role}
          label={t(`imports.column.${role}`)}
          columns={columns}
          chosen={taken?.[role]}
          // The words come first: without them, the others say nothing.
          isOptional={role !== 'text' || taken === undefined}
          onChange={(column) => choose(role, column)}
        />
      ))}
    </fieldset>
  )
}

interface ChoiceProps {
  label: string
  columns: Offered['columns']
  chosen: number | undefined
  isOptional: boolean
  onChange: (column: number | undefined) => void
}

function ColumnChoice({ label, columns, chosen, isOptional, onChange }: ChoiceProps): ReactNode {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChange(value === '' ? undefined : Number(value))}
      >
        {isOptional && <option value="">{t('imports.noColumn')}</option>}
        {columns.map(({ name, examples: [example] }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two columns may have one name
          <option key={place} value={place}>
            {example === undefined ? name : t('imports.columnWith', { name, example })}
          </option>
        ))}
      </select>
    </div>
  )
}
