namespace Partnership.Rules.Json.Files;

/// <summary>The name of a fact, delegated-authority, and its key in a file, delegatedAuthority.</summary>
internal static class FactName
{
    /// <summary>The key of a name; the name itself where no key leads back to it.</summary>
    internal static string ToKey(string name)
    {
        var key = string.Concat(name.Split('-').Select((part, place) => place == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return OfKey(key) == name ? key : name;
    }

    /// <summary>The name that a key stands for. A name is its own key.</summary>
    internal static string OfKey(string key) => string.Concat(key.Select(c => c is >= 'A' and <= 'Z' ? $"-{char.ToLowerInvariant(c)}" : $"{c}"));
}
