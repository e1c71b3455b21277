import type { ReactNode } from 'react'

import { languages, LANGUAGES } from '../../../src-shared/words/languages.ts'
import { SelectRow } from '../../ui/select-row.tsx'
import { t } from '../../words.ts'
import type { SectionProps } from '../use-preferences.ts'

/** The choice of the language, each by its name in itself, so that it is found whatever is spoken now. */
export function LanguageChoice({ view, change }: Pick<SectionProps, 'view' | 'change'>): ReactNode {
  // With one language there is nothing to choose.
  if (languages.length === 1) return null
  const named = languages.map((code) => ({ value: code, label: LANGUAGES[code], lang: code }))
  return (
    <SelectRow
      label={t('settings.language.label')}
      value={view.language}
      options={[{ value: 'system', label: t('settings.language.system') }, ...named]}
      onChange={(language) => void change({ language })}
    />
  )
}
