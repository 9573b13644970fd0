import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runFolder } from './run-folder.ts'

/**
 * Path of the Python that `python3` is: what the PATH has may be a program that looks for it (pyenv), which takes five
 * times as long as Python itself where the environment says nothing else. It is asked once in a run of the tests.
 */
export function machinePython(): string {
  const found = join(runFolder(), 'python')
  if (!existsSync(found)) {
    const path = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim()
    // Another worker may read it, or write the same.
    const mine = `${found}-${process.pid}`
    writeFileSync(mine, path)
    renameSync(mine, found)
  }
  return readFileSync(found, 'utf8')
}
