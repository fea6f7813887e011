namespace Partnership.Rules.Governance;

/// <summary>Whether two spellings mean one office: <c>Vice Chair</c> and <c>vice-chair</c> do.</summary>
internal static class OfficeTitle
{
    internal static bool Same(string one, string other) => string.Equals(one.Replace(' ', '-'), other.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase);
}
