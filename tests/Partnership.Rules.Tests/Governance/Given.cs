using NodaTime;
using NodaTime.Text;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Governance;

/// <summary>Short ways to set a scene.</summary>
internal static class Given
{
    internal static readonly LocalDate On = new(2026, 3, 11);

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static Group Group(string id) => Catalogue.Groups.Single(one => one.Id.Value == id);

    internal static Fact<PartialDate> Loose(string text) => Fact.Known(PartialDate.Parse(text));

    internal static Fact<PartialDate> NoEnd => Fact<PartialDate>.NotApplicable;

    internal static Appointment Member(string key, string from, string? to, params string[] categories) =>
        new(key, Loose(from), to is null ? NoEnd : Loose(to), categories);

    /// <summary>camelCase facts of the seeds, as in briefed=true;speaksForBody=unknown.</summary>
    internal static FactSheet Facts(string text)
    {
        var sheet = FactSheet.Empty;
        foreach (var pair in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (Kebab(pair.Split('=')[0]), pair.Split('=')[1]);
            sheet = value switch { "true" => sheet.With(name, true), "false" => sheet.With(name, false), _ => sheet.WithNotKnown(name) };
        }

        return sheet;
    }

    internal static Dictionary<string, string> Pairs(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal);

    internal static string Camel(Finding finding) => finding.ToString();

    /// <summary>A code, or the words for a fact that has no value, as the seeds write it.</summary>
    internal static string Camel(string code) => code == "not known" ? "unknown" : string.Concat(code.Split('-', ' ').Select((word, place) => place == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Kebab(string name) => string.Concat(name.Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));
}
