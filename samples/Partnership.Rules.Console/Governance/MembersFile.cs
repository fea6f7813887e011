using System.Text.Json;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary>Members from a facts file. A line that cannot be used is named and left out.</summary>
internal static class MembersFile
{
    private const string Date = "a date such as 2021-10-01, 2021-10, 2021-Q4 or 2021, or \"unknown\"";

    internal static IReadOnlyList<Appointment> Read(FactsFile file)
    {
        if (!file.Root.TryGetProperty("members", out var members) || members.ValueKind != JsonValueKind.Array)
        {
            // No list is not an empty board: nothing can be said of it.
            throw new BadUsageException("--members: $.members is not a list; give a file with an array of members.");
        }

        return [.. members.EnumerateArray().Select((one, place) => Member(file, one, $"$.members[{place}]")).OfType<Appointment>()];
    }

    private static Appointment? Member(FactsFile file, JsonElement one, string path)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            file.Note(path, "member", $"a {one.ValueKind} cannot be used; give an object");
            return null;
        }

        var key = file.Text(one, path, "member");
        var categories = Categories(file, one, path);
        if (string.IsNullOrWhiteSpace(key) || categories.Length == 0)
        {
            file.Note(path, "member", "a member needs a key and at least one category");
            return null;
        }

        return new Appointment(key, When(file, one, path, "from", Fact<LooseDate>.NotKnown), When(file, one, path, "to", Fact<LooseDate>.NotApplicable), categories)
        {
            Body = file.Text(one, path, "body"),
            Office = file.Text(one, path, "office"),
        };
    }

    private static string[] Categories(FactsFile file, JsonElement one, string path)
    {
        if (!one.TryGetProperty("categories", out var categories) || categories.ValueKind != JsonValueKind.Array || categories.EnumerateArray().Any(code => code.ValueKind != JsonValueKind.String))
        {
            file.Note(path, "categories", "cannot be used; give an array of codes");
            return [];
        }

        return [.. categories.EnumerateArray().Select(code => code.GetString()!)];
    }

    /// <summary>An absent end is no end; "unknown" is not known; a date that cannot be read is noted and not known.</summary>
    private static Fact<LooseDate> When(FactsFile file, JsonElement one, string path, string key, Fact<LooseDate> absent)
    {
        if (!one.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return absent;
        }

        return file.Text(one, path, key) is not { } text || text == "unknown" ? Fact<LooseDate>.NotKnown
            : file.Parsed(one, path, key, Date, LooseDate.Parse) is { } read ? Fact.Known(read)
            : Fact<LooseDate>.NotKnown;
    }
}
