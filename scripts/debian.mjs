// Packages of Debian, unpacked into a folder, nothing installed: the system's own lists are read but never written.
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { output, succeeds } from './processes.mjs'

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

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
export function unpackDebian(folder, { packages, library, suite = 'trixie', isWhole = false }) {
  if (!succeeds('apt-get', ['--version'])) return false
  try {
    unpack(folder, { packages, suite, isWhole })
    linkLibrary(folder, library)
    return true
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return false
  }
}

function unpack(folder, { packages, suite, isWhole }) {
  const apt = join(folder, 'apt')
  const archives = join(apt, 'cache/archives')
  for (const made of [join(apt, 'lists/partial'), join(archives, 'partial'), join(folder, 'root')]) {
    mkdirSync(made, { recursive: true })
  }
  const own = optionsOf({
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::Cache': join(apt, 'cache'),
    'APT::Sandbox::User': '',
    'Debug::NoLocking': '1',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '1',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
  })
  const mirror = mirrorOf([]) ?? mirrorAfterUpdate(own)
  if (mirror === undefined) throw new Error('no Debian package source is known here')
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`)
  // An empty status: every dependency is fetched, none is taken from the machine.
  writeFileSync(join(apt, 'status'), '')
  const only = optionsOf({
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::status': join(apt, 'status'),
    'APT::Install-Recommends': 'false',
  })
  const get = [...own, ...only, '-qq']
  output('apt-get', [...get, 'update'])
  if (isWhole) output('apt-get', [...get, '-y', '--download-only', 'install', ...packages])
  else output('apt-get', [...get, 'download', ...packages], { cwd: archives })
  for (const name of readdirSync(archives).filter((entry) => entry.endsWith('.deb'))) {
    output('dpkg-deb', ['-x', join(archives, name), join(folder, 'root')])
  }
  rmSync(apt, { recursive: true })
}

const optionsOf = (values) => Object.entries(values).flatMap(([name, value]) => ['-o', `${name}=${value}`])

/** The machine's own mirror, whatever it is called; its name is known only where the lists were read once. */
function mirrorOf(own) {
  const questions = ['indextargets', '--format', '$(REPO_URI)', 'Identifier: Packages', 'Origin: Debian']
  const addresses = output('apt-get', [...own, ...questions]).split('\n')
  return addresses.find((address) => address !== '' && !address.includes('security'))
}

function mirrorAfterUpdate(own) {
  output('apt-get', [...own, '-qq', 'update'])
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
