#!/usr/bin/env python3
"""Writes invented plans, each in the manner of another council or partnership, with the facts that a person finds in them (gold.json)."""
import json, pathlib
from files import Cell, Line, docx, flat, ods, odt, separated, table, text, xlsx
HERE = pathlib.Path(__file__).resolve().parent
G, A, R, B, P = "92D050", "FFC000", "FF0000", "00B0F0", "7030A0"


def item(find, code=None, strand=None, rating=None, leads=(), due=(), see=(), update=None, measures=(), holds=(), oversight=0):
    """What a person finds for one action. The texts in holds stand somewhere in it; every other fact stands where it says. A strand of "*" is not asked for."""
    return dict(find=find, code=code, strand=strand, rating=rating, leads=list(leads), due=[dict(text=one[0], on=one[1], **({"kind": one[2]} if len(one) > 2 else {})) for one in due], seeAlso=list(see),
                **({"update": update} if update else {}), **({"measures": list(measures)} if measures else {}), **({"holds": list(holds)} if holds else {}), **({"oversight": oversight} if oversight else {}))


WAYS = {"docx": docx, "odt": odt, "txt": text, "csv": separated,
        "xlsx": lambda path, blocks: xlsx(path, [("Plan", flat(blocks))]), "ods": lambda path, blocks: ods(path, [("Plan", flat(blocks))])}


def case(name, manner, kinds, blocks, items, kept=(), says=(), **ways):
    """Writes the files of a plan. The texts in kept are of the plan, not of an action; those in says stand in a problem."""
    folder = HERE / name
    folder.mkdir(exist_ok=True)
    for kind in kinds.split():
        ways.get(kind, WAYS[kind])(folder / f"plan.{kind}", blocks)
    gold = dict(manner=manner, files=[f"plan.{kind}" for kind in kinds.split()], items=items, kept=list(kept), says=list(says))
    (folder / "gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="")


def raw(written):
    return lambda path, _: path.write_text(written, encoding="utf-8", newline="")


HEADS = ["Scope of recommendation", "Action to take", "Lead agency", "Key milestones in enacting the recommendation", "Target date", "Date of completion and outcome"]
REC1, REC2 = "Recommendation 1: Hospital wards ask every patient about safety at home.", "Recommendation 2: Housing officers know where to send a tenant who is afraid."
case("01-review-tables", "the action plan of a domestic homicide review: a table for each recommendation, which is merged across its top", "docx odt csv", [
    Line("Overview report: multi-agency action plan", 1),
    table([Cell(REC1, across=6)], HEADS,
          ["Local", "Add the question to the admission form", "Hospital trust", "Form agreed by the board", "30 September 2026", "Completed 12 August 2026. The form is in use on all wards."],
          ["Local", "Train ward clerks to ask it in private", "Hospital trust", "Trainer found", "December 2026", "Not completed. Half of the clerks are trained."]),
    "",
    table([Cell(REC2, across=6)], HEADS,
          ["Regional", "Write one page on where to send tenants", "Housing partnership", "Draft shared", "31/01/2027", ""],
          ["Local", "Read the page out at each team meeting", "Housing partnership", "Dates set", "Ongoing", ""])], [
    item("admission form", None, "Hospital wards ask every patient", None, ["Hospital trust"], [("30 September 2026", "2026-09-30")], holds=["Local", "Form agreed by the board", "The form is in use on all wards."]),
    item("ward clerks", None, "Hospital wards ask every patient", None, ["Hospital trust"], [("December 2026", "2026-12")], holds=["Half of the clerks are trained."]),
    item("one page on where", None, "Housing officers know where", None, ["Housing partnership"], [("31/01/2027", "2027-01-31")], holds=["Regional"]),
    item("Read the page out", None, "Housing officers know where", None, ["Housing partnership"], [("Ongoing", None, "open")], holds=["Dates set"])])

case("02-markdown-page", "a London borough: the plan as a page of its website saved as text, with bars and a row of dashes", "txt", [], [
    item("Renew the strategy", "1", None, None, ["LBX"], [("Apr-28", "2028-04")]), item("Mark the day in November", "2", None, None, ["LBX"], [("November annually", None, "repeated")]),
    item("Draw the referral path", "3", None, None, ["LBX", "Met"], [("Apr-27", "2027-04")]), item("train licensed drivers", "4", None, None, ["Met"], [("Jun-27", "2027-06")])],
    txt=raw("Appendix B: action plan\n\nBelow are the actions. Partners track them each quarter.\n\n| No. | Aims | Lead | Target Date |\n|---|:---|:---:|---|\n| 1 | Renew the strategy with survivors | LBX | Apr-28 |\n| 2 | Mark the day in November in every library | LBX | November annually |\n"
            "| 3 | Draw the referral path on one page | LBX / Met | Apr-27 |\n| 4 | Find and train licensed drivers who will help | Met | Jun-27 |\n"))

case("03-semicolons", "a county: a workbook saved as CSV on a computer with semicolons, commas in the texts and a line of preamble full of them", "csv", [], [
    item("map of services", "A1", "Awareness", "green", ["Public Health"], [("31.03.27", "2027-03-31")], update="Map drawn, checked, and sent."), item("bus shelters", "A2", "Awareness", "amber", ["Transport", "Communications"], [("Q3 2026/27", "2026-Q4")]),
    item("court waiting room", "B1", "Justice", "red", ["Courts service"], [("tbc", None)], update="No room, no money, no date."), item("interpreters", "B2", "Justice", "blue", ["Police"], [("01.06.26", "2026-06-01")])],
    csv=raw("sep=;\nPrepared for the board by the county, the districts, the police, health, probation, housing, schools and courts, among others\n;;;;;;\nTheme;Ref;Action;Lead(s);Completion date;BRAG;Narrative\n"
            "Awareness;A1;Publish a map of services, with opening times;Public Health;31.03.27;Green;Map drawn, checked, and sent.\nAwareness;A2;Put posters in bus shelters, stations and ferries;Transport / Communications;Q3 2026/27;Amber;\n"
            "Justice;B1;Find a court waiting room, apart from the hall;Courts service;tbc;Red;No room, no money, no date.\nJustice;B2;Pay interpreters, also by telephone;Police;01.06.26;Blue;Paid.\n"))

case("04-tabs-and-breaks", "a city: a sheet pasted as tab-separated text, quoted cells over several lines, headings that nobody lists", "txt", [], [
    item("Open the family room", "W-01", None, "green", ["Cathedral"], [("14 May 2026", "2026-05-14")], holds=["Forty families by spring"]), item("Ask midwives", "W-02", None, "red", ["Maternity unit", "Children's centre"], [("Sept 2026", "2026-09")], holds=["All midwives ask"]),
    item("Lend out phones", "W-03", None, "amber", ["Police"], [("ASAP", None, "open")]), item("Count calls at night", "W-04", None, "green", ["Helpline"], [("monthly", None, "repeated")])],
    txt=raw("City safety compact\t\t\t\t\t\nMark\tPledge\tCustodian\tTo land by\tLight\tYardstick\nW-01\t\"Open the family room\nbehind the old library\"\tCathedral\t14 May 2026\tGreen\tForty families by spring\n"
            "W-02\tAsk midwives to see each mother alone once\t\"Maternity unit\nChildren's centre\"\tSept 2026\tRed\tAll midwives ask\nW-03\tLend out phones with one number in them\tPolice\tASAP\tAmber\t\nW-04\tCount calls at night and say so each month\tHelpline\tmonthly\tGreen\tA figure a month\n"))

case("05-portrait-forms", "a unitary: a small form for each action, two names and values to a row, in a workbook and in Word", "docx xlsx", [
    Line("Safer together: action sheets", 1),
    table([Cell("Action sheet 1", across=4)], ["What we will do", Cell("Run a drop-in for older people every Thursday", across=3)], ["Lead", "Adult social care", "Due", "30 June 2026"], ["RAG", "Green", "Cost", "\u00a34,200"], ["Progress", Cell("Two sessions held; ten people came.", across=3)]),
    "",
    table([Cell("Action sheet 2", across=4)], ["What we will do", Cell("Ring every carer who has missed two visits", across=3)], ["Lead", "Carers' hub", "Due", "Q2 2026/27"], ["RAG", "Amber", "Cost", "None"], ["Progress", Cell("List of carers is being made.", across=3)]),
    "",
    table([Cell("Action sheet 3", across=4)], ["What we will do", Cell("Check door chains when we fit alarms", across=3)], ["Lead", "Fire service", "Due", "TBC"], ["RAG", "Red", "Cost", "\u00a3900"], ["Progress", Cell("Waiting for stock.", across=3)])], [
    item("drop-in for older people", None, None, "green", ["Adult social care"], [("30 June 2026", "2026-06-30")], update="Two sessions held", holds=["\u00a34,200"]),
    item("Ring every carer", None, None, "amber", ["Carers' hub"], [("Q2 2026/27", "2026-Q3")], update="List of carers", holds=["None"]),
    item("door chains", None, None, "red", ["Fire service"], [("TBC", None)], update="Waiting for stock", holds=["\u00a3900"])])

case("06-we-will", "a district whose plan is prose: a heading for each priority, and below it what we will do as bullets", "docx odt txt", [
    Line("Domestic abuse delivery plan 2026-2029", 1), "This plan was agreed by the partnership in spring.",
    Line("Priority 1: Prevent harm", 2), "Harm is easier to stop early than late.", "We will:",
    Line("teach bar staff what to look for, by the end of September 2026 (Licensing)", 0, 1), Line("put the helpline number on every council tax bill (Revenues)", 0, 1),
    Line("Priority 2: Keep people housed", 2), "We will:",
    Line("hold two flats for families who flee, from April 2027 (Housing)", 0, 1), Line("pay for locks within a week of a call (Police and Housing)", 0, 1), Line("ask landlords to sign a pledge", 0, 1)], [
    item("teach bar staff", None, "Prevent harm", None, ["Licensing"], [("by the end of September 2026", "2026-09")]), item("council tax bill", None, "Prevent harm", None, ["Revenues"]),
    item("hold two flats", None, "Keep people housed", None, ["Housing"], [("from April 2027", None, "open")]), item("pay for locks", None, "Keep people housed", None, ["Police and Housing"], [("within a week of a call", None, "relative")]),
    item("sign a pledge", None, "Keep people housed", None)], kept=["Harm is easier to stop early than late."])

case("07-outline", "a safeguarding board whose plan is a numbered outline: priority, objective, action, with who and when after the action", "docx txt", [
    Line("Business plan 2026 to 2028", 1), Line("Priority 1: Listening", 2), "1.1 Adults are heard before we decide",
    "1.1.1 Ask each adult what they want before a meeting. Lead: Quality group. By: July 2026.", "1.1.2 Publish what adults told us. Lead: Board office. By: March 2027.",
    Line("Priority 2: Learning", 2), "2.1 Lessons reach the people who can use them",
    "2.1.1 Hold a lunch talk on each review. Lead: Learning group. By: quarterly.", "2.1.2 Test whether staff remember, see 2.1.1. Lead: Learning group. By: autumn 2027."], [
    item("what they want before a meeting", "1.1.1", "Listening", None, ["Quality group"], [("July 2026", "2026-07")]), item("what adults told us", "1.1.2", "Listening", None, ["Board office"], [("March 2027", "2027-03")]),
    item("lunch talk", "2.1.1", "Learning", None, ["Learning group"], [("quarterly", None, "repeated")]), item("staff remember", "2.1.2", "Learning", None, ["Learning group"], [("autumn 2027", "2027-11")], see=["2.1.1"])],
    kept=["Adults are heard before we decide"])

case("08-quarters-ticked", "a health and wellbeing board: a tick under each quarter in which an action runs", "xlsx ods csv", [
    "Delivery timetable",
    table(["Outcome", "Action", "Owner", "Q1 2026/27", "Q2 2026/27", "Q3 2026/27", "Q4 2026/27"],
          [Cell("Better sleep in hostels", down=2), "Fit curtains in each room", "Public Health", "\u2713", "", "", ""], ["", "Quieten the night shift", "Hostel managers", "", "\u2713", "\u2713", ""],
          [Cell("Fewer people turned away", down=2), "Agree one form for all doors", "Housing options", "", "", "\u2713", ""], ["", "Share the waiting list each Monday", "Housing options", "\u2713", "\u2713", "\u2713", "\u2713"])], [
    item("Fit curtains", None, "Better sleep", None, ["Public Health"], [("Q1 2026/27", "2026-Q2")]), item("night shift", None, "Better sleep", None, ["Hostel managers"], [("Q3 2026/27", "2026-Q4")]),
    item("one form", None, "Fewer people", None, ["Housing options"], [("Q3 2026/27", "2026-Q4")]), item("waiting list", None, "Fewer people", None, ["Housing options"], [("Q4 2026/27", "2027-Q1")])])

case("09-smart", "a partnership that plans by SMART: specific, measurable, achievable, relevant, time-bound", "docx xlsx csv txt", [
    "SMART plan of the violence reduction board",
    table(["Specific", "Measurable", "Achievable", "Relevant", "Time-bound", "Lead"],
          ["Give every school nurse a day of training", "45 nurses trained", "Trainer is in post", "Nurses hear it first", "By 30/10/2026", "School nursing"],
          ["Offer mentors to boys who were excluded", "30 boys have a mentor", "Twelve mentors have signed", "Exclusion comes before harm", "By 31/12/2026", "Youth justice service"],
          ["Open the sports hall on Friday nights", "200 visits a month", "Hall is free", "Friday is the worst night", "By 01/04/2027", "Leisure team"])], [
    item("school nurse", None, None, None, ["School nursing"], [("By 30/10/2026", "2026-10-30")], holds=["45 nurses trained", "Trainer is in post", "Nurses hear it first"]),
    item("Offer mentors", None, None, None, ["Youth justice service"], [("By 31/12/2026", "2026-12-31")], holds=["30 boys have a mentor"]),
    item("sports hall", None, None, None, ["Leisure team"], [("By 01/04/2027", "2027-04-01")], holds=["200 visits a month"])])

case("10-marac", "a MARAC improvement plan: finding, change, who, when, how we know, and how far", "csv xlsx odt", [
    "Multi-agency risk conference: improvement plan after the self-assessment",
    table(["Finding from the self-assessment", "What needs to change", "Who", "By when", "How will we know it has worked", "How far have we got?"],
          ["Referrals come from two agencies only", "Visit each agency that sent none", "Coordinator", "End of May 2026", "Five agencies refer", "Complete"],
          ["Minutes are late", "Send actions the same day", "Administrator", "Immediately", "Nobody waits a day", "On track"],
          ["Children are not mentioned", "Put a line for children on the form", "Children's services", "1st July 2026", "Each form names them", "Not started"],
          ["Nobody checks what was promised", "Read the old actions first", "Chair", "Each meeting", "Nine in ten are done", "Behind schedule"]) ], [
    item("Visit each agency", None, None, "blue", ["Coordinator"], [("End of May 2026", "2026-05")], measures=["Five agencies refer"], holds=["Referrals come from two agencies only"]),
    item("Send actions", None, None, "green", ["Administrator"], [("Immediately", None)], holds=["Minutes are late"]), item("line for children", None, None, "purple", ["Children's services"], [("1st July 2026", "2026-07-01")]),
    item("Read the old actions", None, None, "amber", ["Chair"], [("Each meeting", None, "repeated")], measures=["Nine in ten are done"])])

case("11-objective-in-the-table", "a safeguarding adults board: each table opens with its objective and who sponsors it, both merged across, and goes on over pages with the headings again", "docx odt", [
    Line("Strategic plan", 1),
    table([Cell("Objective 1: Homes where people are safe from falls and from fists", across=5)], [Cell("Sponsor: Quality subgroup", across=5)], ["No", "Action", "Responsible", "Timescale", "Status"],
          ["1.1", "Visit each care home once a year without notice", "Contracts team", "March 2027", "On track"], ["1.2", "Ask residents, not managers, how it is", "Healthwatch", "Sept 2026", "Delayed"], heads=3),
    table(["No", "Action", "Responsible", "Timescale", "Status"], ["1.3", "Tell families what we found", "Contracts team", "May 2027", "Not started"]),
    table([Cell("Objective 2: Staff who speak up", across=5)], [Cell("Sponsor: Workforce subgroup", across=5)], ["No", "Action", "Responsible", "Timescale", "Status"],
          ["2.1", "Print a card with whom to ring", "Board office", "June 2026", "Complete"], ["2.2", "Answer each call within two days, as in 1.2", "Board office", "Ongoing", "On track"], heads=3)], [
    item("without notice", "1.1", "Homes where people are safe", "green", ["Contracts team"], [("March 2027", "2027-03")]), item("Ask residents", "1.2", "Homes where people are safe", "amber", ["Healthwatch"], [("Sept 2026", "2026-09")]),
    item("Tell families", "1.3", "Homes where people are safe", "purple", ["Contracts team"], [("May 2027", "2027-05")]), item("Print a card", "2.1", "Staff who speak up", "blue", ["Board office"], [("June 2026", "2026-06")]),
    item("Answer each call", "2.2", "Staff who speak up", "green", ["Board office"], [("Ongoing", None, "open")], see=["1.2"])], kept=["Quality subgroup", "Workforce subgroup"])

case("12-safe-accommodation", "a safe accommodation strategy: a heading for each priority, what and how, years of the strategy for dates", "odt docx txt", [
    Line("Safe accommodation strategy: how we will deliver", 1), Line("Strategic priority one: A bed on the night", 2),
    table(["What we will do", "How we will do it", "Who", "Timescale", "What difference will it make?"],
          ["Keep four crisis beds", "Lease two houses with a lift", "Housing", "Year 1", "Nobody is sent out of the county for want of a lift"], ["Take people with pets", "Pay fosterers for cats and dogs", "Animal charity / Housing", "Year 1 (by March 2027)", "Fewer people stay because of a pet"]),
    Line("Strategic priority two: A home after the refuge", 2),
    table(["What we will do", "How we will do it", "Who", "Timescale", "What difference will it make?"],
          ["Furnish first homes", "Take furniture from the reuse shop", "Reuse shop", "Years 2-3", "A family sleeps in beds on the first night"], ["Ring after a month", "Put a call in the worker's diary", "Refuge", "Ongoing", "Fewer people come back"])], [
    item("crisis beds", None, "A bed on the night", None, ["Housing"], [("Year 1", None, "relative")], holds=["Lease two houses", "for want of a lift"]), item("people with pets", None, "A bed on the night", None, ["Animal charity", "Housing"], [("Year 1 (by March 2027)", "2027-03")], holds=["Pay fosterers"]),
    item("Furnish first homes", None, "A home after the refuge", None, ["Reuse shop"], [("Years 2-3", None, "relative")], holds=["Take furniture"]), item("Ring after a month", None, "A home after the refuge", None, ["Refuge"], [("Ongoing", None, "open")], holds=["Fewer people come back"])])

case("13-colours-only", "a tracker in an open spreadsheet: the state is the colour of a cell with nothing in it", "ods xlsx", [
    "Tracker of the local partnership board",
    table(["ID", "Commitment", "Delivered by", "Target", "State", "Finished on"],
          ["SA1.1", "Train two advocates in sign language", "Deaf association", "31/08/2026", Cell(fill=G), ""], ["SA1.2", "Put a ramp at the refuge", "Property services", "30/09/2026", Cell(fill=R), ""],
          ["SA2.1", "Translate the booklet into Polish", "Library service", "31/05/2026", Cell(fill=B), "12/05/2026"], ["SA2.2", "Record the booklet as speech", "Library service", "31/12/2026", Cell(fill=A), ""]) ], [
    item("sign language", "SA1.1", None, "green", ["Deaf association"], [("31/08/2026", "2026-08-31")]), item("ramp at the refuge", "SA1.2", None, "red", ["Property services"], [("30/09/2026", "2026-09-30")]),
    item("into Polish", "SA2.1", None, "blue", ["Library service"], [("31/05/2026", "2026-05-31")], holds=["12/05/2026"]), item("as speech", "SA2.2", None, "amber", ["Library service"], [("31/12/2026", "2026-12-31")])])

case("14-key-and-two-rows", "a community safety partnership: a block of keys and dates above two rows of headings, groups of columns merged", "xlsx docx", [
    "Delivery plan", "Reporting period: January to March 2026",
    table([Cell("B", fill=B), "Closed"], [Cell("G", fill=G), "As planned"], [Cell("A", fill=A), "Needs help"], [Cell("R", fill=R), "Will miss its date"]),
    "",
    table([Cell("Activity", across=2), Cell("Accountability", across=2), Cell("Timing", across=2), Cell("Position", across=2)], ["Ref", "Description", "Body", "Support", "Start", "Finish", "Now", "Remarks"],
          ["CS/1", "Walk the route from the station at dusk", "Rail police", "Council", "Apr 2026", "Jun 2026", "B", "Walked."], ["CS/2", "Light the underpass", "Highways", "Council", "May 2026", "Oct 2026", "G", "Lamps are ordered."],
          ["CS/3", "Move the bus stop", "Highways", "Bus company", "Jun 2026", "Dec 2026", "R", "No site is agreed."])], [
    item("Walk the route", "CS/1", None, "blue", ["Rail police"], [("Jun 2026", "2026-06")], update="Walked.", holds=["Apr 2026"]), item("Light the underpass", "CS/2", None, "green", ["Highways"], [("Oct 2026", "2026-10")], update="Lamps are ordered."),
    item("Move the bus stop", "CS/3", None, "red", ["Highways"], [("Dec 2026", "2026-12")], update="No site is agreed.", holds=["Bus company"])])

case("15-update-rows", "a borough that writes the progress of each action in a row of its own, merged across, below the action", "docx xlsx odt", [
    "Tackling abuse together: progress",
    table(["Ref", "Action", "Lead", "By", "RAG"],
          ["1", "Set up a desk at the job centre", "Benefits agency", "May 2026", "G"], [Cell("Update: The desk opens on Tuesdays. Eleven people have come.", across=5)],
          ["2", "Write to all dentists", "Dental committee", "July 2026", "A"], [Cell("Update: The letter is with the lawyers.", across=5)],
          ["3", "Put a sticker in every taxi", "Licensing", "Sept 2026", "R"], [Cell("Update: Drivers have said no. We meet them in May.", across=5)])], [
    item("job centre", "1", None, "green", ["Benefits agency"], [("May 2026", "2026-05")], update="Eleven people have come."), item("all dentists", "2", None, "amber", ["Dental committee"], [("July 2026", "2026-07")], update="with the lawyers"),
    item("every taxi", "3", None, "red", ["Licensing"], [("Sept 2026", "2026-09")], update="Drivers have said no.")])

case("16-log-with-dates", "a partnership whose tracker keeps a log in one cell, newest entry first, and a column for each quarter's rating", "xlsx csv", [
    "Action log",
    table(["#", "Agreed action", "Action owner", "Deadline", "RAG Q1", "RAG Q2", "Log of progress"],
          ["7", "Share the list of repeat callers each week", "Police", "Ongoing", "Amber", "Green", "04/06/2026: list shared for the sixth week\n23/04/2026: first list sent"],
          ["8", "Give the refuge a direct line to the desk", "Council contact centre", "30 April 2026", "Amber", "Red", "02/06/2026: line cut off again"],
          ["9", "Name a doctor for the partnership", "Health board", "31 May 2026", "Red", "", "11/05/2026: nobody has come forward"]) ], [
    item("repeat callers", "7", None, "green", ["Police"], [("Ongoing", None, "open")], update="list shared for the sixth week", holds=["Amber", "first list sent"]), item("direct line", "8", None, "red", ["Council contact centre"], [("30 April 2026", "2026-04-30")], update="line cut off again"),
    item("Name a doctor", "9", None, "red", ["Health board"], [("31 May 2026", "2026-05-31")], update="nobody has come forward")])

case("17-bare-list", "a town: a list without headings below a title and two lines", "csv xlsx", [
    "Town forum: what was agreed", "Read out at the meeting of 3 March",
    table(["1", "Paint the footbridge in a light colour", "Town clerk", "30 April 2026"], ["2", "Ask the pub to keep its side gate shut", "Beat team", "15 March 2026"], ["3", "Hold the fair before dark", "Fair committee", "August 2026"], ["4", "Lock the car park at ten", "Town clerk", "1 May 2026"])], [
    item("footbridge", "1", None, None, ["Town clerk"], [("30 April 2026", "2026-04-30")]), item("side gate", "2", None, None, ["Beat team"], [("15 March 2026", "2026-03-15")]),
    item("before dark", "3", None, None, ["Fair committee"], [("August 2026", "2026-08")]), item("car park", "4", None, None, ["Town clerk"], [("1 May 2026", "2026-05-01")])], says=["no headings"])

case("18-turned", "a fire and rescue service: the actions run across, their features down", "xlsx docx ods", [
    "Home safety visits",
    table(["Action", "Fit alarms with a light", "Leave a card in four tongues", "Tell the board each quarter"], ["Lead", "Prevention team", "Prevention team", "Performance team"], ["Target date", "31 May 2026", "June 2026", "quarterly"], ["RAG", "Green", "Amber", "Green"], ["Progress", "Forty fitted.", "Card is at the printer.", "Told once."])], [
    item("alarms with a light", None, None, "green", ["Prevention team"], [("31 May 2026", "2026-05-31")], update="Forty fitted."), item("four tongues", None, None, "amber", ["Prevention team"], [("June 2026", "2026-06")], update="Card is at the printer."),
    item("Tell the board", None, None, "green", ["Performance team"], [("quarterly", None, "repeated")], update="Told once.")])

case("19-moved-dates", "a combined authority: when it began, when it was to end and when it is to end now", "csv docx ods", [
    "Programme of the mayor's office",
    table(["Ref", "Deliverable", "Responsible team", "Start date", "Original end date", "Revised end date", "Confidence"],
          ["M1", "Buy a case system for all nine forces", "Digital team", "1 April 2026", "30 September 2026", "31 January 2027", "Amber"], ["M2", "Choose two pilot towns", "Policy team", "1 May 2026", "31 July 2026", "", "Green"],
          ["M3", "Publish the first count", "Analysis team", "1 June 2026", "30 November 2026", "28 February 2027", "Red"], ["M4", "Close the old helpline", "Commissioning team", "1 July 2026", "31 December 2026", "", "Green"]) ], [
    item("case system", "M1", None, "amber", ["Digital team"], [("31 January 2027", "2027-01-31")], holds=["1 April 2026", "30 September 2026"]), item("two pilot towns", "M2", None, "green", ["Policy team"], [("31 July 2026", "2026-07-31")], holds=["1 May 2026"]),
    item("first count", "M3", None, "red", ["Analysis team"], [("28 February 2027", "2027-02-28")], holds=["30 November 2026"]), item("old helpline", "M4", None, "green", ["Commissioning team"], [("31 December 2026", "2026-12-31")])])

case("20-named-people", "a county council: the agency that leads, who helps it, and an officer by name", "docx csv xlsx", [
    "Children and domestic abuse: delivery plan",
    table(["Priority area", "Action", "Lead agency", "Supporting partners", "Named officer", "Deadline"],
          ["Schools", "Tell the school by nine in the morning", "Police", "Education; Children's social care", "Petra Lindqvist", "Sept 2026"], ["Schools", "Train a second key adult", "Education", "Police", "Oswin Harbottle", "Jan 2027"],
          ["Health visiting", "Ask at the one-year check", "Community health", "Children's social care", "Petra Lindqvist", "April 2027"])], [
    item("by nine in the morning", None, "Schools", None, ["Police"], [("Sept 2026", "2026-09")], holds=["Children's social care"], oversight=1), item("second key adult", None, "Schools", None, ["Education"], [("Jan 2027", "2027-01")], oversight=1),
    item("one-year check", None, "Health visiting", None, ["Community health"], [("April 2027", "2027-04")], oversight=1)])

case("21-labels-in-cells", "a village of small authorities: two columns, and in the second one line for each detail", "docx odt xlsx csv", [
    "Joint plan of the four councils",
    table(["Action", "Details"],
          ["Share one trainer between four councils", "Lead: Northern council\nTimescale: by June 2026\nRAG: Green"], ["Print one leaflet with four logos", "Lead: Eastern council\nTimescale: December 2026\nRAG: Amber\nProgress: Two logos have come."],
          ["Meet twice a year", "Lead: All four councils\nTimescale: May and November\nRAG: Green"])], [
    item("one trainer", None, None, "green", ["Northern council"], [("by June 2026", "2026-06")]), item("one leaflet", None, None, "amber", ["Eastern council"], [("December 2026", "2026-12")], update="Two logos have come."),
    item("Meet twice", None, None, "green", ["All four councils"], [("May and November", None)])])

case("22-ticked-partners", "a partnership that ticks which bodies take part in each action", "xlsx docx csv", [
    "Who does what",
    table(["Ref", "Action", Cell("Responsible partners", across=4), "Complete by"], ["", "", "Police", "Council", "NHS trust", "Refuge", ""],
          ["P1", "Meet every Monday about those at most risk", "\u2713", "\u2713", "", "\u2713", "1 April 2026"], ["P2", "Keep one list of interpreters", "", "\u2713", "\u2713", "", "30 June 2026"], ["P3", "Lend the refuge a nurse", "", "", "\u2713", "\u2713", "1 September 2026"])], [
    item("every Monday", "P1", None, None, ["Police", "Council", "Refuge"], [("1 April 2026", "2026-04-01")]), item("interpreters", "P2", None, None, ["Council", "NHS trust"], [("30 June 2026", "2026-06-30")]),
    item("Lend the refuge", "P3", None, None, ["NHS trust", "Refuge"], [("1 September 2026", "2026-09-01")])])

case("23-importance-and-state", "a unitary: how important and how far are two columns; the first is no rating of progress", "csv docx ods", [
    "Improvement plan after the inspection",
    table(["Theme", "Area for improvement", "What we will do", "Priority", "Owner", "Timescale", "RAG", "Resources needed"],
          ["Practice", "Plans for children drift", "Look at each plan every six weeks", "High", "Head of service", "June 2026", "Amber", "None"], ["Practice", "Fathers are not seen", "See each father within a month", "Medium", "Team managers", "May 2026", "Green", "Training day"],
          ["Data", "Repeat referrals are not counted", "Count them each month", "High", "Data team", "April 2026", "Blue", "None"], ["Data", "Reports are long", "Write one page", "Low", "Data team", "July 2026", "Green", "None"]) ], [
    item("every six weeks", None, "Practice", "amber", ["Head of service"], [("June 2026", "2026-06")], holds=["High"]), item("each father", None, "Practice", "green", ["Team managers"], [("May 2026", "2026-05")], holds=["Medium", "Training day"]),
    item("each month", None, "Data", "blue", ["Data team"], [("April 2026", "2026-04")], holds=["High"]), item("one page", None, "Data", "green", ["Data team"], [("July 2026", "2026-07")], holds=["Low"])])

case("24-within-a-report", "a report with other tables round the plan: members, indicators, risks and a glossary", "docx odt", [
    Line("Annual report and forward plan", 1), Line("Membership", 2),
    table(["Organisation", "Role on the board", "Attended"], ["Police", "Chair", "4 of 4"], ["Council", "Vice-chair", "3 of 4"], ["Refuge", "Member", "4 of 4"]),
    Line("How we are doing", 2), table(["Indicator", "Baseline", "Target", "2025/26"], ["Calls to the helpline", "1,204", "1,400", "1,377"], ["People housed in a week", "61%", "80%", "74%"]),
    Line("Forward plan", 2), table(["Action", "Lead", "By when", "RAG"], ["Answer the helpline at weekends", "Refuge", "May 2026", "Green"], ["Offer a second language line", "Council", "September 2026", "Amber"], ["Print the number on receipts", "Chamber of trade", "TBC", "Red"]),
    Line("Risks", 2), table(["Risk", "Likelihood", "Impact", "Mitigation"], ["The grant ends", "4", "5", "Ask for a second year"], ["Staff leave", "3", "4", "Pay a retainer"]),
    Line("Words we use", 2), table(["Term", "Meaning"], ["MARAC", "A meeting about those at most risk"], ["IDVA", "A worker who speaks for a victim"])], [
    item("at weekends", None, "*", "green", ["Refuge"], [("May 2026", "2026-05")]), item("second language line", None, "*", "amber", ["Council"], [("September 2026", "2026-09")]), item("on receipts", None, "*", "red", ["Chamber of trade"], [("TBC", None)])],
    kept=["4 of 4", "Calls to the helpline", "Pay a retainer", "A worker who speaks for a victim"])

case("25-months-as-bands", "a youth justice board: the month stands across the table, and below it what is to be done in it", "docx xlsx csv", [
    "Year plan",
    table(["Task", "Lead", "Done?"], [Cell("April 2026", across=3)], ["Agree the budget", "Finance", "Yes"], ["Choose two mentors", "Youth justice", "Yes"], [Cell("May 2026", across=3)], ["Open the workshop", "Probation", "No"], ["Write to the courts", "Youth justice", "No"])], [
    item("Agree the budget", None, None, "blue", ["Finance"], [("April 2026", "2026-04")]), item("two mentors", None, None, "blue", ["Youth justice"], [("April 2026", "2026-04")]),
    item("Open the workshop", None, None, None, ["Probation"], [("May 2026", "2026-05")]), item("Write to the courts", None, None, None, ["Youth justice"], [("May 2026", "2026-05")])])

case("26-totals-and-signatures", "a district: a line of totals and a block of signatures below the table, money in a column", "xlsx csv docx", [
    "Hate crime and abuse: spending and actions",
    table(["Item", "Work to be done", "Budget holder", "Cost (\u00a3)", "Spent to date", "To be spent by", "RAG"],
          ["1", "Third-party reporting rooms in two libraries", "Library service", "12,000", "3,150", "31 March 2027", "Green"], ["2", "A film by sixth-formers", "Youth council", "2,500", "0", "31 July 2026", "Amber"], ["3", "A helper at the market", "Market office", "8,400", "8,400", "30 June 2026", "Blue"],
          ["", "Total", "", "22,900", "11,550", "", ""]),
    "", "Signed off by the section 151 officer on 4 March 2026"], [
    item("reporting rooms", "1", None, "green", ["Library service"], [("31 March 2027", "2027-03-31")], holds=["12,000", "3,150"]), item("sixth-formers", "2", None, "amber", ["Youth council"], [("31 July 2026", "2026-07-31")], holds=["2,500"]),
    item("helper at the market", "3", None, "blue", ["Market office"], [("30 June 2026", "2026-06-30")], holds=["8,400"])], kept=["22,900", "Signed off by the section 151 officer"])

case("27-you-said", "a survivors' forum: what was said, what will be done, who and when, in plain words", "docx txt csv", [
    "You said, we will",
    table(["You said", "We will", "Who will do this?", "When will this be done?"],
          ["I had to tell my story five times.", "Make one record that goes with you", "Council and police", "By Christmas 2026"], ["Nobody rang back.", "Ring back within a day", "Helpline", "From today"],
          ["The letter came to the house.", "Ask how you want to hear from us", "Court", "1 May 2026"])], [
    item("one record", None, None, None, ["Council and police"], [("By Christmas 2026", "2026-12-25")], holds=["I had to tell my story five times."]), item("Ring back within", None, None, None, ["Helpline"], [("From today", None)], holds=["Nobody rang back."]),
    item("Ask how you want", None, None, None, ["Court"], [("1 May 2026", "2026-05-01")], holds=["The letter came to the house."])])

case("28-sheet-a-priority", "a metropolitan borough: a sheet for each priority, its name in full in the first row, and the same headings in other words", "xlsx ods", [], [
    item("Ask in every clinic", "1a", "See it sooner", "green", ["Acute trust"], [("Q1 26/27", "2026-Q2")]), item("Teach pharmacists", "1b", "See it sooner", "amber", ["Pharmacy committee"], [("Q2 26/27", "2026-Q3")]),
    item("Move people on", "2a", "Keep people safe", "red", ["Lettings"], [("Q4 26/27", "2027-Q1")]), item("Fit alarms", "2b", "Keep people safe", "green", ["Fire service"], [("Q3 26/27", "2026-Q4")])],
    **{kind: (lambda way: lambda path, _: way(path, [
        ("Cover", [["Partnership plan"], ["Version 3"]]),
        ("P1", [[Cell("Priority 1 - See it sooner", across=6)], [], ["Ref", "Actions", "Lead organisation", "Deadline", "RAG", "Comments"], ["1a", "Ask in every clinic", "Acute trust", "Q1 26/27", "Green", ""], ["1b", "Teach pharmacists to ask", "Pharmacy committee", "Q2 26/27", "Amber", "Fifteen so far."]]),
        ("P2", [[Cell("Priority 2 - Keep people safe", across=6)], [], ["Ref", "Actions", "Lead organisation", "Deadline", "RAG", "Comments"], ["2a", "Move people on within a month", "Lettings", "Q4 26/27", "Red", ""], ["2b", "Fit alarms within a day", "Fire service", "Q3 26/27", "Green", ""]])]))(way) for kind, way in (("xlsx", xlsx), ("ods", ods))})

case("29-several-leads", "a strategy whose leads are many to a cell, in bullets, with roles in brackets, and whose actions are numbered in the cell", "docx odt csv txt", [
    "Violence against women and girls: delivery plan, year two",
    table(["Objective", "Actions", "Who is involved", "Timeframe", "Success looks like"],
          [Cell("Women are believed", down=2), "1) Record why a case was dropped", "\u2022 Police (lead)\n\u2022 Prosecution service", "Dec 2026", "Reasons are known in nine cases of ten"], ["", "2) Meet each woman whose case was dropped", "\u2022 Police\n\u2022 Women's centre", "from Jan 2027", "Half of them meet us"],
          [Cell("Streets are safe", down=2), "3) Walk with women and write down what they see", "\u2022 Council\n\u2022 University", "summer 2026", "Six walks"], ["", "4) Mend what they wrote down (see action 3)", "\u2022 Highways", "within 3 months of each walk", "All is mended"])], [
    item("why a case was dropped", "1", "Women are believed", None, ["Police (lead)", "Prosecution service"], [("Dec 2026", "2026-12")], measures=["Reasons are known in nine cases of ten"]), item("Meet each woman", "2", "Women are believed", None, ["Police", "Women's centre"], [("from Jan 2027", None, "open")]),
    item("Walk with women", "3", "Streets are safe", None, ["Council", "University"], [("summer 2026", "2026-08")]), item("Mend what they wrote", "4", "Streets are safe", None, ["Highways"], [("within 3 months of each walk", None, "relative")], see=["3"])])

case("30-letters-no-table", "a small charity partnership: each action a letter and a dash, its details on the lines below", "txt docx", [
    "Our plan for the year", "", "A - Start a choir for people who have left", "Lead: Music charity", "When: from April 2026", "State: on track", "", "B - Mend the van", "Lead: Refuge", "When: 15 May 2026", "State: done", "", "C - Ask for a bigger grant", "Lead: Treasurer", "When: tbc", "State: not started"], [
    item("Start a choir", "A", None, "green", ["Music charity"], [("from April 2026", None, "open")]), item("Mend the van", "B", None, "blue", ["Refuge"], [("15 May 2026", "2026-05-15")]), item("bigger grant", "C", None, "purple", ["Treasurer"], [("tbc", None)])])

TWIN = [["Hold a supper for new families in the ward", "Bring the choir to the home on Sundays"], ["Sew banners for the march in the spring", "Tell the story of the march in schools"], ["Plant bulbs along the path to the school", "Water them until the roots have taken"], ["Write down how the centre came to be", "Send the book to those who built it up"]]
case("31-two-texts", "a parish: two columns of texts under headings nobody knows, so that either may be the action: the reader must say so", "csv docx", [
    "Parish plan", table(["Kindling", "Ember", "Warden", "Moon"], *[[one, other, who, when] for (one, other), who, when in zip(TWIN, ["Parish office", "Church council", "Parish office", "School board"], ["May 2026", "June 2026", "July 2026", "August 2026"])])], [
    item("supper", None, None, None, ["Parish office"], [("May 2026", "2026-05")], holds=["Bring the choir"]), item("banners", None, None, None, ["Church council"], [("June 2026", "2026-06")], holds=["Tell the story"]),
    item("bulbs", None, None, None, ["Parish office"], [("July 2026", "2026-07")], holds=["Water them"]), item("how the centre", None, None, None, ["School board"], [("August 2026", "2026-08")], holds=["Send the book"])], says=["Kindling", "Ember"])

case("32-nested-steps", "a health partnership: steps a), b) below each numbered action in rows of their own, and words of progress of its own with a key in one line", "csv docx xlsx", [
    "Trauma care plan", "Seed = not started; Shoot = in progress; Fruit = complete",
    table(["Number", "Action and steps", "By whom", "By when", "Growth"],
          ["1", "See people within two weeks", "Mental health trust", "30/06/2026", "Shoot"], ["", "a) hire two nurses", "", "", ""], ["", "b) open on Saturdays", "", "", ""],
          ["2", "Write letters that people can read", "Psychology service", "30/09/2026", "Seed"], ["3", "Give each ward a trauma lead", "Mental health trust", "31/05/2026", "Fruit"], ["", "a) write the role", "", "", ""]) ], [
    item("within two weeks", "1", None, "amber", ["Mental health trust"], [("30/06/2026", "2026-06-30")], holds=["hire two nurses", "open on Saturdays"]), item("people can read", "2", None, "purple", ["Psychology service"], [("30/09/2026", "2026-09-30")]),
    item("trauma lead", "3", None, "blue", ["Mental health trust"], [("31/05/2026", "2026-05-31")], holds=["write the role"])])

# The second half was written after the reader had been mended for the first, and before it had read any of these.
case("33-data-file", "an open-data page: headings as a program writes them, dates as computers write them", "csv", [], [
    item("Ring each tenant", "DA_001", "Housing", "green", ["Housing options"], [("2026-06-30", "2026-06-30")], update="412 rung"), item("Fit cameras at doors", "DA_002", "Housing", "amber", ["Fire service"], [("2026-09-30", "2026-09-30")]),
    item("Teach sixth-formers", "DA_003", "Education", None, ["School board"], [("2027-07-31", "2027-07-31")])],
    csv=raw('action_id,theme_name,action_text,lead_organisation,due_date,rag_status,last_update\nDA_001,Housing,"Ring each tenant, once a year",Housing options,2026-06-30,Green,"412 rung, 30 to go"\nDA_002,Housing,Fit cameras at doors,Fire service,2026-09-30,Amber,\nDA_003,Education,Teach sixth-formers what control is,School board,2027-07-31,,\n'))

case("34-two-levels", "a strategy in which a priority is merged over objectives, and an objective over actions", "docx xlsx ods", [
    "Delivery framework",
    table(["Priority", "Objective", "Action", "Lead partner", "Milestone date"],
          [Cell("Prevention", down=3), Cell("Boys see kind men", down=2), "Train twenty coaches", "Sports council", "30/06/2026"], ["", "", "Show the film in clubs", "Youth service", "30/09/2026"], ["", "Girls know their rights", "Give a card to each pupil", "Education", "31/10/2026"],
          [Cell("Justice", down=2), Cell("Courts are kind", down=2), "Open the side door", "Courts service", "31/01/2027"], ["", "", "Send texts before a hearing", "Witness service", "28/02/2027"])], [
    item("twenty coaches", None, "Prevention", None, ["Sports council"], [("30/06/2026", "2026-06-30")], holds=["Boys see kind men"]), item("Show the film", None, "Prevention", None, ["Youth service"], [("30/09/2026", "2026-09-30")], holds=["Boys see kind men"]),
    item("Give a card", None, "Prevention", None, ["Education"], [("31/10/2026", "2026-10-31")], holds=["Girls know their rights"]), item("side door", None, "Justice", None, ["Courts service"], [("31/01/2027", "2027-01-31")], holds=["Courts are kind"]),
    item("Send texts", None, "Justice", None, ["Witness service"], [("28/02/2027", "2027-02-28")], holds=["Courts are kind"])])

case("35-set-in", "a workbook whose table begins in the second column after blank rows, with a blank row between the actions", "xlsx ods csv", [
    "", table(["", "Health in the home: what is left to do"]), "", table(["", "Workstream lead", "What", "Finish by", "How it goes"]), "",
    table(["", "Nursing", "Give each nurse a lone-worker alarm", "July 2026", "On track"]), "", table(["", "Pharmacy", "Print the helpline on paper bags", "August 2026", "At risk"]), "", table(["", "Dentistry", "Tell dentists what a broken tooth may mean", "October 2026", "Not started"])], [
    item("lone-worker alarm", None, None, "green", ["Nursing"], [("July 2026", "2026-07")]), item("paper bags", None, None, "amber", ["Pharmacy"], [("August 2026", "2026-08")]), item("broken tooth", None, None, "purple", ["Dentistry"], [("October 2026", "2026-10")])])

case("36-columns-by-blanks", "a plan copied from a page of fixed columns: two blanks or more between the cells", "txt", [], [
    item("desk on Saturdays", "1", None, "green", ["Library"], [("May 2026", "2026-05")]), item("number on receipts", "2", None, "amber", ["Shops forum"], [("Q3 2026/27", "2026-Q4")]), item("Lend a room", "3", None, "red", ["Parish council"], [("TBC", None)])],
    txt=raw("Village safety plan\n\nRef   Action                            Lead             By when       RAG\n1     Open the desk on Saturdays        Library          May 2026      Green\n2     Print the number on receipts      Shops forum      Q3 2026/27    Amber\n3     Lend a room for counselling       Parish council   TBC           Red\n"))

case("37-two-languages", "a Welsh county: each heading in two languages with a stroke between, texts in one", "docx csv xlsx", [
    "Cynllun gweithredu / Action plan",
    table(["Rhif / No", "Cam gweithredu / Action", "Arweinydd / Lead", "Dyddiad / Date", "Statws / RAG"],
          ["1", "Open a drop-in in the market hall", "Town council", "Mai 2026 / May 2026", "Gwyrdd / Green"], ["2", "Train staff of the leisure centre", "Leisure trust", "Medi 2026 / September 2026", "Ambr / Amber"], ["3", "Send the leaflet with the newspaper", "Press office", "31/10/2026", "Coch / Red"])], [
    item("drop-in in the market", "1", None, "green", ["Town council"], [("Mai 2026 / May 2026", "2026-05")]), item("leisure centre", "2", None, "amber", ["Leisure trust"], [("Medi 2026 / September 2026", "2026-09")]), item("with the newspaper", "3", None, "red", ["Press office"], [("31/10/2026", "2026-10-31")])])

case("38-heading-is-the-action", "a board whose document gives each action a heading and below it a small table of who, when and how far", "docx odt", [
    Line("Improvement plan 2026", 1), Line("1. Write down why a child was not seen", 2), table(["Owner", "Due", "Status", "Latest position"], ["Head of practice", "June 2026", "On track", "A form is being tried."]),
    Line("2. Ask both parents the same questions", 2), table(["Owner", "Due", "Status", "Latest position"], ["Team managers", "July 2026", "Delayed", "Half of the teams do."]),
    Line("3. Keep the file in one place", 2), table(["Owner", "Due", "Status", "Latest position"], ["Records office", "September 2026", "Complete", "Done in March."])], [
    item("why a child was not seen", "1", None, "green", ["Head of practice"], [("June 2026", "2026-06")], update="A form is being tried."), item("Ask both parents", "2", None, "amber", ["Team managers"], [("July 2026", "2026-07")], update="Half of the teams do."),
    item("Keep the file", "3", None, "blue", ["Records office"], [("September 2026", "2026-09")], update="Done in March.")])

case("39-arrows-and-shares", "a partnership office: letters with arrows, a share in per cent, codes with a prefix, pointers to others", "csv ods docx", [
    "Dashboard",
    table(["Code", "Deliverable", "Lead", "Due", "Progress (%)", "RAG and direction", "Depends on"],
          ["VAWG-1.1", "A pledge from each nightclub", "Licensing", "30 Jun 26", "60%", "G \u2191", ""], ["VAWG-1.2", "A marshal at each taxi rank", "Licensing / Police", "30 Sep 26", "25%", "A \u2192", "VAWG-1.1"], ["VAWG-2.1", "A count of what is thrown at women", "University", "31 Dec 26", "0%", "R \u2193", "VAWG-1.2"])], [
    item("each nightclub", "VAWG-1.1", None, "green", ["Licensing"], [("30 Jun 26", "2026-06-30")], holds=["60%"]), item("taxi rank", "VAWG-1.2", None, "amber", ["Licensing", "Police"], [("30 Sep 26", "2026-09-30")], see=["VAWG-1.1"], holds=["25%"]),
    item("A count of what", "VAWG-2.1", None, "red", ["University"], [("31 Dec 26", "2026-12-31")], see=["VAWG-1.2"], holds=["0%"])])

case("40-own-words-of-progress", "a partnership with words of progress of its own and no key: what is on no known scale is not rated, and the reader says so", "csv docx xlsx", [
    "Recovery plan",
    table(["Ref", "Action", "Responsible", "Timescale", "Stage"],
          ["R1", "Run a garden for survivors", "Horticulture charity", "May 2026", "Blossoming"], ["R2", "Hold a supper each month", "Faith forum", "monthly", "Sprouting"], ["R3", "Lend bicycles", "Transport charity", "June 2026", "Resting"], ["R4", "Write a cook book", "Library", "December 2026", "Sprouting"])], [
    item("garden for survivors", "R1", None, None, ["Horticulture charity"], [("May 2026", "2026-05")], holds=["Blossoming"]), item("supper each month", "R2", None, None, ["Faith forum"], [("monthly", None, "repeated")], holds=["Sprouting"]),
    item("Lend bicycles", "R3", None, None, ["Transport charity"], [("June 2026", "2026-06")], holds=["Resting"]), item("cook book", "R4", None, None, ["Library"], [("December 2026", "2026-12")], holds=["Sprouting"])], says=["Stage"])

case("41-boxes", "a form with boxes: a crossed box is the answer, an open one is not", "docx csv ods", [
    "Checklist after the visit",
    table(["Standard", "What is to be done", "By whom", "By when", "Complete?"],
          ["A", "Name a deputy for each meeting", "Board office", "1 May 2026", "\u2612 Yes \u2610 No"], ["B", "Send minutes within five days", "Board office", "1 May 2026", "\u2610 Yes \u2612 No"], ["C", "Check who came", "Chair", "1 June 2026", "\u2612 Yes \u2610 No"])], [
    item("Name a deputy", "A", None, "blue", ["Board office"], [("1 May 2026", "2026-05-01")]), item("Send minutes", "B", None, None, ["Board office"], [("1 May 2026", "2026-05-01")]), item("Check who came", "C", None, "blue", ["Chair"], [("1 June 2026", "2026-06-01")])])

case("42-actions-of-a-meeting", "the actions of a meeting: who is to do what by when, in a sentence each", "txt docx odt", [
    "Strategic board: actions agreed on 4 March 2026", "Actions:", Line("Police to share the list of repeat callers by 5 May 2026.", 0, 1), Line("Housing to find two flats by June 2026.", 0, 1), Line("Public Health to bring figures to the next meeting.", 0, 1), Line("Chair to write to the minister.", 0, 1)], [
    item("repeat callers", None, None, None, ["Police"], [("by 5 May 2026", "2026-05-05")]), item("find two flats", None, None, None, ["Housing"], [("by June 2026", "2026-06")]), item("bring figures", None, None, None, ["Public Health"]), item("write to the minister", None, None, None, ["Chair"])])

case("43-open-and-done", "two lists in one file with other headings: what is open, and what is done", "csv xlsx docx", [
    "Open actions", table(["Ref", "Action", "Lead", "Due", "RAG"], ["12", "Move the panic alarm", "Facilities", "May 2026", "Amber"], ["14", "Agree the protocol", "Legal", "June 2026", "Green"]), "",
    "Completed actions", table(["Ref", "Action", "Completed on", "Evidence"], ["9", "Order the alarm", "2 February 2026", "Invoice"], ["11", "Draft the protocol", "9 March 2026", "Minute 4"])], [
    item("Move the panic alarm", "12", "Open actions", "amber", ["Facilities"], [("May 2026", "2026-05")]), item("Agree the protocol", "14", "Open actions", "green", ["Legal"], [("June 2026", "2026-06")]),
    item("Order the alarm", "9", "Completed actions", None, (), holds=["2 February 2026", "Invoice"]), item("Draft the protocol", "11", "Completed actions", None, (), holds=["9 March 2026", "Minute 4"])])

case("44-page-by-page", "a table over three pages with the number of the page between its parts and headings on the first only", "docx odt", [
    Line("Local plan for children who see abuse", 1),
    table(["Aim", "Step", "Who", "When", "Sign of success"], ["Seen", "Ask each child alone", "Schools", "now", "Each child is asked"], ["Seen", "Write what the child said", "Schools", "now", "In the child's words"]), "Page 1 of 3",
    table(["Heard", "Give each child one worker", "Children's services", "from May 2026", "One name for each child"], ["Heard", "Ring each week", "Children's services", "weekly", "No gap over a week"]), "Page 2 of 3",
    table(["Safe", "Check the way to school", "Road safety team", "July 2026", "A walk with each child"])], [
    item("child alone", None, "Seen", None, ["Schools"], [("now", None)], measures=["Each child is asked"]), item("what the child said", None, "Seen", None, ["Schools"], [("now", None)]), item("one worker", None, "Heard", None, ["Children's services"], [("from May 2026", None, "open")]),
    item("Ring each week", None, "Heard", None, ["Children's services"], [("weekly", None, "repeated")]), item("way to school", None, "Safe", None, ["Road safety team"], [("July 2026", "2026-07")], measures=["A walk with each child"])])

DELIVER = ["Outcome", "What we will deliver", "Output", "Delivery lead", "Delivery date", "How we will measure it"]
case("45-outcomes-and-outputs", "a community safety partnership: outcome, output and measure are three columns, a heading for each priority", "docx xlsx csv", [
    Line("Community safety strategy 2026 to 2029: delivery plan", 1), Line("Priority 1: Violence in public places", 2),
    table(DELIVER, [Cell("People feel safe in the centre at night", down=2), "Put marshals at the taxi rank on Fridays and Saturdays", "Marshals at two ranks", "Licensing team", "31 October 2026", "Fewer fights at the ranks, counted by the police"],
          ["", "Ask each bar to send its staff to a half-day of training", "120 staff trained", "Business improvement district", "March 2027", "Staff who say they would step in"],
          ["Knives are off the streets", "Place two more amnesty bins", "Two bins in use", "Police / Borough council", "Summer 2026", "Knives handed in"]),
    Line("Priority 2: Neighbours", 2),
    table(DELIVER, [Cell("People are heard when they complain", down=2), "Write one procedure for all landlords", "Procedure signed by six landlords", "Housing options", "Q2 2026/27", "Cases that come back within a year"],
          ["", "Offer mediation before a warning", "Forty offers a year", "Mediation service", "Ongoing", "Cases closed without a warning"])], [
    item("marshals at the taxi rank", None, "Violence in public places", None, ["Licensing team"], [("31 October 2026", "2026-10-31")], measures=["counted by the police"], holds=["Marshals at two ranks"]),
    item("half-day of training", None, "Violence in public places", None, ["Business improvement district"], [("March 2027", "2027-03")], measures=["would step in"], holds=["120 staff trained"]),
    item("amnesty bins", None, "Violence in public places", None, ["Police", "Borough council"], [("Summer 2026", "2026-08")], measures=["Knives handed in"], holds=["Knives are off the streets"]),
    item("one procedure", None, "Neighbours", None, ["Housing options"], [("Q2 2026/27", "2026-Q3")], measures=["come back within a year"], holds=["signed by six landlords"]),
    item("Offer mediation", None, "Neighbours", None, ["Mediation service"], [("Ongoing", None, "open")], measures=["closed without a warning"], holds=["Forty offers a year"])])

case("46-logic-model", "a health board: a logic model from the reason to the difference, under headings of its own", "docx ods csv", [
    "Theory of change for the family hubs",
    table(["Rationale", "Resources", "What happens", "Products", "Difference made", "Accountable"],
          ["Fathers do not come to the hubs", "One worker, a hall on Saturdays", "Run a breakfast for fathers on the first Saturday of each month", "Ten breakfasts", "Fathers know one worker by name", "Family hub"],
          ["Parents do not know what harms a baby's brain", "Health visitors' time", "Show the short film at the visit before birth", "600 showings", "Parents speak of stress before it turns to harm", "Health visiting service"],
          ["Staff fear to ask", "Two days of a trainer, \u00a32,400", "Practise the first question in pairs, twice a year", "Eighty staff have practised", "Each family is asked", "Learning team"],
          ["Families wait for a place", "Cr\u00e8che", "Open a second group in the afternoon", "Twelve more places", "No family waits over a month", "Family hub"])], [
    item("breakfast for fathers", None, None, None, ["Family hub"], holds=["Fathers do not come", "a hall on Saturdays", "Ten breakfasts", "one worker by name"]), item("short film", None, None, None, ["Health visiting service"], holds=["600 showings", "before it turns to harm"]),
    item("Practise the first question", None, None, None, ["Learning team"], holds=["\u00a32,400", "Eighty staff", "Each family is asked"]), item("second group", None, None, None, ["Family hub"], holds=["Twelve more places", "No family waits"])])

MONTHS = "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split()


def bars(*parts):
    """Eighteen months, coloured from one to another; the last may hold a mark."""
    cells = [""] * 18
    for first, last, fill, mark in parts:
        for at in range(first, last + 1):
            cells[at] = Cell(mark if at == last else "", fill)
    return cells


case("47-months-of-two-years", "a combined authority: a sheet of eighteen months in which bars are drawn, in the colour of the workstream, a diamond where the bar ends", "xlsx ods", [
    "Programme plan of the violence reduction unit",
    table(["Workstream", "Task", "Owner", Cell("2026/27", across=12), Cell("2027/28", across=6)], ["", "", "", *MONTHS, *MONTHS[:6]],
          [Cell("Schools", down=2), "Write lessons with pupils", "Education team", *bars((0, 3, "9DC3E6", "\u25c6"))], ["", "Teach them in twelve schools", "Education team", *bars((5, 14, "9DC3E6", "\u25c6"))],
          [Cell("Hospitals", down=2), "Place two navigators on the wards", "Hospital trust", *bars((2, 9, "C9A6E4", "\u25c6"))], ["", "Follow each patient for a year", "Hospital trust", *bars((10, 17, "C9A6E4", "\u25c6"))],
          ["Data", "Share the count of wounds each month", "Analysis team", *bars((0, 17, "B7B7B7", "\u25c6"))])], [
    item("Write lessons", None, "Schools", None, ["Education team"], [("2026/27 Jul", "2026-07")]), item("twelve schools", None, "Schools", None, ["Education team"], [("2027/28 Jun", "2027-06")]),
    item("two navigators", None, "Hospitals", None, ["Hospital trust"], [("2026/27 Jan", "2027-01")]), item("Follow each patient", None, "Hospitals", None, ["Hospital trust"], [("2027/28 Sep", "2027-09")]),
    item("count of wounds", None, "Data", None, ["Analysis team"], [("2027/28 Sep", "2027-09")])])

case("48-highlight-report", "a county council: a highlight report, its state then and now, the direction of travel as an arrow", "docx odt xlsx", [
    Line("Highlight report", 1), "Period: October to December 2026",
    table(["Mark", "Undertaking", "SRO", "Forecast", "Then", "Now", "Travel", "Board note"],
          ["VR1", "Move the sexual violence helpline to the new building", "Director of Commissioning", "28 February 2027", Cell("A", A), Cell("G", G), "\u25b2", "The lease is signed. Lines are ordered."],
          ["VR2", "Hire three workers for children who have seen abuse", "Head of Early Help", "31 January 2027", Cell("G", G), Cell("R", R), "\u25bc", "Two of three posts had no applicants."],
          ["VR3", "Agree who pays for interpreters at court", "Head of Legal Services", "31 March 2027", Cell("A", A), Cell("A", A), "\u25ba", "Talks go on with the courts."],
          ["VR4", "Give all libraries a safe room", "Head of Libraries", "30 November 2026", Cell("G", G), Cell("B", B), "\u25b2", "All nine libraries have one."])], [
    item("new building", "VR1", None, "green", ["Director of Commissioning"], [("28 February 2027", "2027-02-28")], update="Lines are ordered.", holds=["A", "\u25b2"]), item("three workers", "VR2", None, "red", ["Head of Early Help"], [("31 January 2027", "2027-01-31")], update="no applicants", holds=["\u25bc"]),
    item("interpreters at court", "VR3", None, "amber", ["Head of Legal Services"], [("31 March 2027", "2027-03-31")], update="Talks go on"), item("safe room", "VR4", None, "blue", ["Head of Libraries"], [("30 November 2026", "2026-11-30")], update="All nine")])

case("49-log-without-headings", "a district's action log that has lost its headings: in the last column the state with its date, the newest first, and what was before", "csv xlsx docx", [
    table(["AL/26/01", "Write to all landlords about emergency locks", "Housing", "by 1 May 2026", "Closed 28/04/2026\nOpen 04/03/2026"], ["AL/26/02", "Bring the figures for repeat victims to each meeting", "Police", "each meeting", "Open 04/03/2026"],
          ["AL/26/03", "Ask the county for a second refuge worker", "Chair", "15 June 2026", "On hold 10/06/2026\nOpen 04/03/2026"], ["AL/26/04", "Put the new card in surgeries and chemists", "Integrated care board", "31 July 2026", "Closed 02/07/2026\nOpen 06/05/2026"],
          ["AL/26/05", "Name a deputy for the vice-chair", "Council", "31 July 2026", "Overdue 01/08/2026\nOpen 06/05/2026"])], [
    item("emergency locks", "AL/26/01", None, "blue", ["Housing"], [("by 1 May 2026", "2026-05-01")], holds=["Open 04/03/2026"]), item("repeat victims", "AL/26/02", None, None, ["Police"], [("each meeting", None, "repeated")], holds=["Open 04/03/2026"]),
    item("second refuge worker", "AL/26/03", None, None, ["Chair"], [("15 June 2026", "2026-06-15")], holds=["On hold 10/06/2026"]), item("surgeries and chemists", "AL/26/04", None, "blue", ["Integrated care board"], [("31 July 2026", "2026-07-31")]),
    item("deputy for the vice-chair", "AL/26/05", None, "red", ["Council"], [("31 July 2026", "2026-07-31")])], says=["no headings"])

case("50-scrutiny-recommendations", "a scrutiny committee: its recommendation, what the executive decided and answered, and what the committee found six months later", "docx odt csv", [
    Line("Scrutiny review of support for male victims: tracker", 1), "Considered on 12 January 2027",
    table(["No.", "Recommendation of the committee", "Executive's decision", "Executive's response", "Portfolio", "To be done by", "Progress at six months", "Committee's view"],
          ["R1", "That the council names a worker for male victims", "Accepted", "We will move one post from the duty team", "Adult Services", "September 2026", "The post was filled in August.", "Achieved"],
          ["R2", "That leaflets show men as well as women", "Accepted in part", "New leaflets will, old stock is used up first", "Communications", "December 2026", "Stock lasts until March.", "In progress"],
          ["R3", "That the refuge opens two flats to men", "Rejected", "The lease does not allow it", "Housing", "n/a", "None.", "Not achieved"],
          ["R4", "That the committee hears from survivors each year", "Accepted", "We will pay their costs, see R1 for who asks them", "Democratic Services", "Annually", "First evidence heard in November.", "Achieved"])], [
    item("names a worker", "R1", None, "blue", ["Adult Services"], [("September 2026", "2026-09")], update="filled in August", holds=["Accepted", "move one post"]), item("leaflets show men", "R2", None, "amber", ["Communications"], [("December 2026", "2026-12")], update="until March", holds=["Accepted in part", "old stock"]),
    item("two flats", "R3", None, "red", ["Housing"], [("n/a", None)], update="None.", holds=["Rejected", "The lease"]), item("hears from survivors", "R4", None, "blue", ["Democratic Services"], [("Annually", None, "repeated")], see=["R1"], update="First evidence", holds=["pay their costs"])])

case("51-peer-challenge", "a unitary's answer to its peer challenge, a table copied from a web page: a line a row, tabs between, the key below it", "txt docx csv", [
    "Peer challenge: what we do about it",
    table(["Peers observed", "Council reply", "Sponsor", "Landing", "Condition"],
          ["Partners do not know who decides", "Draw the decisions on one page and sign it together", "Partnership office", "30 June 2026", "C"], ["Data comes late and in many forms", "Buy one system with the district councils", "Digital services", "Spring 2027", "OT"],
          ["Survivors are asked, but not told what came of it", "Write back within a month of each talk", "Engagement team", "From July 2026", "OT"], ["The board meets in working hours only", "Hold two meetings a year in the evening", "Partnership office", "March 2027", "D"]),
    "C \u2013 complete; OT \u2013 on track; D \u2013 delayed"], [
    item("decisions on one page", None, None, "blue", ["Partnership office"], [("30 June 2026", "2026-06-30")], holds=["who decides"]), item("one system", None, None, "green", ["Digital services"], [("Spring 2027", "2027-05")], holds=["in many forms"]),
    item("Write back", None, None, "green", ["Engagement team"], [("From July 2026", None, "open")], holds=["not told"]), item("in the evening", None, None, "amber", ["Partnership office"], [("March 2027", "2027-03")], holds=["working hours"])],
    txt=raw("Peer challenge: what we do about it\n\nPeers observed\tCouncil reply\tSponsor\tLanding\tCondition\nPartners do not know who decides\tDraw the decisions on one page and sign it together\tPartnership office\t30 June 2026\tC\n"
            "Data comes late and in many forms\tBuy one system with the district councils\tDigital services\tSpring 2027\tOT\nSurvivors are asked, but not told what came of it\tWrite back within a month of each talk\tEngagement team\tFrom July 2026\tOT\n"
            "The board meets in working hours only\tHold two meetings a year in the evening\tPartnership office\tMarch 2027\tD\n\nC \u2013 complete; OT \u2013 on track; D \u2013 delayed\n"))

case("52-fire-inspection", "a fire and rescue service: a finding of the inspectorate over several steps, when each begins and ends, and what will prove it", "xlsx docx odt", [
    "Improvement plan after the inspection of our service",
    table(["Inspectorate finding", "Step", "Response", "Portfolio holder", "Commence", "Conclude", "Assurance evidence", "Position"],
          [Cell("The service does not know if its safety visits reach those most at risk", down=3), "1.1", "Score each home before we visit it", "Head of Prevention", "01/04/2026", "30/09/2026", "Scores for nine homes of ten", Cell("Mostly done", G)], ["", "1.2", "Visit homes with a high score within a week", "Head of Prevention", "01/10/2026", "31/03/2027", "Days from score to visit", Cell("Begun", A)],
          ["", "1.3", "Tell partners what we found there", "Data Protection Lead", "01/10/2026", "30/06/2027", "Signed agreement", Cell("", R)],
          [Cell("Staff do not trust the way complaints are handled", down=2), "2.1", "Pay an outside body to take complaints", "Head of People", "01/05/2026", "31/07/2026", "Contract", Cell("Finished", B)], ["", "2.2", "Ask all staff again after a year", "Head of People", "01/05/2027", "31/05/2027", "Survey", ""]),
    "Colours: blue, finished; green, mostly done; amber, begun; red, behind"], [
    item("Score each home", "1.1", "safety visits reach", "green", ["Head of Prevention"], [("30/09/2026", "2026-09-30")], holds=["01/04/2026", "nine homes of ten", "Mostly done"]), item("high score within a week", "1.2", "safety visits reach", "amber", ["Head of Prevention"], [("31/03/2027", "2027-03-31")], holds=["Days from score", "01/10/2026", "Begun"]),
    item("Tell partners", "1.3", "safety visits reach", "red", ["Data Protection Lead"], [("30/06/2027", "2027-06-30")], holds=["Signed agreement"]), item("outside body", "2.1", "Staff do not trust", "blue", ["Head of People"], [("31/07/2026", "2026-07-31")], holds=["Contract"]),
    item("Ask all staff", "2.2", "Staff do not trust", None, ["Head of People"], [("31/05/2027", "2027-05-31")], holds=["Survey", "01/05/2027"])])

case("53-duty-matrix", "a serious violence duty plan: a matrix of the specified authorities by task, a letter for what each does", "xlsx docx csv", [
    "Serious violence duty: who does what", "L = leads, S = supports, I = is informed",
    table(["Mark", "Requirement under the duty", Cell("Specified authorities", across=5), "Backstop"], ["", "", "Police", "Fire service", "Probation", "Integrated care board", "County council", ""],
          ["a", "Write the needs assessment anew with ambulance figures", "S", "S", "I", "L", "S", "31 January 2027"], ["b", "Publish the strategy on one website", "L", "I", "I", "I", "S", "31 January 2027"],
          ["c", "Hear two panels of young people before each change", "", "", "S", "", "L", "Each spring"], ["d", "Check how the grant was spent", "L", "", "", "", "L", "30 April 2027"])], [
    item("needs assessment", "a", None, None, ["Integrated care board"], [("31 January 2027", "2027-01-31")]), item("on one website", "b", None, None, ["Police"], [("31 January 2027", "2027-01-31")]),
    item("two panels", "c", None, None, ["County council"], [("Each spring", None, "repeated")]), item("grant was spent", "d", None, None, ["Police", "County council"], [("30 April 2027", "2027-04-30")])],
    kept=["L = leads, S = supports"])

case("54-steps-within-steps", "a town's plan as nested lists: an action with its lead, below it steps 1.1a and 1.1b with a body and a date after a dash", "txt docx odt", [
    Line("Local action plan", 1), Line("Theme 1: First contact", 2),
    Line("1.1 Make the way to help known to everyone (Public Health)", 0, 1), Line("1.1a Write the page with people who have used it \u2013 Communications team, June 2026", 0, 2), Line("1.1b Send it to surgeries, schools and barbers \u2013 Integrated care board, July 2026", 0, 2),
    Line("1.2 Answer within a day (Refuge)", 0, 1), Line("1.2a Add a second line \u2013 Refuge, 30 September 2026", 0, 2),
    Line("Theme 2: Afterwards", 2), Line("2.1 Stay in touch for a year (Housing)", 0, 1), Line("2.1a Ring each tenant after the move \u2013 Housing, monthly", 0, 2)], [
    item("way to help known", "1.1", "First contact", None, ["Public Health"]), item("Write the page", "1.1a", "First contact", None, ["Communications team"], [("June 2026", "2026-06")]), item("surgeries, schools and barbers", "1.1b", "First contact", None, ["Integrated care board"], [("July 2026", "2026-07")]),
    item("Answer within a day", "1.2", "First contact", None, ["Refuge"]), item("Add a second line", "1.2a", "First contact", None, ["Refuge"], [("30 September 2026", "2026-09-30")]),
    item("Stay in touch", "2.1", "Afterwards", None, ["Housing"]), item("Ring each tenant", "2.1a", "Afterwards", None, ["Housing"], [("monthly", None, "repeated")])])

case("55-risks-and-actions", "a safeguarding partnership: a log of risks with what is done about each, scores of likelihood times impact, and the next look", "docx xlsx ods", [
    "Risks of the partnership and what we do about them",
    table(["Number", "If this happens", "Because", "L", "I", "Score", "Control to put in place", "Held by", "Next look", "State of control"],
          ["RK1", "The refuge closes", "The grant ends in March", "4", "5", Cell("20", R), "Ask three funders for a bridge of a year", "Commissioning team", "15 January 2027", "On track"], ["RK2", "Workers leave", "Pay is below that of the next county", "3", "4", Cell("12", A), "Pay a retainer after each year", "Human resources", "1 February 2027", "Not started"],
          ["RK3", "Names of survivors leak", "Lists are sent by open mail", "2", "5", Cell("10", A), "Give each partner a locked mailbox", "Information governance", "31 December 2026", "Complete"], ["RK4", "The board has no quorum", "Members send no deputies", "2", "2", Cell("4", G), "Write to each body for the name of a deputy", "Board office", "1 March 2027", "Delayed"])], [
    item("three funders", "RK1", None, "green", ["Commissioning team"], [("15 January 2027", "2027-01-15")], holds=["The refuge closes", "The grant ends", "20"]), item("Pay a retainer", "RK2", None, "purple", ["Human resources"], [("1 February 2027", "2027-02-01")], holds=["Workers leave", "12"]),
    item("locked mailbox", "RK3", None, "blue", ["Information governance"], [("31 December 2026", "2026-12-31")], holds=["by open mail"]), item("name of a deputy", "RK4", None, "amber", ["Board office"], [("1 March 2027", "2027-03-01")], holds=["no quorum"])])

case("56-rows-under-bands", "a health board's page without headings: a text across the table for each theme, then what, who, when, a letter and what has happened", "docx ods csv", [
    Line("Trauma and recovery", 1),
    table([Cell("People who come to us", across=5)], ["Ask about safety at each first visit", "Nursing", "June 2026", "G", "All wards ask since May."], ["Offer a choice of worker", "Psychology service", "end of March 2027", "A", "Half of the teams do."],
          [Cell("People who work with us", across=5)], ["Give staff a place to talk after hard days", "Occupational health", "autumn 2026", "R", "There is no room yet."], ["Train managers to see when a worker is harmed at home", "Human resources", "within six months", "G", "Two courses were held."], ["Keep one policy for the whole board", "Human resources", "May 2026", "B", "It was signed on 4 May."])], [
    item("each first visit", None, "People who come", "green", ["Nursing"], [("June 2026", "2026-06")], holds=["since May"]), item("choice of worker", None, "People who come", "amber", ["Psychology service"], [("end of March 2027", "2027-03")], holds=["Half of the teams"]),
    item("place to talk", None, "People who work", "red", ["Occupational health"], [("autumn 2026", "2026-11")], holds=["no room yet"]), item("Train managers", None, "People who work", "green", ["Human resources"], [("within six months", None, "relative")], holds=["Two courses"]),
    item("one policy", None, "People who work", "blue", ["Human resources"], [("May 2026", "2026-05")], holds=["signed on 4 May"])], says=["no headings"])
