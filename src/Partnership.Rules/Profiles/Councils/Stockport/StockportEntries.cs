using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Profiles;

/// <summary>Where each catalogue entry of the Stockport terms stands: its section and lines, as in seeds/catalogue.csv.</summary>
internal static class StockportEntries
{
    private static readonly EntryTable Table = new(
        SourceDocuments.StockportTerms,
        "STO-TOR",
        ("Title", "1:1-4 2:5"),
        ("Rationale", "3:6-8 4:8 5:8 6:10 7:12 8:14 9:15-17 10:19-23 11:26-29 12:31-33 13:35-37 14:40 15:42 16:43 17:44"),
        ("Purpose of the Group", "18:46-49 19:51 20:52 21:54 22:55 23:57 24:58 25:59 26:61 27:62-64 28:65 29:67 30:68 31:70 32:72 33:73 34:75"),
        ("Constitution", "35:77-79 36:81 37:83 38:85 39:87 40:88 41:90 42:92 43:94 44:96 45:97 46:98"),
        ("Chairing of Group", "47:100-102 48:102 49:102"),
        ("Accountability and Communication", "50:103-105 51:105 52:105 53:106"));

    internal static Citation Cite(int entry) => Table.Cite(entry);

    internal static RecordedProvision Point(int entry, string says) => new(says, Cite(entry));

    internal static Rule RuleOf(string id, string title, params int[] entries) =>
        new(RuleId.Parse($"stockport/{id}"), title, RuleLayer.TermsOfReference, Array.ConvertAll(entries, Cite));
}
