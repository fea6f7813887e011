"""Follows every link of the built site that stays inside it, to the page and to the place on it, and asks that each page can be reached from the first: links.py FOLDER"""
import pathlib
import sys
import urllib.parse
from html.parser import HTMLParser


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.places = [], {"", "top"}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        said = dict(attrs)
        self.places.update(said[key] for key in ("id", "name") if said.get(key))
        self.links += [said[key] for key in ("href", "src") if said.get(key)]
        # Where the menus of a page are: the page fetches them.
        if tag == "meta" and (said.get("name") or "") in ("docfx:navrel", "docfx:tocrel") and said.get("content"):
            self.links.append(said["content"])


site = pathlib.Path(sys.argv[1]).resolve()
pages = {file: Page(file.read_text("utf-8")) for file in sorted(site.rglob("*.html"))}
broken, leads = [], {file: set() for file in pages}
count = 0
for file, page in pages.items():
    for link in page.links:
        parts = urllib.parse.urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        count += 1
        to = (file.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else file
        if to in pages:
            leads[file].add(to)
            if urllib.parse.unquote(parts.fragment) not in pages[to].places:
                broken.append(f"{file.relative_to(site)}: {link}: no such place on the page")
        elif not to.is_file():
            broken.append(f"{file.relative_to(site)}: {link}: no such file")
reached, next_ones = set(), [site / "index.html"]
while next_ones:
    file = next_ones.pop()
    if file not in reached:
        reached.add(file)
        next_ones += leads[file]
broken += [f"{file.relative_to(site)}: no page leads to it" for file in pages if file not in reached and file.name != "toc.html"]
print("\n".join(broken), file=sys.stderr, end="\n" if broken else "")
print(f"{count} links of {len(pages)} pages followed, {len(broken)} broken")
sys.exit(1 if broken else 0)
