import type { Problem } from '../errors.ts'
import type { FileRow, Report } from './report.ts'

/**
 * The job summary of a step.
 *
 * @returns GitHub-flavored Markdown: verdict, problems, files, what was done, folded texts. Text from outside is escaped.
 */
export function renderSummary(report: Report): string {
  const parts = [
    `## ${verdictWord(report)} ${report.step}: ${escapeMarkdown(report.headline)}`,
    problemTable(report.problems),
    fileTable(report.files),
    report.remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
    commandBlock(report.commands),
    ...report.folds.map(
      (fold) => `<details><summary>${escapeMarkdown(fold.title)}</summary>\n\n${fold.markdown}\n\n</details>`,
    ),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/**
 * Escape text from outside, so that it stays text on a page of GitHub.
 *
 * Line ends become spaces; a mention does not ping, because its `@` is a character reference.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '')
    .replace(/[\\`*_{}[\]#|~!]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/\s*[\r\n]+\s*/g, ' ')
}

/** A size for people: `1.2 kB`, `3.4 MB`. */
export function formatSize(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`
  if (sizeBytes < 1_000_000) return `${(sizeBytes / 1000).toFixed(1)} kB`
  return `${(sizeBytes / 1_000_000).toFixed(1)} MB`
}

function verdictWord({ problems }: Report): string {
  if (problems.some(({ severity }) => severity === 'error')) return 'No:'
  return problems.length > 0 ? 'Yes, with warnings:' : 'Yes:'
}

function problemTable(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const rows = problems.map(({ code, severity, message, hint, file, line }) => {
    const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`
    return `| ${severity} | \`${code}\` | ${escapeMarkdown(message)} | ${escapeMarkdown(hint)} | ${escapeMarkdown(place)} |`
  })
  return ['| | code | what was found | what to do | where |', '|---|---|---|---|---|', ...rows].join('\n')
}

function fileTable(files: readonly FileRow[]): string {
  if (files.length === 0) return ''
  const rows = files.map(({ name, sizeBytes, sha256, result, link }) => {
    const shown = link === undefined ? `\`${name}\`` : `[\`${name}\`](${link})`
    return `| ${shown} | ${formatSize(sizeBytes)} | \`${sha256}\` | ${escapeMarkdown(result)} |`
  })
  return ['| file | size | SHA-256 | result |', '|---|---:|---|---|', ...rows].join('\n')
}

function commandBlock(commands: readonly string[]): string {
  return commands.length === 0 ? '' : ['```console', ...commands.map((command) => `$ ${command}`), '```'].join('\n')
}
