import { describe, expect, test } from '@jest/globals'
import { parseMultipart } from '../../src/standins/python-index/uploading/multipart.ts'

const type = 'multipart/form-data; boundary=b'
const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`
const text = part('Content-Disposition: form-data; name="a"', 'one\r\n--two')
const parse = (body: string, contentType = type) => parseMultipart(contentType, Buffer.from(body))

describe('a form', () => {
  test.each<[string, object, string]>([
    [text, { kind: 'text', field: 'a', value: 'one\r\n--two' }, 'lines and dashes are content'],
    [
      part('content-disposition: form-data; name="a"\r\nX-More: y', ''),
      { kind: 'text', field: 'a', value: '' },
      'case and other headers do not matter',
    ],
    [
      part('Content-Disposition: form-data; name="a"; filename=""', 'x'),
      { kind: 'text', field: 'a', value: 'x' },
      'an empty file name is none',
    ],
    [
      part('Content-Disposition: form-data; name="c"; filename="a-1.whl"\r\nContent-Type: application/zip', 'x'),
      { kind: 'file', field: 'c', file: { name: 'a-1.whl', contentType: 'application/zip', bytes: Buffer.from('x') } },
      'a file has a name',
    ],
    [
      part('Content-Disposition: form-data; name="c"; filename="say \\"a\\".whl"', 'x'),
      { kind: 'file', field: 'c', file: { name: 'say "a".whl', contentType: 'text/plain', bytes: Buffer.from('x') } },
      'quotes may be escaped',
    ],
  ])('%j: %j, as %s', (body, expected) => {
    expect(parse(`${body}--b--\r\n`)).toEqual([expected])
  })

  test('two parts of one name stay two', () => {
    expect(parse(`${text}${text}--b--`).length).toBe(2)
  })

  test('a quoted boundary', () => {
    expect(parse('--b c--\r\n', 'multipart/form-data; boundary="b c"')).toEqual([])
  })

  test('what fetch writes is read back', async () => {
    const form = new FormData()
    form.append('name', 'Démo')
    form.append('content', new File(['\r\n--'], 'démo-1.tar.gz', { type: 'application/octet-stream' }))
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: form })
    const body = Buffer.from(await request.arrayBuffer())
    expect(parseMultipart(request.headers.get('content-type') ?? '', body)).toEqual([
      { kind: 'text', field: 'name', value: 'Démo' },
      {
        kind: 'file',
        field: 'content',
        file: { name: 'démo-1.tar.gz', contentType: 'application/octet-stream', bytes: Buffer.from('\r\n--') },
      },
    ])
  })
})

describe('no form', () => {
  test.each([
    [`${text}--b--`, 'application/json', 'no boundary', 'another type'],
    [`x\r\n${text}--b--`, type, 'no first boundary', 'something stands in front'],
    [text, type, 'no closing boundary', 'it breaks off'],
    ['--bc\r\n', type, 'a boundary goes on', 'another boundary begins like this one'],
    ['--b\r\nx\r\n--b--', type, 'a part without headers', 'nothing says what it is'],
    [`${part('Content-Disposition: form-data', 'x')}--b--`, type, 'a part without a name', 'nothing says which field'],
  ])('%j as %s: %s, as %s', (body, contentType, problem) => {
    expect(() => parse(body, contentType)).toThrow(problem)
  })
})
