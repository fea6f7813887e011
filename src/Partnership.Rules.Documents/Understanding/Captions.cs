using System.Text.RegularExpressions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>One line above a table or across it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">The place of the text in the file.</param>
/// <param name="Level">How high a heading its style makes it; 0 for none.</param>
/// <param name="IsBold">True when it is set as a heading.</param>
internal sealed record Caption(string Text, SourceLocation Place, int Level, bool IsBold)
{
    private static readonly Regex Attribute = Patterns.Of(@"^[^:]{2,60}:\s+\S", RegexOptions.CultureInvariant);
    private static readonly Regex DayAndMonth = Patterns.Of(@"\b\d{1,2}(?:st|nd|rd|th)?\s+" + DueForms.F(DueForms.Month, "m"), DueForms.Options);
    private static readonly Regex Furniture = Patterns.Of(@"^(?:page\s+\d+.*|\d{1,4}|(?:last\s+)?updated?\b.{0,40}|version\b.{0,30}|draft\b.{0,20}|contents|end(?:s)?(?:\s+of\b.*)?|notes?:?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>True for the name of a sheet: it names a strand where nothing else does.</summary>
    internal bool IsSheet { get; init; }

    /// <summary>How likely it names a strand: style 5, number or word 4, capitals 3, set as a heading 2.5, plain 2, the name of its sheet 1.5, "name: value" 1, a sentence 0.</summary>
    internal double Rank =>
        Text.Length is 0 or > 200 || Furniture.IsMatch(Text) ? 0
        : IsSheet ? 1.5
        : IsIntroduction ? 0.5
        : Level > 0 ? 5
        : StrandReading.IsNumbered(Text) || StrandReading.IsWorded(Text) ? 4
        : IsSentence ? 0
        : StrandReading.IsCapitals(Text) ? (Text[Text.Length - 1] == ':' ? 0.5 : 3)
        : Attribute.IsMatch(Text) ? 1
        : IsBold ? 2.5 : 2;

    /// <summary>A line that says what follows it - "Actions:", "We will:" - or when it was written names no strand.</summary>
    private bool IsIntroduction => Text.Length < 60 && Text[Text.Length - 1] == ':' && !StrandReading.Looks(Text) && Headings.RoleOf(Text, ColumnMap.Empty) is ColumnRole.Action or ColumnRole.Area or ColumnRole.Measure or ColumnRole.Milestone
        || (Level == 0 && !StrandReading.IsWorded(Text) && Text.Length < 120 && DayAndMonth.IsMatch(Text));

    private bool IsSentence => Text[Text.Length - 1] is '.' or ';' or ',' || (CellKinds.WordsIn(Text) > 5 && Text.Contains(". ")) || char.IsLower(Text[0]) || Text[0] is '\u2022' or '-' or '*' or '[';
}

/// <summary>Chooses the strand among neighbouring lines: the highest in rank, the last among equals.</summary>
internal static class Captions
{
    /// <summary>The line that names the strand; null when none does.</summary>
    internal static Caption? Strand(IReadOnlyList<Caption> lines) =>
        lines.Where(one => one.Rank >= 1.5).Select((one, at) => (one, at)).OrderByDescending(pair => pair.one.Rank).ThenByDescending(pair => pair.at).Select(pair => pair.one).FirstOrDefault();
}
