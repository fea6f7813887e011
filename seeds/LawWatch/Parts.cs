using Partnership.Rules.Seeds;

namespace Partnership.Rules.LawWatch;

/// <summary>Which sections stand in which Part of a text, from seeds/parts.csv, so that a change to another Part is not told. A Part that is not listed reaches everything.</summary>
internal sealed class Parts(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
{
    internal static Parts None { get; } = new([]);

    internal static Parts Read(string file) => new(CsvRows.Read(file));

    /// <summary>The first and the last section of a Part; null where it is not listed.</summary>
    internal (string First, string Last)? Of(string text, string part) =>
        rows.FirstOrDefault(row => row["text"] == text && row["part"] == part) is { } found ? (found["first"], found["last"]) : null;
}
