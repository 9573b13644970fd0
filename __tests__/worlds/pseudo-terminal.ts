import { execFileSync } from 'node:child_process'
import { machinePython } from './python.ts'

// Python has pseudo-terminals, and Node has none. The program gets one as stdin, stdout, and stderr.
const inTerminal = `
import fcntl, os, pty, struct, sys, termios
columns, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(columns), 0, 0))
    os.execvp(command[0], command)
shown = b""
try:
    while part := os.read(terminal, 65536):
        shown += part
except OSError:
    pass
os.waitpid(child, 0)
sys.stdout.buffer.write(shown)
`

/**
 * What a program shows on a terminal of its own.
 *
 * @returns Lines, with the escapes of colors.
 */
export function shownOnTerminal(
  command: readonly string[],
  place: { readonly columns: number; readonly folder: string; readonly environment: Readonly<Record<string, string>> },
): readonly string[] {
  const environment = { PATH: process.env.PATH, TERM: 'xterm', ...place.environment }
  const output = execFileSync(machinePython(), ['-c', inTerminal, String(place.columns), ...command], {
    cwd: place.folder,
    env: environment,
    encoding: 'utf8',
  })
  return output.trimEnd().split('\r\n')
}
