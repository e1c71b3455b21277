// Apart from the contract, so that pages can have them without a schema.

/** What everything can be taken out as; docs/FORMATS.md says what each holds. */
export const exportFormats = ['json', 'csv', 'markdown', 'done-txt', 'ics'] as const
export type ExportFormat = (typeof exportFormats)[number]
