// The order of the test files (jest's option `testSequencer`): by their last durations, and on a machine that has none, those that
// play releases begin, so that none of them is left for one worker at the end. Jest itself would go by the size of a file.
import Sequencer from '@jest/test-sequencer'

const areLong = /[/\\]__tests__[/\\](?:steps|commands|rehearsal)\b/

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted
    return [...sorted.filter(({ path }) => areLong.test(path)), ...sorted.filter(({ path }) => !areLong.test(path))]
  }
}
