#!/usr/bin/env python3
"""Writes ten invented plans in the manners of ten councils, each in the file kinds it may come in, with what a reader should find (gold.json)."""
import csv, io, json, pathlib, zipfile
from xml.sax.saxutils import escape
HERE = pathlib.Path(__file__).resolve().parent


def item(find, code=None, strand=None, rating=None, leads=(), due=(), see=(), cont=0, update=None):
    gold = dict(code=code, find=find, strand=strand, rating=rating, leads=list(leads), due=[dict(text=t, on=o) for t, o in due], seeAlso=list(see), continuations=cont)
    return {**gold, **({"update": update} if update else {})}


def pack(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)


RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def relations(*pairs):
    return f'<Relationships xmlns="{RELS}">' + "".join(f'<Relationship Id="rId{n}" Type="{OFFICE}/{t}" Target="{target}"/>' for n, (t, target) in enumerate(pairs, 1)) + "</Relationships>"


def parts_of(cell):
    """A cell is its text, or (text, fill), or (text, fill, how many rows it is merged down)."""
    return cell if isinstance(cell, tuple) and len(cell) == 3 else (*cell, 1) if isinstance(cell, tuple) else (cell, None, 1)


def docx(path, blocks):
    def paragraph(text, style=None):
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(x)}</w:t>' for x in text.split("\n"))
        return "<w:p>" + (f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else "") + f"<w:r>{lines}</w:r></w:p>"

    def table(rows):
        width, out, down = max(len(r) for r in rows), "", {}
        for r in rows:
            out += "<w:tr>"
            if len(r) == 1:
                out += f'<w:tc><w:tcPr><w:gridSpan w:val="{width}"/></w:tcPr>{paragraph(parts_of(r[0])[0])}</w:tc>'
            for at, cell in enumerate(r if len(r) > 1 else []):
                text, fill, rows_down = parts_of(cell)
                props = f'<w:shd w:val="clear" w:fill="{fill}"/>' if fill else ""
                if rows_down > 1:
                    down[at], props = rows_down - 1, '<w:vMerge w:val="restart"/>' + props
                elif down.get(at, 0) > 0 and not text:
                    down[at], props = down[at] - 1, "<w:vMerge/>" + props
                out += f"<w:tc><w:tcPr>{props}</w:tcPr>{paragraph(text)}</w:tc>"
            out += "</w:tr>"
        return f"<w:tbl>{out}</w:tbl>"
    body = "".join(paragraph(b[1:], "Heading2") if isinstance(b, str) and b.startswith("#") else paragraph(b) if isinstance(b, str) else table(b) for b in blocks)
    pack(path, {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'})


def column(at):
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at]


def xlsx(path, sheets):
    fills = sorted({parts_of(c)[1] for _, rows in sheets for r in rows for c in r if parts_of(c)[1]})
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for n in range(1, len(sheets) + 1)) + '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(*[("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)], ("styles", "styles.xml")),
        "xl/workbook.xml": f'<workbook {space} xmlns:r="{OFFICE}"><sheets>' + "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in enumerate(sheets, 1)) + "</sheets></workbook>",
        "xl/styles.xml": f'<styleSheet {space}><fonts count="1"><font/></fonts><fills count="{2 + len(fills)}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' + "".join(f'<fill><patternFill patternType="solid"><fgColor rgb="FF{f}"/></patternFill></fill>' for f in fills) + f'</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="{1 + len(fills)}"><xf/>' + "".join(f'<xf fillId="{2 + k}" applyFill="1"/>' for k in range(len(fills))) + "</cellXfs></styleSheet>"}
    for n, (_, rows) in enumerate(sheets, 1):
        body, merges = "", []
        for at, r in enumerate(rows, 1):
            body += f'<row r="{at}">'
            for c, cell in enumerate(r):
                text, fill, down = parts_of(cell)
                style = f' s="{1 + fills.index(fill)}"' if fill else ""
                body += f'<c r="{column(c)}{at}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>' if text else f'<c r="{column(c)}{at}"{style}/>' if fill else ""
                merges += [f"{column(c)}{at}:{column(c)}{at + down - 1}"] if down > 1 else []
            body += "</row>"
        parts[f"xl/worksheets/sheet{n}.xml"] = f"<worksheet {space}><sheetData>{body}</sheetData>" + (f'<mergeCells count="{len(merges)}">' + "".join(f'<mergeCell ref="{m}"/>' for m in merges) + "</mergeCells>" if merges else "") + "</worksheet>"
    pack(path, parts)


def flat(blocks):
    return [row for b in blocks for row in ([[b.lstrip("#")]] if isinstance(b, str) and b else [[]] if isinstance(b, str) else b)]


def plain(cell):
    return parts_of(cell)[0]


def case(name, manner, blocks, items, kinds, unresolved=(), text=None, sheets=None):
    folder = HERE / name
    folder.mkdir(exist_ok=True)
    for kind in kinds:
        path = folder / f"plan.{kind}"
        if kind == "csv":
            out = io.StringIO()
            csv.writer(out, lineterminator="\r\n").writerows([[plain(c) for c in r] for r in flat(blocks)])
            path.write_text(out.getvalue(), encoding="utf-8", newline="")
        elif kind == "txt":
            path.write_text(text or "".join(b.lstrip("#") + "\n" if isinstance(b, str) else "".join("".join("\t" + plain(c) + "\n" for c in r) + "\n" for r in b) for b in blocks), encoding="utf-8", newline="\n")
        elif kind == "xlsx":
            xlsx(path, sheets or [("Plan", flat(blocks))])
        else:
            docx(path, [b for b in blocks if b])
    (folder / "gold.json").write_text(json.dumps(dict(kind=manner, files=[f"plan.{k}" for k in kinds], items=items, unresolved=[list(u) for u in unresolved]), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


ALL = ["csv", "txt", "xlsx", "docx"]
T1, T2 = "Theme 1 \u2013 Stop harm early", "Theme 2 \u2013 Support that lasts"
case("01-district", "a district: a caption for each theme over a table of its own, question headings, dates of many forms",
     ["Safer district delivery plan 2026-2029", "", "#" + T1,
      [["Ref", "What are we going to do?", "Who is accountable?", "Completed by", "BRAG status", "Commentary"],
       ["1.1", "Offer bystander sessions to every licensed venue", "Licensing team", "31-Mar-27", "Green", "Six venues have signed up."],
       ["1.2", "Put a safe space in the library", "Libraries / Housing", "Q2 2026/27", "Amber", "Room found; see 2.1."],
       ["1.3", "Write to every headteacher", "Education", "Ongoing", "Blue", ""]],
      "#" + T2,
      [["Ref", "What are we going to do?", "Who is accountable?", "Completed by", "BRAG status", "Commentary"],
       ["2.1", "Fund two support workers", "Commissioning team", "By the end of December 2026", "Red", "Money is not agreed."],
       ["2.2", "Open a recovery group", "Women's Aid", "Autumn 2026", "Purple", ""]]],
     [item("bystander sessions", "1.1", T1, "green", ["Licensing team"], [("31-Mar-27", "2027-03-31")]), item("safe space", "1.2", T1, "amber", ["Libraries", "Housing"], [("Q2 2026/27", "2026-Q3")], ["2.1"]),
      item("every headteacher", "1.3", T1, "blue", ["Education"], [("Ongoing", None)]), item("two support workers", "2.1", T2, "red", ["Commissioning team"], [("By the end of December 2026", "2026-12")]),
      item("recovery group", "2.2", T2, "purple", ["Women's Aid"], [("Autumn 2026", "2026-11")])], ALL)

O1, O2 = "Young people know what a healthy relationship is", "Adults find help at the first door"
case("02-metropolitan", "a metropolitan borough: the objective merged down, codes in front of the steps, one unknown heading for those who lead, two ratings",
     ["Metropolitan borough domestic abuse partnership", "Implementation tracker",
      [["Outcome sought", "Steps we will take", "Delivery vehicle", "Target", "Evidence of impact", "Last RAG", "Current RAG"],
       [(O1, None, 2), "1a Train form tutors in all schools", "Schools forum", "July 2026", "Tutors say they feel sure", "Amber", "Green"],
       ["", "1b Run a poster contest", "Youth service", "Sept 2026", "Number of posters", "Red", "Amber"],
       [(O2, None, 2), "2a Put a worker in the hospital", "Hospital trust", "01/10/2026", "Number of referrals", "Amber", "Red"],
       ["", "2b Publish one telephone number", "Communications", "TBC", "Calls taken", "", ""]]],
     [item("form tutors", "1a", O1, "green", ["Schools forum"], [("July 2026", "2026-07")]), item("poster contest", "1b", O1, "amber", ["Youth service"], [("Sept 2026", "2026-09")]),
      item("worker in the hospital", "2a", O2, "red", ["Hospital trust"], [("01/10/2026", "2026-10-01")]), item("one telephone number", "2b", O2, None, ["Communications"], [("TBC", None)])], ["xlsx", "docx"])

case("03-review", "a unitary: the tracker of a review, the recommendation over several actions, no rating column but a status word",
     ["Review into the death of an adult: actions agreed by the partnership",
      [["Recommendation", "Scope", "Action to take", "Lead Agency", "Key milestones achieved in enacting the recommendation", "Target Date", "Date of completion and outcome", "Where we are"],
       ["Recommendation 1: The hospital asks every patient about safety.", "Local", "Write the question into the form", "Hospital trust", "Form agreed", "30th June 2026", "", "Overdue"],
       ["", "", "Audit the answers", "Hospital trust", "Audit planned", "31st December 2026", "", "Not started"],
       ["Recommendation 2: Housing keeps one record.", "Regional", "Buy the software", "Housing association", "Bids read", "31st October 2026", "Bought 1st May 2026", "Complete"],
       ["Recommendation 3: Follow up as in recommendation 2.", "Local", "Ring back within a week", "Helpline", "Rota set", "30th June 2026", "", "On track"]]],
     [item("Write the question", "1", None, "red", ["Hospital trust"], [("30th June 2026", "2026-06-30")]), item("Audit the answers", None, None, "purple", ["Hospital trust"], [("31st December 2026", "2026-12-31")]),
      item("Buy the software", "2", None, "blue", ["Housing association"], [("31st October 2026", "2026-10-31")]), item("Ring back", "3", None, "green", ["Helpline"], [("30th June 2026", "2026-06-30")], ["2"])], ALL)

case("04-county", "a county: bands in the table, letters for ratings with a key above, continuation rows of tasks",
     ["County safeguarding partnership business plan", "R = Not started; A = Under way but late; G = Under way; B = Finished",
      [["Action no.", "Tasks", "Sub-group", "Timescale", "Progress R/A/G"],
       ["PRIORITY A: LISTENING"],
       ["A1", "Set up a panel of survivors", "Engagement sub-group", "Spring 2026", "G"],
       ["", "Pay their travel", "", "", ""],
       ["A2", "Publish what they said", "Engagement sub-group", "Within six months of the first panel", "A"],
       ["PRIORITY B: LEARNING"],
       ["B1", "Share lessons each quarter", "Learning sub-group", "Quarterly", "B"],
       ["B2", "Retire the old toolkit (replaced by A2)", "Learning sub-group; Engagement sub-group", "31.03.2027", "R"]]],
     [item("panel of survivors", "A1", "LISTENING", "green", ["Engagement sub-group"], [("Spring 2026", "2026-05")], cont=1), item("Publish what they said", "A2", "LISTENING", "amber", ["Engagement sub-group"], [("Within six months of the first panel", None)]),
      item("Share lessons", "B1", "LEARNING", "blue", ["Learning sub-group"], [("Quarterly", None)]), item("old toolkit", "B2", "LEARNING", "red", ["Learning sub-group", "Engagement sub-group"], [("31.03.2027", "2027-03-31")], ["A2"])], ALL)

case("05-london", "a London borough: five short questions for headings, a row of guidance below them, the goal in a line above",
     ["Our plan on a page", "Goal: Every front door is the right front door",
      [["What?", "How?", "Who by?", "When?", "How are we doing?"],
       ["What will change?", "What are the steps?", "Name a team, not a person", "A date, please", "Red, Amber or Green"],
       ["Fewer people are sent away", "Train the reception staff", "Customer centre", "30 April 2026", "Green"],
       ["Letters are plain", "Rewrite ten letters", "Legal and Communications", "May 2026", "Amber"],
       ["Nobody waits in public", "Build two booths", "Estates", "FY 2026/27", "Red"]]],
     [item("reception staff", None, "Every front door is the right front door", "green", ["Customer centre"], [("30 April 2026", "2026-04-30")]), item("ten letters", None, "Every front door is the right front door", "amber", ["Legal and Communications"], [("May 2026", "2026-05")]),
      item("two booths", None, "Every front door is the right front door", "red", ["Estates"], [("FY 2026/27", "2027-03-31")])], ALL)

case("06-fire", "a combined authority: four steps by number with the key in one line under the table, codes of three parts",
     ["Serious violence duty: what each body does",
      [["Duty", "Commitment", "Accountable body", "Stage", "Note"],
       ["SVD.01.a", "Share the map of ambulance calls", "Ambulance trust", "4", ""],
       ["SVD.01.b", "Draw the map each month", "Violence reduction unit", "2", "Needs SVD.01.a first; linked to SVD.02.a."],
       ["SVD.02.a", "Send youth workers to emergency rooms", "Hospital trust", "3", ""],
       ["SVD.02.b", "Ask the schools for numbers", "Education", "1", "See SVD.09.z"]],
      "Stage 1 not started, 2 at risk, 3 on track, 4 complete"],
     [item("map of ambulance calls", "SVD.01.a", None, "blue", ["Ambulance trust"]), item("map each month", "SVD.01.b", None, "amber", ["Violence reduction unit"], see=["SVD.01.a", "SVD.02.a"]),
      item("youth workers", "SVD.02.a", None, "green", ["Hospital trust"]), item("schools for numbers", "SVD.02.b", None, "purple", ["Education"], see=["SVD.09.z"])], ALL, unresolved=[("SVD.02.b", "SVD.09.z")])

FILLS = dict(g="92D050", a="FFC000", r="FF0000", b="00B0F0")
case("07-island", "an island: colours alone, one sheet of several, the area merged down, a legend of coloured cells",
     [], [item("Paint the shelter", "1", None, "green", ["Works"], [("Jun-26", "2026-06")]), item("Light the path", "2", None, "amber", ["Works"], [("Jul-26", "2026-07")]), item("Train the ferry crew", "3", None, "red", ["Harbour office"], [("Aug-26", "2026-08")]),
          item("Print ferry cards", "4", None, "blue", ["Harbour office"], [("Sep-26", "2026-09")])], ["xlsx"],
     sheets=[("Read me", [["How to use this workbook"], ["Ask the clerk for help."]]),
             ("Actions", [["Island safety board: work list"], [("", FILLS["g"]), "On schedule"], [("", FILLS["a"]), "Slipping"], [("", FILLS["r"]), "Stopped"], [("", FILLS["b"]), "Finished"], [],
                          ["#", "Field of work", "Job", "Done by whom", "Finish", "Colour"],
                          ["1", ("Public places", None, 2), "Paint the shelter", ("Works", None, 2), "Jun-26", ("", FILLS["g"])],
                          ["2", "", "Light the path", "", "Jul-26", ("", FILLS["a"])],
                          ["3", ("Sea crossing", None, 2), "Train the ferry crew", ("Harbour office", None, 2), "Aug-26", ("", FILLS["r"])],
                          ["4", "", "Print ferry cards", "", "Sep-26", ("", FILLS["b"])]])])

case("08-page", "a town: the page of its website, an action a block", [],
     [item("Walk the bus routes", "T-1", "Getting home", "green", ["Transport"], [("By 1 May 2026", "2026-05-01")]), item("Mark safe taxis", "T-2", "Getting home", "amber", ["Licensing"], [("Summer 2026", "2026-08")], ["T-1"]),
      item("Open the hall late", "H-1", "At the hall", "red", ["Hall committee"], [("TBC", None)])], ["txt"],
     text="Town action plan\n\nGetting home\n\nT-1 Walk the bus routes at night\nOwner: Transport\nDeadline: By 1 May 2026\nRAG status: Green\n\nT-2 Mark safe taxis\nOwner: Licensing\nDeadline: Summer 2026\nRAG status: Amber\nLinks to: T-1\nLatest news:\nForty drivers\nhave asked.\n\nAt the hall\n\nH-1 Open the hall late on Fridays\nOwner: Hall committee\nDeadline: TBC\nRAG status: Red\n")

case("09-county-text", "a county whose table of rows has no ratings of its own: the word stands at the start of the report in capitals",
     ["Serious harm plan 2026", "1. Places", 
      [["Milestone", "Owner", "Due", "Report for the March meeting"],
       ["M1 Map the places", "Analyst team", "w/c 2 March 2026", "COMPLETE \u2013 map sent to all"],
       ["M2 Choose three of them", "Board", "13 March 2026", "AMBER \u2013 waits for the map"]],
      "2. People",
      [["Milestone", "Owner", "Due", "Report for the March meeting"],
       ["M3 Find ten mentors", "Youth service", "End of Q4 2025/26", "GREEN \u2013 nine found. Depends on M1."],
       ["M4 Hold a supper", "Youth service & Board", "-", ""]]],
     [item("Map the places", "M1", "Places", "blue", ["Analyst team"], [("w/c 2 March 2026", "2026-03-02")]), item("Choose three", "M2", "Places", "amber", ["Board"], [("13 March 2026", "2026-03-13")]),
      item("ten mentors", "M3", "People", "green", ["Youth service"], [("End of Q4 2025/26", "2026-03-31")], ["M1"]), item("Hold a supper", "M4", "People", None, ["Youth service & Board"], [("-", None)])], ["txt", "docx", "csv"])

case("10-housing", "a housing authority: codes with strokes, coloured circles, a column of per cent and one of arrows",
     ["Homes and safety programme",
      [["Programme ref", "Workstream", "Undertaking", "SRO", "Complete?", "% done", "Delivery confidence", "Travel"],
       ["HRS/26/01", "Refuge", "Lease a second refuge", "Asset management", "No", "40%", "\U0001F7E2", "\u2191"],
       ["HRS/26/02", "Refuge", "Fit sprinklers", "Fire safety", "No", "15%", "\U0001F7E0", "\u2192"],
       ["HRS/26/03", "Moves", "Agree moves with three boroughs", "Lettings", "No", "5%", "\U0001F534", "\u2193"],
       ["HRS/26/04", "Moves", "Publish the moves guide, linked with HRS/26/03", "N/A", "Yes", "100%", "\U0001F535", "\u2191"]]],
     [item("second refuge", "HRS/26/01", "Refuge", "green", ["Asset management"]), item("sprinklers", "HRS/26/02", "Refuge", "amber", ["Fire safety"]), item("three boroughs", "HRS/26/03", "Moves", "red", ["Lettings"]),
      item("moves guide", "HRS/26/04", "Moves", "blue", [], see=["HRS/26/03"])], ALL)
