using System.Globalization;

namespace Partnership.Rules.Console.Governance;

/// <summary>Reads the changes that are asked about.</summary>
internal static class WhatIfChanges
{
    internal static IEnumerable<string> List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Pairs joined by an equals sign, one after another with commas.</summary>
    internal static IEnumerable<(string Before, string After)> Pairs(string text) => List(text).Select(one =>
        one.Split('=', StringSplitOptions.TrimEntries) is [{ Length: > 0 } before, { Length: > 0 } after] ? (before, after) : throw new FormatException(text));

    /// <summary>A number of members, or a share of them.</summary>
    internal static Partnership.Rules.Governance.Quorum Quorum(string text)
    {
        var parts = text.Split('/', StringSplitOptions.TrimEntries).Select(Number).ToArray();
        return parts.Length == 1 ? new Partnership.Rules.Governance.Quorum.Members(parts[0])
            : parts.Length == 2 && parts[0] <= parts[1] ? new Partnership.Rules.Governance.Quorum.Share(parts[0], parts[1])
            : throw new FormatException(text);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000 ? number : throw new FormatException(text);
}
