import { quoted } from '../../quoted.ts'
import { templateProblems } from '../notes/template.ts'
import { notApplicable } from './finding.ts'
import type { Rule } from './rule.ts'

/** `configuration-invalid`: the settings of the commit itself, since they hold for what comes after it. */
const settingsAreUsable: Rule = {
  claim: 'The settings in pyproject.toml can be used',
  find: ({ facts }) => facts.state.settings.problems,
}

/** `notes-template-invalid`: found here, and not when the tag is pushed. */
const templateIsUsable: Rule = {
  claim: 'The template of the notes can be used',
  find: ({ facts }) => {
    if (facts.notesTemplate === undefined) return notApplicable('the project sets no template for this release')
    const { path, text } = facts.notesTemplate
    if (text !== undefined) return templateProblems(path, text)
    const message = `The repository has no text file ${quoted(path)}, which notes-template names in [tool.release-action].`
    const hint = 'Correct the path, which is relative to the root of the repository.'
    return [{ code: 'notes-template-invalid', severity: 'error', message, hint }]
  },
}

/** The rules about what the project sets. */
export const settingsRules: readonly Rule[] = [settingsAreUsable, templateIsUsable]
