import { existsSync } from 'node:fs'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { buildLibrary } from '../../oracles.ts'
import { machinePython } from '../python.ts'
import { runFolder } from '../run-folder.ts'

/** Whether the front end is started for each build, or only for the first of a commit in a run of the tests. */
export type Builds = 'each' | 'once'

/**
 * An environment whose PATH has git and Python only, so that no `uv` of this machine builds the sample, and whose
 * Python has the front end and the sample's back end.
 */
export async function programs(work: string, builds: Builds): Promise<Record<string, string>> {
  const folder = join(work, 'programs')
  await mkdir(folder)
  await symlink(find('git'), join(folder, 'git'))
  const again = builds === 'once' ? buildOnce(runFolder()) : ''
  const path = `export PATH='${process.env.PATH}'`
  await writeScript(join(folder, 'python3'), `${path}\n${again}exec '${machinePython()}' "$@"`)
  return { PATH: folder, HOME: work, PYTHONPATH: buildLibrary() }
}

/**
 * What stands before a Python that is asked to build: where the same of a commit was built with the same time stamps, its
 * distributions and what was printed are copied; and so is what came of a wheel that was installed. The action sees a front
 * end that is fast.
 */
function buildOnce(folder: string): string {
  return `
if [[ $1 == */ask_and_build.py ]]; then
  facts=$2 output=$3 project=$4 option=$5
  kept='${folder}'/$(git -C "$project" rev-parse 'HEAD^{tree}')-$SOURCE_DATE_EPOCH$option
  if [[ ! -d $kept ]]; then
    '${machinePython()}' "$@" >"$output.log" 2>&1
    code=$?
    cat "$output.log"
    if [[ $code != 0 || ! -f $facts ]]; then exit $code; fi
    mine=$(mktemp -d '${folder}'/building-XXXXXX)
    mkdir "$mine/dist"
    cp -p "$output"/* "$mine/dist"
    cp "$facts" "$mine/facts.json"
    mv "$output.log" "$mine/log"
    mv -T "$mine" "$kept" 2>/dev/null
    exit 0
  fi
  cp -p "$kept"/dist/* "$output"
  cp "$kept/facts.json" "$facts"
  exec cat "$kept/log"
fi
if [[ $1 == */install_and_import.py ]]; then
  kept='${folder}'/installed-$(sha256sum <"$5" | cut -c 1-64)
  if [[ ! -f $kept ]]; then
    '${machinePython()}' "$@" || exit
    cp "$2" "$kept.$$"
    mv "$kept.$$" "$kept"
    exit 0
  fi
  exec cp "$kept" "$2"
fi
`
}

/**
 * A Node that keeps what its process prints, in the file `log` of the job's folder, and prints it.
 *
 * @param variables For its process alone.
 */
export async function recordingNode(work: string, variables: Readonly<Record<string, string>> = {}): Promise<string> {
  const set = Object.entries(variables).map(([name, value]) => `${name}='${value}' `)
  const path = join(work, set.length === 0 ? 'node' : 'changed-node')
  const log = `"\${RUNNER_TEMP%/_temp}/log"`
  await writeScript(
    path,
    `${set.join('')}'${process.execPath}' "$@" >${log} 2>&1\ncode=$?\n'${find('cat')}' ${log}\nexit $code`,
  )
  return path
}

/** Write a shell script that can be run. */
export async function writeScript(path: string, text: string): Promise<void> {
  // Bash hands on variables whose names have a hyphen, as inputs have; a plain sh drops them.
  await writeFile(path, `#!${find('bash')}\n${text}\n`)
  await chmod(path, 0o755)
}

function find(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`There is no ${name} on the PATH.`)
  return found
}
