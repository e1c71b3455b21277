import { useId, useState, type ReactNode } from 'react'

import { exportFormats, type ExportFormat } from '../../../src-shared/export-formats.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectRow } from '../../ui/select-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { DayRangeField, type ChosenDays } from './day-range-field.tsx'
import type { ExportWish } from './use-export.ts'

interface Props {
  start: (wish: ExportWish) => void
  onClose: () => void
}

/** Asks what is to be exported, and as what. */
export function ExportDialog({ start, onClose }: Props): ReactNode {
  const [format, setFormat] = useState<ExportFormat>('json')
  const [isForExcel, setIsForExcel] = useState(false)
  const [isMonthly, setIsMonthly] = useState(false)
  const [days, setDays] = useState<ChosenDays>({ isAll: true, from: '', to: '' })
  const [error, setError] = useState<string>()
  const errorId = useId()

  function submit(close: () => void): void {
    const range = rangeOf(days)
    const isBackwards = range.from !== undefined && range.to !== undefined && range.to < range.from
    setError(isBackwards ? t('export.backwards') : undefined)
    if (isBackwards) return
    close()
    start({
      format,
      ...range,
      ...(format === 'csv' && isForExcel && { byteOrderMark: true }),
      ...(format === 'markdown' && isMonthly && { monthly: true }),
    })
  }

  return (
    <Dialog label={t('export.title')} onClose={onClose}>
      {(close) => (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit(close)
          }}
        >
          <h2>{t('export.title')}</h2>
          <SelectRow
            label={t('export.format')}
            hint={t(`export.hints.${format}`)}
            value={format}
            options={exportFormats.map((value) => ({
              value,
              label: t(`export.formats.${value}`),
            }))}
            onChange={setFormat}
          />
          {format === 'csv' && (
            <Switch
              label={t('export.excel')}
              hint={t('export.excelHint')}
              on={isForExcel}
              onChange={setIsForExcel}
            />
          )}
          {format === 'markdown' && (
            <Switch
              label={t('export.monthly')}
              hint={t('export.monthlyHint')}
              on={isMonthly}
              onChange={setIsMonthly}
            />
          )}
          <DayRangeField
            days={days}
            errorId={error === undefined ? undefined : errorId}
            onChange={setDays}
          />
          <p role="alert" id={errorId} className="remark">
            {error}
          </p>
          <div className="dialog-buttons">
            <button type="submit" className="primary">
              {t('export.start')}
            </button>
            <button type="button" onClick={close}>
              {t('export.cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  )
}

/** The days that were chosen; an empty field is no limit. */
function rangeOf({ isAll, from, to }: ChosenDays): Pick<ExportWish, 'from' | 'to'> {
  if (isAll) return {}
  return { ...(from !== '' && { from }), ...(to !== '' && { to }) }
}
