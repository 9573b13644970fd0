"""Say what Docutils complains of: a JSON list of texts on stdin, for each a list of messages on stdout.

They are without their places. Roles and directives of Sphinx are not known here, so what is said of them is left out.
"""

import json
import sys

from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.utils import new_document


def complaints(text):
    settings = get_default_settings(Parser)
    settings.report_level = 5
    document = new_document("change log", settings)
    found = []
    document.reporter.attach_observer(lambda message: found.append(message.children[0].astext()))
    # Docutils reads files by a codec that takes the byte order mark.
    Parser().parse(text.lstrip("\ufeff"), document)
    foreign = ("No role entry", "interpreted text role", "No directive entry", "directive type")
    return [each for each in found if not any(word in each for word in foreign)]


json.dump([complaints(text) for text in json.load(sys.stdin)], sys.stdout)
