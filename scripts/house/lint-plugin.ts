import { dirname, join } from 'node:path'

import { refusal } from './layers.ts'
import { sizeRefusal } from './size.ts'

interface ImportNode {
  source: { value: unknown } | null
}

interface RuleContext {
  filename: string
  sourceCode: { text: string }
  report(problem: { message: string; node: unknown }): void
}

/** Holds the order of features: imports go down the house, types included. */
const order = {
  create(context: RuleContext) {
    // Tests, and what is made for them, may set up whatever they like.
    if (/\.test\.ts$|src-main\/tests\//.test(context.filename.replaceAll('\\', '/'))) return {}
    const check = (node: ImportNode): void => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return
      const message = refusal(context.filename, join(dirname(context.filename), specifier))
      if (message !== undefined) context.report({ message, node })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}

/** Holds how long a file may be. */
const size = {
  create(context: RuleContext) {
    const isTest = /\.test\.tsx?$|src-main\/tests\/|(?:^|\/)e2e\//.test(
      context.filename.replaceAll('\\', '/'),
    )
    return {
      Program(node: unknown) {
        const message = sizeRefusal(context.sourceCode.text, isTest)
        if (message !== undefined) context.report({ message, node })
      },
    }
  },
}

// oxlint takes a plugin as a default export.
// oxlint-disable-next-line import/no-default-export
export default { meta: { name: 'house' }, rules: { order, size } }
