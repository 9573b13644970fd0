/** An annotation that an action printed. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | undefined
  readonly message: string
  readonly file: string | undefined
  /** Counts from 1. */
  readonly line: number | undefined
}

/** What the runner reads out of a step's output. */
export interface CommandReading {
  readonly annotations: readonly Annotation[]
  /** Values that the action asked to hide. */
  readonly masks: readonly string[]
  /** Everything else, in order. */
  readonly talk: readonly string[]
}

/**
 * Read the workflow commands in what a step printed, as the runner does.
 *
 * Between `::stop-commands::TOKEN` and `::TOKEN::`, lines are talk.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function readCommands(output: string): CommandReading {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const talk: string[] = []
  let resumeToken: string | undefined
  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line)
    if (resumeToken !== undefined) {
      if (command?.name === resumeToken) resumeToken = undefined
      else talk.push(line)
      continue
    }
    switch (command?.name) {
      case 'error':
      case 'warning':
      case 'notice':
        annotations.push(annotationOf(command.name, command))
        break
      case 'add-mask':
        masks.push(command.value)
        break
      case 'stop-commands':
        resumeToken = command.value
        break
      case 'group':
      case 'endgroup':
      case 'debug':
        break
      default:
        talk.push(line)
    }
  }
  return { annotations, masks, talk }
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly value: string
}

function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line)
  if (match === null) return undefined
  const [, name = '', properties = '', value = ''] = match
  const pairs = properties.split(',').map((pair) => {
    const [key = '', ...rest] = pair.split('=')
    return [key.trim(), unescapeProperty(rest.join('='))] as const
  })
  return { name, properties: Object.fromEntries(pairs), value: unescapeValue(value) }
}

function annotationOf(level: Annotation['level'], { properties, value }: Command): Annotation {
  const line = Number(properties.line)
  return {
    level,
    title: properties.title,
    message: value,
    file: properties.file,
    line: Number.isInteger(line) && line > 0 ? line : undefined,
  }
}

function unescapeValue(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeValue(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
