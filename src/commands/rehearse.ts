import { resolve } from 'node:path'
import { exitCodeOfRehearsal, rehearse, serializeReport } from '../rehearsal.ts'
import { parseOptions, type Terminal } from './arguments.ts'

export const rehearseUsage =
  'release-action rehearse [--project DIR] [--tag TAG] [--workflow FILE] [--out DIR] [--twice] [--serve] [--json]'

/** Where the parts of this program are. */
export interface Installation {
  /** The running Node. */
  readonly node: string
  /** The folder with `action.yml`. */
  readonly root: string
}

/**
 * Run a whole release on this machine.
 *
 * @param stopped Resolves when the person or the system asks to stop; waited for with `--serve` only.
 * @returns 0 published, 1 refused or not repeatable, 3 failed.
 * @throws ReleaseError `input-invalid`, and what `rehearse` throws.
 */
export async function runRehearse(
  terminal: Terminal,
  installation: Installation,
  stopped: () => Promise<void>,
): Promise<number> {
  const { values } = parseOptions(terminal, rehearseUsage, {
    options: {
      project: { type: 'string' },
      tag: { type: 'string' },
      workflow: { type: 'string' },
      out: { type: 'string', default: 'rehearsal' },
      twice: { type: 'boolean', default: false },
      serve: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const at = (path: string): string => resolve(terminal.workingFolder, path)
  const report = await rehearse({
    ...(values.project === undefined ? {} : { project: at(values.project) }),
    ...(values.tag === undefined ? {} : { tag: values.tag }),
    ...(values.workflow === undefined ? {} : { workflow: at(values.workflow) }),
    out: at(values.out),
    isTwice: values.twice,
    isServing: values.serve,
    node: installation.node,
    action: resolve(installation.root, 'dist/action/index.js'),
    root: installation.root,
    environment: terminal.environment,
    now: terminal.now,
    say: terminal.say,
  })
  if (values.json) terminal.write(serializeReport(report).trimEnd())
  if (report.serving !== undefined) {
    terminal.write(`index ${report.serving.url}`)
    await stopped()
    await report.serving.close()
  }
  return exitCodeOfRehearsal(report)
}
