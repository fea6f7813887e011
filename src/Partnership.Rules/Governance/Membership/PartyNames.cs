namespace Partnership.Rules.Governance;

/// <summary>A body may be given by its key, by the last part of its key, or by its name.</summary>
internal static class PartyNames
{
    /// <summary>True when the text names the body.</summary>
    internal static bool Match(Party body, string text) => Same(body.Name, text) || Match(body.Key, text);

    /// <summary>True when two keys are one; a key without a partnership is the last part of the other.</summary>
    internal static bool Match(string one, string other) =>
        Same(one, other)
        || (one.IndexOf('/') < 0 && Same(one, Last(other)))
        || (other.IndexOf('/') < 0 && Same(other, Last(one)));

    private static string Last(string key) => key.Substring(key.LastIndexOf('/') + 1);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
