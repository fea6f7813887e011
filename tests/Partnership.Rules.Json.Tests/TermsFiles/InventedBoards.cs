namespace Partnership.Rules.Json.Tests.TermsFiles;

/// <summary>Eight boards that were made up, each written as an officer would write it from the board's own words.</summary>
internal static class InventedBoards
{
    internal static string Of(string board) => $$"""
        {
          "sources": [{ "key": "{{board}}", "title": "Terms of reference of the {{board}} board", "kind": "terms-of-reference" }],
          "partnership": { "key": "{{board}}", "name": "{{board}} partnership", "document": "{{board}}" },
          "groups": [{ "id": "{{board}}/board", "name": "{{board}} board", "citation": "1", {{Groups[board]}} }]
        }
        """;

    internal static IEnumerable<string> All => Groups.Keys;

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["ashvale"] = """
            "meetings": {
              "cadence": "at least quarterly (4.1)",
              "papersOut": "at least 7 days before the meeting (4.2)",
              "minutesOut": "within two weeks of the meeting (4.3)",
              "quorum": "a quarter of the members or three members, whichever is the fewer (5)"
            }
            """,
        ["brackwater"] = """
            "chair": "elected by and from the members for a term of two years (3)",
            "meetings": {
              "cadence": "every six weeks (4)",
              "papersOut": "3 clear working days before (4)",
              "minutesOut": "within ten working days of the meeting (4)",
              "quorum": "five members, including the council and the police (5)"
            },
            "membership": { "categories": ["Brackwater Council [council] (2)", "Brackwater Police [police] (2)", "Health Trust [health] (2)", "Refuge [refuge] (2)"] }
            """,
        ["coldmere"] = """
            "decides": "consensus-then-majority, the Chair having a casting vote (7)",
            "deputies": "forbidden (2.9)",
            "meetings": { "cadence": "five times a year (4)", "duration": "90 minutes (4.4)" }
            """,
        ["dunford"] = """
            "chair": { "value": { "title": "Chair", "filledBy": "rotation", "rotation": { "value": { "each": "1 year", "among": ["Dunford Council", "Dunford Police"] }, "citation": "3.1" }, "holders": "2 (3.1)" }, "citation": "3.1" },
            "viceChair": { "value": { "title": "Vice-Chair", "filledBy": "elected", "duties": [{ "moment": { "code": "chair-away", "words": "the Chair is away" }, "what": "Takes the chair", "citation": "3.3" }] }, "citation": "3.2" },
            "meetings": { "quorum": "two thirds of the members (5)", "withoutQuorum": "stand-over (5.2)" }
            """,
        ["eastlea"] = """
            "interests": [
              { "grade": "declare-only", "when": { "kind": "fact", "rule": "Any interest (8.1)", "ask": { "fact": "interest", "question": "Is there an interest?" } } },
              { "grade": "leave", "when": { "kind": "fact", "rule": "A pecuniary interest (8.2)", "ask": { "fact": "pecuniary", "question": "Is it pecuniary?" } } }
            ],
            "life": { "createdOn": "2024-04-01 (1)", "lapsesAfter": "2028-03-31 (9)", "renewedFor": "2 years (9)" }
            """,
        ["fernhill"] = """
            "chair": "notRead",
            "meetings": { "cadence": "bi-monthly (4)", "quorum": "notRead", "papersOut": "notRead" },
            "notRead": ["interests"]
            """,
        ["grangeby"] = """
            "meetings": {
              "cadence": "quarterly (4)",
              "phases": ["monthly for the first 6 months (4.2)"],
              "windows": ["the annual meeting: May (4.4)"],
              "quorum": "4 members (5)",
              "withoutQuorum": "adjourned to a day within 10 working days, when the members present are a quorum (5.3)"
            },
            "life": { "createdOn": "2026-01-01 (1)" }
            """,
        ["hollowdene"] = """
            "meetings": { "allInPublic": "yes (4.8)", "themes": { "value": { "themes": ["housing", "health"] }, "citation": "4.9" } },
            "delegations": [{ "matter": "urgent", "to": "The Chair [hollowdene/chair]", "rule": "The Chair decides urgent matters (7.4)", "when": { "kind": "fact", "rule": "It cannot wait (7.4)", "ask": { "fact": "urgent", "question": "Can it not wait?" } } }],
            "membership": { "inBalance": "no (2.6)", "barred": [{ "kind": "fact", "rule": "Nobody under investigation (2.8)", "ask": { "fact": "under-investigation", "question": "Is the person under investigation?" } }] },
            "standingDuties": [{ "what": "Report to the council (8)", "to": ["Hollowdene Council"], "every": "twice a year (8)" }]
            """,
    };
}
