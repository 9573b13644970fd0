"""Show Markdown as a page of GitHub would: a JSON list of texts on stdin, a JSON list of HTML on stdout.

GitHub's renderer with footnotes and HTML, then a parser of HTML5 as in browsers, which closes what was left open and drops
what closes nothing.
"""

import json
import re
import sys

import cmarkgfm
import nh3
from cmarkgfm.cmark import Options

options = Options.CMARK_OPT_FOOTNOTES | Options.CMARK_OPT_UNSAFE
tags = nh3.ALLOWED_TAGS | {"section", "input", "summary", "details", "picture", "source", "video"}
attributes = {"a": {"href", "title"}, "img": {"src", "alt", "title"}, "source": {"srcset"}, "input": {"checked"}}
attributes |= {"td": {"align"}, "th": {"align"}, "p": {"align"}, "ol": {"start"}, "pre": {"lang"}, "code": {"class"}}


def page(text):
    html = cmarkgfm.github_flavored_markdown_to_html(text, options=options)
    html = nh3.clean(html, tags=tags, attributes=attributes, link_rel=None)
    # Whether items of a list have space between them, and where the lines of a text end, is not compared.
    html = re.sub(r"<br ?/?>\s*", "<br>", html)
    html = re.sub(r"(<li>\s*(?:<input[^>]*>)?)\s*<p>(.*?)</p>", r"\1\2", html, flags=re.DOTALL)
    html = re.sub(r"\s*(</?(?:li|ul|ol|p|div|details|summary|table|thead|tbody|tr|td|th|blockquote|section|pre|input|h3)\b[^>]*>)\s*", r"\1", html)
    return re.sub(r"\s+", " ", html).replace("%28", "(").replace("%29", ")").strip()


json.dump([page(text) for text in json.load(sys.stdin)], sys.stdout)
