namespace Partnership.Rules.Documents.Terms;

/// <summary>Cuts a long sentence at a word.</summary>
internal static class Clip
{
    private const int Longest = 200;

    internal static string Short(string text) => text.Length <= Longest ? text : text.Remove(Math.Max(text.LastIndexOf(' ', Longest), Longest / 2)) + " ...";
}
