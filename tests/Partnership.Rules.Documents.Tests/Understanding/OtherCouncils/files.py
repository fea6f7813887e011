"""Writes one plan, given as lines and tables, in each kind of file: Word, Excel, OpenDocument, CSV and text. Needs nothing but Python."""
import csv, io, zipfile
from dataclasses import dataclass
from xml.sax.saxutils import escape

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


@dataclass(frozen=True)
class Cell:
    """A cell with a colour, or merged down or across."""
    text: str = ""
    fill: str = ""
    down: int = 1
    across: int = 1


@dataclass(frozen=True)
class Line:
    """A line outside tables: a heading of a level, an item of a list at a depth, or plain (0, 0)."""
    text: str
    level: int = 0
    depth: int = 0


class Table(list):
    """Rows of cells; the number of rows marked as headings that come again on each page."""
    heads = 0


def table(*rows, heads=0):
    made = Table(rows)
    made.heads = heads
    return made


def cell(one):
    return one if isinstance(one, Cell) else Cell(one)


def line(one):
    return one if isinstance(one, Line) else Line(one)


def grid(rows):
    """Each row as cells, None for one that is covered by another, so that all rows have one width. What is covered from above is given as an empty text."""
    width = max((sum(cell(c).across for c in r) for r in rows), default=0)
    covered, out = {}, []
    for at, r in enumerate(rows):
        made, cells = [], list(r)
        while len(made) < width:
            if covered.get((at, len(made))):
                made.append(None)
                if cells and cells[0] == "":
                    cells.pop(0)
                continue
            one = cell(cells.pop(0)) if cells else Cell()
            for down in range(1, one.down):
                for across in range(one.across):
                    covered[at + down, len(made) + across] = True
            made += [one] + [None] * (one.across - 1)
        out.append(made[:width])
    return out


def pack(path, parts, first=None):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in ([("mimetype", first)] if first else []) + list(parts.items()):
            z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text if name == "mimetype" else XML + text)


def relations(*pairs):
    return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{t}" Target="{target}"/>' for n, (t, target) in enumerate(pairs, 1)) + "</Relationships>"


def types(*overrides):
    return f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides) + "</Types>"


def docx(path, blocks):
    def paragraph(one, props=""):
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(x)}</w:t>' for x in one.split("\n"))
        return f"<w:p>{props}<w:r>{lines}</w:r></w:p>"

    def outside(one):
        style = f'<w:pPr><w:pStyle w:val="Heading{one.level}"/></w:pPr>' if one.level else f'<w:pPr><w:numPr><w:ilvl w:val="{one.depth - 1}"/><w:numId w:val="1"/></w:numPr></w:pPr>' if one.depth else ""
        return paragraph(one.text, style)

    def row(cells, rows, at):
        out = ""
        for column, one in enumerate(cells):
            top = next((k for k in range(at - 1, -1, -1) if rows[k][column] is not None), None) if one is None else None
            if one is None and top is not None and rows[top][column].down > at - top:
                out += f'<w:tc><w:tcPr><w:gridSpan w:val="{rows[top][column].across}"/><w:vMerge/></w:tcPr><w:p/></w:tc>'
            elif one is not None:
                props = (f'<w:gridSpan w:val="{one.across}"/>' if one.across > 1 else "") + ('<w:vMerge w:val="restart"/>' if one.down > 1 else "") + (f'<w:shd w:val="clear" w:fill="{one.fill}"/>' if one.fill else "")
                out += f"<w:tc><w:tcPr>{props}</w:tcPr>{''.join(paragraph(x) for x in one.text.split(chr(10)))}</w:tc>"
        return out

    body = ""
    for block in blocks:
        if isinstance(block, list):
            rows = grid(block)
            body += "<w:tbl>" + "".join("<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if at < getattr(block, "heads", 0) else "") + row(r, rows, at) + "</w:tr>" for at, r in enumerate(rows)) + "</w:tbl>"
        elif line(block).text:
            body += outside(line(block))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    level = lambda n: f'<w:lvl w:ilvl="{n}"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/></w:lvl>'
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    pack(path, {
        "[Content_Types].xml": types(("/word/document.xml", f"{word}.document.main+xml"), ("/word/numbering.xml", f"{word}.numbering+xml")),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(("numbering", "numbering.xml")),
        "word/numbering.xml": f'<w:numbering {space}><w:abstractNum w:abstractNumId="0">{level(0)}{level(1)}{level(2)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>"})


def letter(at):
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at]


def xlsx(path, sheets):
    grids = [(name, grid(rows)) for name, rows in sheets]
    fills = sorted({c.fill for _, rows in grids for r in rows for c in r if c and c.fill})
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    solid = "".join(f'<fill><patternFill patternType="solid"><fgColor rgb="FF{f}"/></patternFill></fill>' for f in fills)
    parts = {
        "[Content_Types].xml": types(("/xl/workbook.xml", f"{SHEET}.sheet.main+xml"), *[(f"/xl/worksheets/sheet{n}.xml", f"{SHEET}.worksheet+xml") for n in range(1, len(grids) + 1)], ("/xl/styles.xml", f"{SHEET}.styles+xml")),
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(*[("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(grids) + 1)], ("styles", "styles.xml")),
        "xl/workbook.xml": f'<workbook {space} xmlns:r="{OFFICE}"><sheets>' + "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in enumerate(grids, 1)) + "</sheets></workbook>",
        "xl/styles.xml": f'<styleSheet {space}><fonts count="1"><font/></fonts><fills count="{2 + len(fills)}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>{solid}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="{1 + len(fills)}"><xf/>' + "".join(f'<xf fillId="{2 + k}" applyFill="1"/>' for k in range(len(fills))) + "</cellXfs></styleSheet>"}
    for n, (_, rows) in enumerate(grids, 1):
        body, merges = "", []
        for at, r in enumerate(rows, 1):
            body += f'<row r="{at}">'
            for c, one in enumerate(r):
                if one and (one.text or one.fill):
                    style = f' s="{1 + fills.index(one.fill)}"' if one.fill else ""
                    body += f'<c r="{letter(c)}{at}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(one.text)}</t></is></c>' if one.text else f'<c r="{letter(c)}{at}"{style}/>'
                if one and (one.down > 1 or one.across > 1):
                    merges.append(f"{letter(c)}{at}:{letter(c + one.across - 1)}{at + one.down - 1}")
            body += "</row>"
        parts[f"xl/worksheets/sheet{n}.xml"] = f"<worksheet {space}><sheetData>{body}</sheetData>" + (f'<mergeCells count="{len(merges)}">' + "".join(f'<mergeCell ref="{m}"/>' for m in merges) + "</mergeCells>" if merges else "") + "</worksheet>"
    pack(path, parts)


def open_document(path, kind, body, fills):
    names = "".join(f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible")))
    styles = "".join(f'<style:style style:name="c{f}" style:family="table-cell"><style:table-cell-properties fo:background-color="#{f.lower()}"/></style:style>' for f in fills)
    pack(path, {"content.xml": f"<office:document-content{names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"}, f"application/vnd.oasis.opendocument.{kind}")


def open_table(name, rows):
    out = ""
    for r in grid(rows):
        out += "<table:table-row>"
        for one in r:
            spans = (f' table:number-rows-spanned="{one.down}"' if one.down > 1 else "") + (f' table:number-columns-spanned="{one.across}"' if one.across > 1 else "") + (f' table:style-name="c{one.fill}"' if one.fill else "") if one else ""
            out += "<table:covered-table-cell/>" if one is None else f"<table:table-cell{spans}>" + "".join(f"<text:p>{escape(x)}</text:p>" for x in one.text.split("\n") if x) + "</table:table-cell>"
        out += "</table:table-row>"
    return f'<table:table table:name="{escape(name)}">{out}</table:table>'


def fills_in(tables):
    return sorted({cell(c).fill for rows in tables for r in rows for c in r if cell(c).fill})


def ods(path, sheets):
    open_document(path, "spreadsheet", "".join(open_table(name, rows) for name, rows in sheets), fills_in(rows for _, rows in sheets))


def odt(path, blocks):
    out = ""
    for block in blocks:
        if isinstance(block, list):
            out += open_table("Table", block)
        elif line(block).text:
            one = line(block)
            text = "<text:line-break/>".join(escape(x) for x in one.text.split("\n"))
            out += f'<text:h text:outline-level="{one.level}">{text}</text:h>' if one.level else "<text:list><text:list-item>" * one.depth + f"<text:p>{text}</text:p>" + "</text:list-item></text:list>" * one.depth
    open_document(path, "text", out, fills_in(b for b in blocks if isinstance(b, list)))


def flat(blocks):
    """One sheet of everything: a line is a row of one cell."""
    return [row for b in blocks for row in (b if isinstance(b, list) else [[line(b).text]] if line(b).text else [[]])]


def separated(path, blocks, by=",", first=""):
    out = io.StringIO()
    csv.writer(out, delimiter=by, lineterminator="\n").writerows([[c.text if c else "" for c in r] for b in blocks for r in (grid(b) if isinstance(b, list) else [[cell(line(b).text)]])])
    path.write_text(first + out.getvalue(), encoding="utf-8", newline="")


def text(path, blocks):
    """As Word saves text: a tab opens each cell, an empty line closes a row; what is merged has one cell."""
    out = ""
    for b in blocks:
        if isinstance(b, list):
            out += "".join("".join("\t" + cell(c).text + "\n" for c in r) + "\n" for r in b)
        else:
            one = line(b)
            out += ("  " * (one.depth - 1) + "\u2022 " if one.depth else "") + one.text + "\n"
    path.write_text(out, encoding="utf-8", newline="")
