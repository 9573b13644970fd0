import { execFile } from 'node:child_process'
import { recordFrom } from '../../json-value.ts'
import { endingWithUs, systemVariables } from '../children.ts'
import { pythons } from './pythons.ts'

/** What PyPI's own renderer says of a text of reStructuredText. */
export interface RendererAnswer {
  /** Who said it: `readme_renderer 44.0 of python3`. */
  readonly renderer: string
  /** In docutils' words; `undefined` for a text that renders. */
  readonly fault: string | undefined
}

/** Where a Python of the job is asked. */
export interface RendererPlace {
  /** Empty folder to run in. */
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string>>
}

// Two texts whose answers are known stand before the one that is asked about.
const rendering = 'Title\n=====\n\nSome *text*.\n'
const open = 'Title\n=====\n\nSome *text.\n'

// An error of docutils itself is no rendering either: the index answers with one, too.
const script = `
import importlib.metadata, io, json, sys
from readme_renderer import rst

def judge(text):
    stream = io.StringIO()
    try:
        return [rst.render(text, stream) is not None, stream.getvalue()]
    except Exception as error:
        return [False, f"{type(error).__name__}: {error}"]

judged = [judge(text) for text in json.load(sys.stdin)]
json.dump({"version": importlib.metadata.version("readme_renderer"), "judged": judged}, sys.stdout)
`

// A text of the greatest length takes seconds.
const timeLimitMs = 60_000

/**
 * Ask a Python of the job that has PyPI's readme_renderer. No code of the project is run: Python is isolated from
 * variables, the folder, and the packages of the person. It is believed only if it is right about a text that renders
 * and about one that does not.
 *
 * @returns `undefined` where no Python has it, or it is not right.
 */
export async function askReadmeRenderer(text: string, place: RendererPlace): Promise<RendererAnswer | undefined> {
  for (const python of pythons) {
    const answer = readAnswer(await ask(python, [rendering, open, text], place))
    if (answer !== undefined) return { renderer: `readme_renderer ${answer.version} of ${python}`, fault: answer.fault }
  }
  return undefined
}

/** What the program printed; nothing if it failed, or took too long. */
function ask(python: string, texts: readonly string[], place: RendererPlace): Promise<string> {
  const { workingFolder, environment } = place
  // It needs no more of the job than to be found.
  const passed = ['PATH', ...systemVariables].flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value]]
  })
  const options = {
    cwd: workingFolder,
    env: Object.fromEntries(passed),
    timeout: timeLimitMs,
    killSignal: 'SIGKILL',
  } as const
  return new Promise((resolve) => {
    const child = execFile(python, ['-I', '-c', script], options, (error, stdout) =>
      resolve(error === null ? stdout : ''),
    )
    endingWithUs(child)
    // A program that is not there, or ends early, reads nothing.
    child.stdin?.on('error', () => {})
    child.stdin?.end(JSON.stringify(texts))
  })
}

function readAnswer(printed: string): { readonly version: string; readonly fault: string | undefined } | undefined {
  const answer = recordFrom(printed)
  if (typeof answer?.version !== 'string' || !Array.isArray(answer.judged)) return undefined
  const [first, second, asked] = answer.judged.map(judgmentOf)
  if (first?.renders !== true || second?.renders !== false || asked === undefined) return undefined
  const [words = ''] = asked.words.trim().split('\n')
  return { version: answer.version, fault: asked.renders ? undefined : words.replace(/^<string>:/, 'line ') }
}

function judgmentOf(value: unknown): { readonly renders: boolean; readonly words: string } | undefined {
  if (!Array.isArray(value)) return undefined
  const [renders, words]: readonly unknown[] = value
  return typeof renders === 'boolean' && typeof words === 'string' ? { renders, words } : undefined
}
