"""Says of each text what PyPI's readme_renderer makes of it: one JSON string a line on stdin, one JSON array a line on stdout.

[true, ""] for a text that renders, [false, words] for one that does not. An error of docutils itself refuses, too, since
the index answers with one.
"""

import io
import json
import sys

from docutils.parsers.rst import roles
from readme_renderer import rst


def judge(text):
    # What one text defines must not be known in the next.
    roles._roles.clear()
    stream = io.StringIO()
    try:
        return rst.render(text, stream) is not None, stream.getvalue()
    except Exception as error:
        return False, f"{type(error).__name__}: {error}"


for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))), flush=True)
