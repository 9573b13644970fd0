import { describe, expect, test } from '@jest/globals'
import { fill, holds, type Status } from '../../../src/rehearsal/workflow/expressions.ts'
import type { Template } from '../../../src/rehearsal/workflow/plain-yaml.ts'

const contexts = {
  github: { event_name: 'push', ref: 'refs/tags/3.2.0', event: { release: null, number: 7, private: false } },
  needs: { build: { result: 'success', outputs: { version: '3.2.0', 'artifact-id': '7' } } },
  steps: {},
  env: { Name: 'value' },
}

const expression = (source: string) => ({ kind: 'expression', source, line: 1 }) as const

describe('holds', () => {
  test.each<[string, Status, boolean, string]>([
    ["success() && github.event_name == 'push'", 'success', true, 'the event'],
    ["success() && github.event_name == 'release'", 'success', false, 'another event'],
    ["success() && needs.build.outputs.version != ''", 'success', true, 'an output'],
    [
      "success() && needs.build.outputs.nothing != ''",
      'success',
      false,
      'an output that is not there is null, and equals nothing',
    ],
    ['success()', 'failure', false, 'something failed'],
    ['success()', 'skipped', false, 'something was skipped'],
    ['failure()', 'failure', true, 'something failed'],
    ['failure()', 'skipped', false, 'skipping is no failure'],
    ['always()', 'failure', true, 'whatever happened'],
    ['!cancelled()', 'failure', true, 'nothing is ever canceled here'],
    [
      "startsWith(github.ref, 'refs/tags/') && contains(fromJSON('[1, 7]'), github.event.number)",
      'success',
      true,
      'functions',
    ],
    ["needs['BUILD'].Outputs.artifact-id == 7", 'success', true, 'names in any case, and text compared with a number'],
    ['github.event.release', 'success', false, 'null'],
  ])('%s after %s is %s: %s', (source, status, expected) => {
    expect(holds(expression(source), contexts, status)).toBe(expected)
  })
})

describe('fill', () => {
  test.each<[Template, string, string]>([
    [expression("format('a-{0}', github.ref)"), 'a-refs/tags/3.2.0', 'text around an expression'],
    [expression('github.event.release'), '', 'null is nothing'],
    [expression('github.event.private'), 'false', 'a truth value'],
    [expression('env.NAME'), 'value', 'names in any case'],
    [{ kind: 'text', text: 'github.ref', line: 1 }, 'github.ref', 'text stays'],
  ])('%j is %j: %s', (template, expected) => {
    expect(fill(template, contexts, 'success')).toBe(expected)
  })

  test('a hash of files is refused by name', () => {
    expect(() => fill(expression("hashFiles('uv.lock')"), contexts, 'success')).toThrow(
      expect.objectContaining({ code: 'workflow-unsupported' }),
    )
  })
})
