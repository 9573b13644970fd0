/** One header of a message, folded lines joined by LF as they are. */
interface Header {
  /** In lower case. */
  readonly name: string
  readonly value: string
}

/** A message in the form of RFC 822: headers, an empty line, the body. */
export interface Message {
  readonly headers: readonly Header[]
  /** Everything after the first empty line, unchanged. */
  readonly body: string
  /** Lines, counted from 1, that are neither a header nor the continuation of one. */
  readonly strayLines: readonly number[]
}

const lineForm = /([^\r\n]*)(\r\n|\r|\n|$)/y
const headerForm = /^([!-9;-~]+):[ \t]*(.*)$/

/**
 * Split a message where Python's `email` splits it with the policy `compat32`, which the index and its clients use.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export function splitMessage(text: string): Message {
  const headers: Header[] = []
  const strayLines: number[] = []
  let offset = 0
  for (let number = 1; offset < text.length; number += 1) {
    lineForm.lastIndex = offset
    const [whole = '', line = ''] = lineForm.exec(text) ?? []
    offset += whole.length
    if (line === '') break
    const [, name, value = ''] = headerForm.exec(line) ?? []
    const last = headers.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) headers[headers.length - 1] = fold(last, line)
    else if (name === undefined) strayLines.push(number)
    else headers.push({ name: name.toLowerCase(), value })
  }
  return { headers, body: text.slice(offset), strayLines }
}

// A header whose own line is empty begins with its first continuation, as in the `email` of Python 3.13.
const fold = ({ name, value }: Header, line: string): Header => ({
  name,
  value: value === '' ? line.replace(/^[ \t]+/, '') : `${value}\n${line}`,
})
