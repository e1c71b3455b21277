import { weekdayOf, type Day } from '../../src-shared/calendar.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { ExportResult } from '../../src-shared/contract/review.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { weekMarkdown } from './domain/week-markdown.ts'
import type { ReviewService } from './review-service.ts'

const ENDINGS = { png: 'png', pdf: 'pdf', markdown: 'md' } as const

/** A file that the person may want somewhere. */
interface AskedFile {
  title: string
  /** What it is called, unless they say otherwise. */
  name: string
  kind: { name: string; ending: string }
}

/** A part of a page, in CSS pixels from its top left, and how much larger its picture is. */
type PageArea = Extract<CommandArgument<'week.export'>, { as: 'png' }>['area']

/** The window from which a week is exported. */
export interface ExportWindow {
  /** Asks the person where a file is to lie. Returns undefined if they choose no place. */
  askForFile(file: AskedFile): Promise<string | undefined>
  /** What the page has for paper, as a PDF. Rejects if no page is shown. */
  asPdf(): Promise<Uint8Array>
  /** A part of the page as a PNG, as it is. Rejects if no page is shown. */
  asPicture(area: PageArea): Promise<Uint8Array>
}

interface Parts {
  service: Pick<ReviewService, 'week' | 'summary'>
  catalog: Catalog
  window: ExportWindow
  /** Answers with why it could not. */
  write: (path: string, bytes: Uint8Array | string) => Promise<SaveProblem | undefined>
}

/** Keeps what is looked back on as files, where the person says. */
export interface ReviewExports {
  week(asked: CommandArgument<'week.export'>): Promise<ExportResult>
  /** A month or a year. */
  picture(asked: CommandArgument<'picture.export'>): Promise<ExportResult>
}

/** Prepares keeping weeks, months and years. */
export function reviewExports({ service, catalog, window, write }: Parts): ReviewExports {
  const { t } = catalog

  async function made(asked: CommandArgument<'week.export'>): Promise<Uint8Array | string> {
    switch (asked.as) {
      case 'markdown':
        return markdown(asked.first)
      case 'pdf':
        return window.asPdf()
      case 'png':
        return window.asPicture(asked.area)
    }
  }

  function markdown(first: Day): string {
    const view = service.week({ of: first, firstWeekday: weekdayOf(first) })
    return weekMarkdown({ view, summary: service.summary(first), catalog })
  }

  /** Asks for a place, and writes there. */
  async function keep(
    bytes: Uint8Array | string,
    as: keyof typeof ENDINGS,
    { title, name }: Pick<AskedFile, 'title' | 'name'>,
  ): Promise<ExportResult> {
    const path = await window.askForFile({
      title,
      name: `${name}.${ENDINGS[as]}`,
      kind: { name: t(`week.keep.kinds.${as}`), ending: ENDINGS[as] },
    })
    if (path === undefined) return { kind: 'cancelled' }
    const problem = await write(path, bytes)
    return problem === undefined ? { kind: 'saved', path } : { kind: 'not-saved', problem }
  }

  // Each is made before the person is asked where: it is what they see now.
  return {
    week: async (asked) =>
      keep(await made(asked), asked.as, {
        title: t('week.keep.title'),
        name: t('week.keep.file', { day: asked.first }),
      }),
    picture: async ({ of, area }) =>
      keep(await window.asPicture(area), 'png', {
        title: t('week.keep.titlePicture'),
        name: `${t('app.name')} ${of}`,
      }),
  }
}
