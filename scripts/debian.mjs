// Packages of Debian, unpacked into a folder, nothing installed: the system's own lists are read but never written.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { output, succeeds, tools } from './processes.mjs'

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

// Fetching and reading the lists of a suite takes longer than fetching most of what is unpacked: once for all of it.
const suites = new Map()

/**
 * Unpack packages into `DIR/root`, and link Python packages of them into `DIR/lib`, to be put on the PYTHONPATH of any Python.
 *
 * @param folder New folder.
 * @param packages Names in Debian.
 * @param library Names of Python packages.
 * @param suite Of Debian; 13 if it is left out.
 * @param isWhole Whether all that they depend on is unpacked too, up to the system's own libraries.
 * @returns Whether it is there now; `false` where there is no Debian, or it is out of reach.
 */
export async function unpackDebian(folder, { packages, library, suite = 'trixie', isWhole = false }) {
  if (!(await succeeds('apt-get', ['--version']))) return false
  try {
    await unpack(folder, { packages, suite, isWhole })
    linkLibrary(folder, library)
    return true
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return false
  }
}

/** Remove the lists of packages that were fetched; they are fetched anew when something is unpacked. */
export async function removeDebianLists() {
  for (const fetched of suites.values()) {
    const { folder } = await fetched.catch(() => ({}))
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  suites.clear()
}

async function unpack(folder, { packages, suite, isWhole }) {
  if (!suites.has(suite)) suites.set(suite, fetchLists(suite))
  const { options } = await suites.get(suite)
  const archives = join(folder, 'archives')
  for (const made of [join(archives, 'partial'), join(folder, 'root')]) mkdirSync(made, { recursive: true })
  const get = [...options, ...optionsOf({ 'Dir::Cache::archives': archives })]
  if (isWhole) await output('apt-get', [...get, '-y', '--download-only', 'install', ...packages])
  else await output('apt-get', [...get, 'download', ...packages], { cwd: archives })
  for (const name of readdirSync(archives).filter((entry) => entry.endsWith('.deb'))) {
    await output('dpkg-deb', ['-x', join(archives, name), join(folder, 'root')])
  }
  rmSync(archives, { recursive: true })
}

/** @returns The folder of a suite's lists, and the options with which apt-get reads nothing else. */
async function fetchLists(suite) {
  const folder = mkdtempSync(join(tools, `debian-${suite}-`))
  try {
    return { folder, options: await readLists(folder, suite) }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function readLists(folder, suite) {
  mkdirSync(join(folder, 'lists/partial'), { recursive: true })
  const own = optionsOf({
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'APT::Sandbox::User': '',
    'Debug::NoLocking': '1',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '1',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
  })
  const mirror = (await mirrorOf([])) ?? (await mirrorAfterUpdate(own))
  if (mirror === undefined) throw new Error('no Debian package source is known here')
  writeFileSync(join(folder, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`)
  // An empty status: every dependency is fetched, none is taken from the machine.
  writeFileSync(join(folder, 'status'), '')
  const only = optionsOf({
    'Dir::Etc::sourcelist': join(folder, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::status': join(folder, 'status'),
    'APT::Install-Recommends': 'false',
  })
  const options = [...own, ...only, '-qq']
  await output('apt-get', [...options, 'update'])
  return options
}

const optionsOf = (values) => Object.entries(values).flatMap(([name, value]) => ['-o', `${name}=${value}`])

/** The machine's own mirror, whatever it is called; its name is known only where the lists were read once. */
async function mirrorOf(own) {
  const questions = ['indextargets', '--format', '$(REPO_URI)', 'Identifier: Packages', 'Origin: Debian']
  const addresses = (await output('apt-get', [...own, ...questions])).split('\n')
  return addresses.find((address) => address !== '' && !address.includes('security'))
}

async function mirrorAfterUpdate(own) {
  await output('apt-get', [...own, '-qq', 'update'])
  return mirrorOf(own)
}

/** Each package with its metadata, which `--no-isolation` looks at. */
function linkLibrary(folder, names) {
  if (names.length === 0) return
  const from = join(folder, 'root/usr/lib/python3/dist-packages')
  const to = join(folder, 'lib')
  mkdirSync(to)
  for (const entry of readdirSync(from)) {
    const name = names.find((wanted) => entry === wanted || (entry.startsWith(`${wanted}-`) && entry.endsWith('-info')))
    if (name !== undefined && existsSync(join(from, entry)))
      symlinkSync(relative(to, join(from, entry)), join(to, entry))
  }
}
