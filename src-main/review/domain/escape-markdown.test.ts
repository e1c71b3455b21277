import * as commonmark from 'commonmark'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'

import { escapedLine } from './escape-markdown.ts'

const markdownIt = new MarkdownIt()
const writer = new commonmark.HtmlRenderer()

/** Renderers that people read Markdown with, from text to HTML. */
const RENDERERS: Readonly<Record<string, (markdown: string) => string>> = {
  commonmark: (markdown) => writer.render(new commonmark.Parser().parse(markdown)),
  'markdown-it': (markdown) => markdownIt.render(markdown),
  marked: (markdown) => marked.parse(markdown, { async: false }),
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
}

function plain(html: string): string {
  return html.replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** Where the links of some HTML lead, and what a person reads. */
function read(html: string): { links: string[]; text: string } {
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => plain(href))
  return { links, text: plain(html.replaceAll(/<[^>]*>/g, '')).trim() }
}

describe.each(Object.entries(RENDERERS))('in %s', (_, render) => {
  it.each([
    'https://x.example/A_(b)_c',
    'https://x.example/a_b_c__d',
    'https://x.example/*a*/~b~/[c]',
    'https://x.example/?a=1&copy=2&lt;=3#d',
    'https://x.example/$a$',
    'http://localhost:8080/',
    'https://en.wiki.example/wiki/Brackets_(typography)',
  ])('%j leads where it is meant to', (address) => {
    for (const [before, after] of [
      ['', ''],
      ['read ', '.'],
      ['(see ', ')'],
      ['read “', '”, and slept'],
      ['*', '*'],
    ] as const) {
      const shown = read(render(escapedLine(`${before}${address}${after}`)))
      expect(shown.links.map(decodeURI)).toEqual([address])
      expect(shown.text).toBe(`${before}${address}${after}`)
    }
  })

  it('an address of the web without its scheme is a link too', () => {
    const shown = read(render(escapedLine('read www.x.example/A_(b)_c?d&amp;e, slowly')))
    expect(shown).toEqual({
      links: ['http://www.x.example/A_(b)_c?d%26amp;e'],
      text: 'read www.x.example/A_(b)_c?d&amp;e, slowly',
    })
  })

  it.each([
    'https://',
    'https:// x',
    'xhttps://a.example is none',
    'www. is none',
    'a_b_c@x.example',
  ])('%j is shown as it is', (text) => {
    expect(read(render(escapedLine(text))).text).toBe(text)
  })

  it('what stands behind an address is none of it, however much', () => {
    const text = `https://x.example/${')].'.repeat(6_000)}`
    expect(read(render(escapedLine(text)))).toEqual({ links: ['https://x.example/'], text })
  })

  it('whatever is written is read as it was written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...Array.from('\\`*_[]<>~$&#+-=:().!1 "\'|{}'),
        'a',
        'é',
        ' https://x.example/A_(b)_c ',
      ),
      fc.constantFrom('&amp;', '&#35;', '<b>', '](', '![', '**', '1. ', '- '),
    )
    const line = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      .map((pieces) => pieces.join('').replaceAll(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(line, (text) => {
        expect(read(render(escapedLine(text))).text).toBe(text)
      }),
    )
  })
})
