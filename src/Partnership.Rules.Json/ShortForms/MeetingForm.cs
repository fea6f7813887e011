using System.Text.Json.Nodes;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>Meetings in a file of terms: when papers are handed in and go out, and when minutes go out, may be written as text.</summary>
/// <remarks>Worked example: <c>"papersOut": "5 working days before (5.2)"</c> is a duty with its rule, its trigger, its limit and its calendar.</remarks>
internal sealed class MeetingForm(ShapeRegistry shapes) : IShortForm<MeetingArrangements>
{
    private const string Duties = "duties";

    private static readonly (string Member, MeetingProvision Point, string What, Direction Way)[] Short =
    [
        ("papersIn", MeetingProvision.PapersIn, "Papers are handed in", Direction.Before),
        ("papersOut", MeetingProvision.PapersOut, "The agenda and papers go out", Direction.Before),
        ("minutesOut", MeetingProvision.MinutesOut, "The minutes go out", Direction.After),
    ];

    /// <summary>The duties that have a name of their own.</summary>
    internal static IEnumerable<string> Names => Short.Select(one => one.Member);

    IReadOnlyList<(string Name, string Description)> IShortForm<MeetingArrangements>.Members { get; } =
        [.. Short.Select(one => (one.Member, $"{one.What}: a limit and its citation, such as '5 working days {one.Way} (5.2)', with a time of day where there is one. The rule, the trigger and the calendar are derived."))];

    DocumentContext IShortForm<MeetingArrangements>.Within(JsonReadContext context) => context.Document;

    DocumentContext IShortForm<MeetingArrangements>.Within(DocumentContext document, MeetingArrangements value) => document;

    void IShortForm<MeetingArrangements>.Expand(JsonObject members, JsonReadContext context)
    {
        foreach (var (member, point, what, way) in Short)
        {
            if (members[member] is not { } given || Nodes.Text(given) is not { } text)
            {
                continue;
            }

            members.Remove(member);
            if (text is "unspecified")
            {
                continue;
            }

            if (text is NotReadPoints<MeetingArrangements>.Name)
            {
                NotRead(members, member);
                continue;
            }

            try
            {
                var duty = Nodes.Of(shapes.Of<Duty>(), context.Document, Made(text, point, what, way, context.Document));
                ((JsonArray)(members[Duties] ??= new JsonArray())).Add(duty);
            }
            catch (Exception wrong) when (wrong is FormatException or ArgumentException or InvalidCastException)
            {
                FoundMembers.Peek(context, member)!.Value.AddWarning(wrong.Message);
                NotRead(members, member);
            }
        }
    }

    /// <summary>A duty that is not held is named, since the list of duties cannot hold it.</summary>
    private static void NotRead(JsonObject members, string member)
    {
        if (members[NotReadPoints<MeetingArrangements>.Name] is not JsonArray named)
        {
            members[NotReadPoints<MeetingArrangements>.Name] = named = [];
        }

        named.Add((JsonNode)member);
    }

    void IShortForm<MeetingArrangements>.Shorten(JsonObject members, MeetingArrangements value, DocumentContext document)
    {
        var (before, places) = (members.DeepClone().AsObject(), new List<int>());
        foreach (var (member, point, what, way) in Short)
        {
            var duty = value.Duties.FirstOrDefault(one => one.Point == point);
            if (duty is null || duty != value.Duties.Last(one => one.Point == point) || Words(duty, document) is not { } text || !Reads(text, duty, (point, what, way), document))
            {
                continue;
            }

            var place = value.Duties.TakeWhile(one => one != duty).Count();
            members[member] = text;
            members[Duties]!.AsArray()[place] = null;
            places.Add(place);
        }

        Tidy(members);
        if (!places.SequenceEqual(Enumerable.Range(value.Duties.Count - places.Count, places.Count)))
        {
            Restore(members, before);
        }
    }

    /// <summary>Duties that would come back in another order stay as they were.</summary>
    private static void Restore(JsonObject members, JsonObject before)
    {
        foreach (var (member, _, _, _) in Short)
        {
            members.Remove(member);
        }

        members[Duties] = before[Duties]!.DeepClone();
    }

    private static void Tidy(JsonObject members)
    {
        if (members[Duties] is JsonArray duties)
        {
            foreach (var gone in duties.Where(one => one is null).ToArray())
            {
                duties.Remove(gone);
            }

            if (duties.Count == 0)
            {
                members.Remove(Duties);
            }
        }
    }

    private static bool Reads(string text, Duty duty, (MeetingProvision Point, string What, Direction Way) form, DocumentContext document)
    {
        try
        {
            return Made(text, form.Point, form.What, form.Way, document) == duty;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            return false;
        }
    }

    private static string? Words(Duty duty, DocumentContext document) => duty.By.IsSpecified && duty.By.Citation != duty.Rule.Citation
        ? null
        : ShortFormWords.Cited(new TimedLimit(duty.Limit, duty.By.IsSpecified ? duty.By.Value : null).ToString(), duty.Rule.Citation, document);

    /// <summary>Words without "before" or "after" are read as if they had it, so that what sets the first day and not the last is refused.</summary>
    private static TimedLimit Limit(string words, Direction way)
    {
        var isSaid = TermsWords.TimedLimit(words, null).Interpretations.Select(one => one.Limit.Direction).Distinct().Count() < 2;
        return isSaid || words.Contains('(') ? TermsWords.TimedLimit(words, way).Value : TermsWords.TimedLimit($"{words} {way}", way).Value;
    }

    private static Duty Made(string text, MeetingProvision point, string what, Direction way, DocumentContext document)
    {
        var (words, citation) = ShortFormWords.Split(text, document);
        var read = Limit(words, way);
        var group = document.Get<TermsAround>()?.Group ?? throw new FormatException("A duty as text needs the id and the name of its group.");
        var by = read.By is null ? string.Empty : read.ToString().Substring(TermsWords.Write(read.Limit).Length);
        var rule = new Rule(RuleId.Parse($"{group.Key}/{point.Code}"), $"{what} {read.Limit} the meeting{by}", RuleLayer.Of(citation.Instrument), citation);
        return new Duty(point, what, Deadline.Of(rule, Trigger.Meeting, read.Limit, CalendarId.Parse("england-and-wales"))) { By = read.By is { } time ? DocumentValue.As(time, citation) : DocumentValue<NodaTime.LocalTime>.Unspecified };
    }
}
