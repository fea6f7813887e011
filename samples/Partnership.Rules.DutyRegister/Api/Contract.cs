namespace Partnership.Rules.DutyRegister.Api;

/// <summary>The form of a text, with an example: a date, a time of day, a key.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FormAttribute(string form) : Attribute
{
    internal const string Date = "date";
    internal const string Time = "time-of-day";
    internal const string Key = "key";
    internal const string Team = "team";

    private static readonly Dictionary<string, TextForm> Forms = new(StringComparer.Ordinal)
    {
        [Date] = new("date", null, "2026-07-10"),
        [Time] = new(null, "^([01][0-9]|2[0-3]):[0-5][0-9]$", "10:00"),
        [Key] = new(null, "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$", "FOI-2026-014"),
        [Team] = new(null, "^[a-z0-9][a-z0-9-]{0,39}$", "information-governance"),
    };

    internal TextForm Form => Of(form);

    internal static TextForm Of(string form) => Forms[form];
}

/// <summary>A text takes the codes of a closed set, and no others.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CodesAttribute(string set) : Attribute
{
    internal IReadOnlyList<string> Codes => ClosedSets.Of(set);
}

/// <summary>The form of a text as JSON Schema has it.</summary>
internal sealed record TextForm(string? Format, string? Pattern, string Example);

/// <summary>A parameter in the address. A name that ends in a star stands for all that begin so.</summary>
internal sealed record Takes(string Name, string Words, bool IsRequired = false, TextForm? Form = null, IReadOnlyList<string>? Codes = null, string? Example = null)
{
    internal bool Fits(string name) => Name.EndsWith('*') ? name.StartsWith(Name[..^1], StringComparison.Ordinal) : name == Name;
}
