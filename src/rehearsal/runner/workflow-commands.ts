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
  /** Lines of commands that the runner obeys and a rehearsal does not play, such as `::set-output name=a::b`. */
  readonly others: readonly string[]
  /** Everything else, in order. */
  readonly talk: readonly string[]
}

// Those that the runner knows; any other name is talk.
const silent = ['group', 'endgroup', 'debug', 'echo']
const unplayed = ['set-env', 'set-output', 'save-state', 'add-path', 'add-matcher', 'remove-matcher']

/**
 * Read the workflow commands in what a step printed, as the runner does.
 *
 * A line begins after a carriage return, too. Between `::stop-commands::TOKEN` and `::TOKEN::`, lines are talk.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @see https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs, for the older form `##[name key=value;]text`
 */
export function readCommands(output: string): CommandReading {
  const annotations: Annotation[] = []
  const masks: string[] = []
  const others: string[] = []
  const talk: string[] = []
  let resumeToken: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line)
    if (resumeToken !== undefined) {
      if (command?.name === resumeToken.toLowerCase()) resumeToken = undefined
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
      default:
        if (unplayed.includes(command?.name ?? '')) others.push(line)
        else if (!silent.includes(command?.name ?? '')) talk.push(line)
    }
  }
  return { annotations, masks, others, talk }
}

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly value: string
}

function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line)
  if (match === null) return parseOlderCommand(line)
  const [, name = '', properties = '', value = ''] = match
  return {
    name: name.toLowerCase(),
    properties: propertiesOf(properties.split(','), unescapeProperty),
    value: unescapeValue(value),
  }
}

/** It may stand anywhere in a line. */
function parseOlderCommand(line: string): Command | undefined {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  if (match === null) return undefined
  const [, name = '', properties = '', value = ''] = match
  const unescapeOlder = (text: string): string => unescapeValue(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))
  return {
    name: name.toLowerCase(),
    properties: propertiesOf(properties.split(';'), unescapeOlder),
    value: unescapeOlder(value),
  }
}

function propertiesOf(pairs: readonly string[], read: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', ...rest] = pair.split('=')
      return [key.trim(), read(rest.join('='))] as const
    }),
  )
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
