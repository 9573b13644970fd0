import { sampleFile } from './page.ts'

/** The sample as version 1.2.1 with a change log to it, and with a back end of its own. */
export function nextVersion(backEnd: string): Readonly<Record<string, string>> {
  const today = new Date().toISOString().slice(0, 10)
  const project = sampleFile('pyproject.toml')
    .replace('version = "1.2.0"', 'version = "1.2.1"')
    .replace('requires = ["flit_core<4"]', 'requires = []')
    .replace('build-backend = "flit_core.buildapi"', 'build-backend = "backend"\nbackend-path = ["."]')
    .replace('"CHANGES.rst",', '"CHANGES.rst",\n    "backend.py",')
  return {
    'pyproject.toml': project,
    'CHANGES.rst': `Version 1.2.1\n-------------\n\nReleased ${today}\n\n-   Fix it.\n\n\n${sampleFile('CHANGES.rst')}`,
    'backend.py': `import os\nfrom pathlib import Path\nfrom flit_core import buildapi\nfrom flit_core.buildapi import *\n${backEnd}`,
  }
}
