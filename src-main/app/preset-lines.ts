import type { Core } from './core.ts'

/** The lines of "It still counts": the person's own, in their order; without any, the catalog's. */
export function presetLines({ data, catalog }: Pick<Core, 'data' | 'catalog'>): readonly string[] {
  const { presets } = data.settings.current()
  return presets.length > 0 ? presets : catalog.t('presets')
}
