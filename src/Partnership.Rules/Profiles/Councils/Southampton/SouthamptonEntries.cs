using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Where each catalogue entry of the Southampton terms stands: its section and lines, as in seeds/catalogue.csv.</summary>
internal static class SouthamptonEntries
{
    private static readonly EntryTable Table = new(
        SourceDocuments.SouthamptonTerms,
        "SOT-TOR",
        ("Title block", "1:3-5 2:6 3:7"),
        ("Abbreviations", "4:8"),
        ("Frequency / Duration of meetings", "5:9 6:10"),
        ("Administration arrangements", "7:11 8:11 9:11"),
        ("Chair / Vice Chair", "10:12 11:13"),
        ("Membership - Core / Mandatory Members", "12:14 13:14 14:14 15:14 16:16 17:16 18:16 19:16 20:16 21:16 22:16 23:16"),
        ("Membership - Advisory Members", "24:16 25:16 26:16 27:16 28:16 29:16 30:16 31:16 32:16 33:16"),
        ("Membership - Expressions of Interest", "34:16 35:16"),
        ("Purpose", "36:17 37:17"),
        ("Principles", "38:18-21 39:23-30 40:32-36 41:38-43 42:45-47 43:47 44:47"),
        ("Functions and Remit - Compliance with Domestic Abuse Act 2021", "45:48 46:48 47:48"),
        ("Functions and Remit - Multiagency partnership working and coordination", "48:48 49:48 50:48 51:48 52:50"),
        ("Functions and Remit - Workplan", "53:52-54 54:55"),
        ("Functions and Remit - Strategy and Vision", "55:57-59 56:60 57:61 58:62 59:63"),
        ("Functions and Remit - Data / Intelligence and Key Performance Indicators", "60:65-67 61:68 62:69 63:70 64:71 65:72"),
        ("Functions and Remit - Critical issues", "66:74-78 67:79 68:80 69:81 70:82"),
        ("Functions and Remit - Commissioning decisions", "71:84-86 72:87 73:88 74:89"),
        ("Functions and Remit - Domestic Homicide Reviews (DHR) / Serious Case Reviews (SCR)", "75:91-93 76:94 77:95 78:96"),
        ("Relationship to other Boards / meetings", "79:98-101 80:103 81:103 82:103 83:103 84:103 85:103"),
        ("Role / responsibilities of agencies and members", "86:104 87:104 88:104 89:104 90:104 91:104 92:104 93:104 94:104 95:106 96:106"),
        ("Accountability and reporting", "97:107"),
        ("Appendix A: Definitions", "98:112-114 99:116 100:116 101:116 102:116 103:116 104:116 105:118"),
        ("Appendix B: Structure Chart", "106:120-124 107:126-134"));

    internal static Citation Cite(int entry) => Table.Cite(entry);

    internal static RecordedProvision Point(int entry, string says) => new(says, Cite(entry));

    internal static Rule RuleOf(string id, string title, params int[] entries) =>
        new(RuleId.Parse($"southampton/{id}"), title, RuleLayer.TermsOfReference, Array.ConvertAll(entries, Cite));
}
