import type { SaveDialogOptions } from 'electron'

import type { ExportWindow } from '../review/week-export.ts'

/** What the system is told of a file that the person may want somewhere. */
export function saveOptions({
  title,
  name,
  kind,
}: Parameters<ExportWindow['askForFile']>[0]): SaveDialogOptions {
  return {
    title,
    defaultPath: name,
    filters: [{ name: kind.name, extensions: [kind.ending] }],
    // Elsewhere the system asks by itself before a file is written over.
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  }
}
