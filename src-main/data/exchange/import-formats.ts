import { ownJson } from './formats/own-json.ts'
import { todoTxt } from './formats/todo-txt.ts'
import type { ImportFormat } from './import-format.ts'

/** Every format that can be brought in; of two that are equally sure of a file, the first has it. */
export const importFormats: readonly ImportFormat[] = [ownJson, todoTxt]
