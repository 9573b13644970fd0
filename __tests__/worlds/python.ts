import { execFileSync } from 'node:child_process'

let found: string | undefined

/**
 * Path of the Python that `python3` is: what the PATH has may be a program that looks for it (pyenv), which takes five
 * times as long as Python itself where the environment says nothing else.
 */
export function machinePython(): string {
  found ??= execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
  return found
}
