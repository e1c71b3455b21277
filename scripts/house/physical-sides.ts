/** What a style says of the left or the right, where it should say start or end. */
export interface PhysicalSide {
  /** From 1. */
  line: number
  declaration: string
}

const SIDE = /(?:^|-)(?:left|right)(?:-|$)/
/** Properties whose value names a side. */
const NAMES_A_SIDE = new Set(['text-align', 'text-align-last', 'float', 'clear', 'caption-side'])
/** Shorthands of four sides: top, right, bottom, left. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/
const HAS_A_SIDE = /\b(?:left|right)\b/
/** Moved to a side, from the first of a transform's or a translation's lengths. */
const TO_A_SIDE = /translate(?:X|3d)?\(\s*(?!-?0[\s,)])/

/**
 * Finds what would lie on the wrong side where the page is read from right to left.
 *
 * @param css as oxfmt writes it: no more than one declaration on a line
 */
export function physicalSides(css: string): PhysicalSide[] {
  const withoutComments = css.replaceAll(/\/\*[^]*?\*\//g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  )
  return withoutComments.split('\n').flatMap((line, at) => {
    const [, property = '', value = ''] = /^\s*([\w-]+):\s+(.*?);?\s*$/.exec(line) ?? []
    if (property === '' || property.startsWith('--') || !isPhysical(property, value)) return []
    return [{ line: at + 1, declaration: line.trim() }]
  })
}

function isPhysical(property: string, value: string): boolean {
  if (SIDE.test(property)) return true
  if (NAMES_A_SIDE.has(property)) return HAS_A_SIDE.test(value)
  if (FOUR_SIDES.test(property)) {
    const [, right, , left] = lengths(value)
    return left !== undefined && left !== right
  }
  if (property === 'border-radius') return isLopsided(lengths(value))
  if (property === 'translate') return !/^(?:0|none)\b/.test(value)
  if (property === 'transform') return TO_A_SIDE.test(value)
  if (/^background(?:-position)?$|image$/.test(property)) return HAS_A_SIDE.test(value)
  return false
}

/** Four corners: top left, top right, bottom right, bottom left. */
function isLopsided([topLeft, topRight, bottomRight, bottomLeft]: readonly string[]): boolean {
  if (topRight === undefined) return false
  return topLeft !== topRight || (bottomLeft ?? topRight) !== (bottomRight ?? topLeft)
}

/** The parts of a value, each function as one. */
function lengths(value: string): string[] {
  return value.match(/(?:[\w-]+\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g) ?? []
}
