import { useId, type ReactNode } from 'react'

import type { ChosenImportOptions } from '../../../src-shared/contract/imports.ts'
import type { OfferedImportOption } from '../../../src-shared/imports.ts'
import { SelectRow } from '../../ui/select-row.tsx'
import { SettingRow } from '../../ui/setting-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { ImportColumns } from './import-columns.tsx'

interface Props {
  offered: readonly OfferedImportOption[]
  options: ChosenImportOptions
  onChange: (options: ChosenImportOptions) => void
}

/** What can be chosen about the files; each choice has them read again. */
export function ImportOptions({ offered, options, onChange }: Props): ReactNode {
  if (offered.length === 0) return null
  const change = (part: ChosenImportOptions): void => onChange({ ...options, ...part })
  return (
    <div className="imports-options">
      {offered.map((one) => (
        <Option key={one.option} offered={one} options={options} change={change} />
      ))}
    </div>
  )
}

interface OptionProps {
  offered: OfferedImportOption
  options: ChosenImportOptions
  change: (part: ChosenImportOptions) => void
}

function Option({ offered, options, change }: OptionProps): ReactNode {
  switch (offered.option) {
    case 'keepMarks':
    case 'moodsAsEnergy': {
      const { option } = offered
      return (
        <Switch
          label={t(`imports.${option}`)}
          on={options[option] ?? false}
          onChange={(on) => change({ [option]: on })}
        />
      )
    }
    case 'undatedOn':
      return <UndatedOn day={options.undatedOn} onChange={(day) => change({ undatedOn: day })} />
    case 'dateOrder':
      return (
        <SelectRow
          label={t('imports.dateOrder')}
          value={offered.taken}
          options={(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: t(`imports.${value}`),
          }))}
          onChange={(dateOrder) => change({ dateOrder })}
        />
      )
    case 'columns':
      return <ImportColumns offered={offered} onChange={(columns) => change({ columns })} />
  }
}

interface UndatedProps {
  day: string | undefined
  onChange: (day: string | undefined) => void
}

/** The day of what is finished and has none. */
function UndatedOn({ day, onChange }: UndatedProps): ReactNode {
  const id = useId()
  return (
    <SettingRow
      label={t('imports.undatedOn')}
      hint={t('imports.undatedHint')}
      hintId={`${id}-hint`}
      controlId={id}
    >
      <input
        id={id}
        type="date"
        aria-describedby={`${id}-hint`}
        defaultValue={day ?? ''}
        onBlur={({ target }) => {
          const next = target.value === '' ? undefined : target.value
          if (next !== day) onChange(next)
        }}
      />
    </SettingRow>
  )
}
