"""Makes the menus of the site from the lists on its pages, so that what the page of pages lists is what the menu shows: menu.py TREE"""
import json
import pathlib
import re
import sys

LINK = re.compile(r"\[([^\]]+)\]\(([^)#]+\.md)(?:#[^)]*)?\)")


def item(name, href):
    return {"name": name[0].upper() + name[1:], "href": href}


def sections(page):
    """Each heading of the second rank with the links below it. A line that begins with a name and a colon is a group of its own."""
    menu = [{"name": "All pages", "href": page.name}]
    for line in page.read_text("utf-8").splitlines():
        if line.startswith("## "):
            menu.append({"name": line[3:], "items": []})
        elif len(menu) > 1:
            items = [item(*link) for link in LINK.findall(line)]
            group = re.match(r"- ([^\[\]:]+): ", line)
            menu[-1]["items"] += [{"name": group[1], "items": items}] if group and items else items
    return menu


def records(page):
    return [item(f"{number} {title}", href) for number, href, title in re.findall(r"^- \[(\d{4})\]\(([^)]+)\) (.+)$", page.read_text("utf-8"), re.M)]


tree = pathlib.Path(sys.argv[1])
pages = tree / "docs" / "README.md"
decisions = tree / "docs" / "decisions" / "README.md"
# JSON is YAML.
(pages.parent / "toc.yml").write_text(json.dumps(sections(pages), indent=1), "utf-8")
(decisions.parent / "toc.yml").write_text(json.dumps([item("All records", "README.md"), *records(decisions)], indent=1), "utf-8")
