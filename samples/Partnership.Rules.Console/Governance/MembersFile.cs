using System.Text.Json;
using Partnership.Rules.Console.Shell;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Console.Governance;

/// <summary>Members from a facts file. A line that cannot be used is named and left out.</summary>
internal static class MembersFile
{
    private const string Date = "a date such as 2021-10-01, 2021-10, 2021-Q4 or 2021, or \"unknown\"";

    private static readonly string[] Keys = ["member", "categories", "from", "to", "body", "sector", "area", "sitsFor", "office"];

    internal static IReadOnlyList<Appointment> Read(FactsFile file)
    {
        file.OnlyKnows(file.Root, "$", ["$schema", "authority", "members"]);
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

        file.OnlyKnows(one, path, Keys);
        var key = file.Text(one, path, "member");
        var categories = file.Texts(one, path, "categories");
        if (string.IsNullOrWhiteSpace(key) || categories.Length == 0)
        {
            file.Note(path, "member", "a member needs a key and at least one category");
            return null;
        }

        return new Appointment(key, When(file, one, path, "from", Fact<LooseDate>.NotKnown), When(file, one, path, "to", Fact<LooseDate>.NotApplicable), categories)
        {
            Body = file.Text(one, path, "body"),
            Sector = file.Text(one, path, "sector"),
            Area = file.Text(one, path, "area"),
            SitsFor = ValueList.Of(file.Texts(one, path, "sitsFor")),
            Office = file.Text(one, path, "office"),
        };
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
