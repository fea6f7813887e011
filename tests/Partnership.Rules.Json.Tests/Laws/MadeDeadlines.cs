using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Deadlines of statutes and of documents, with everything that can go with one.</summary>
internal static class MadeDeadlines
{
    internal static Gen<Deadline> Deadlines { get; } =
        from deadline in Gen.OneOf(Statutory(), Local())
        from caveats in Made.Some(Caveats(), 0, 2)
        from starts in Made.Some(Starts(), 0, 2)
        from who in Made.Perhaps(Made.Words)
        from to in Made.Some(Made.Words, 0, 2)
        from elsewhere in Made.Perhaps(Caveats())
        from events in Made.Some(Events(), 0, 2)
        from writing in Gen.Elements(true, false)
        from only in Made.Perhaps(MadeClocks.Parameters)
        from day in Gen.Elements<AnnualDate?>(null, new AnnualDate(3, 31), new AnnualDate(2, 29))
        select deadline with { Caveats = caveats, Starts = starts, Who = who, To = to, Elsewhere = elsewhere, StartedBy = events, NeedsWriting = writing, OnlyIf = only, TriggerDay = day };

    private static Gen<Deadline> Statutory() =>
        from row in Made.Words
        from rule in Made.Rules
        from words in Made.Words
        from kind in MadeClocks.Forms
        select new Deadline(row.Trim().Length == 0 ? "R1" : row, rule, new Trigger("event", words), kind);

    private static Gen<Deadline> Local() =>
        from rule in Made.Rules
        from words in Made.Words
        from limit in Made.Limits
        from calendar in Made.Calendars
        select Deadline.Of(rule, new Trigger("event", words), limit, calendar);

    private static Gen<Caveat> Caveats() => from text in Made.Words from citation in Made.Perhaps(Made.Citations) select new Caveat("made", text, citation);

    private static Gen<StartInterpretation> Starts() =>
        from start in Made.Words from words in Made.Words from caveat in Caveats() select new StartInterpretation(new Trigger("start", start), words, caveat);

    private static Gen<EventStart> Events() =>
        from happening in Gen.Elements<LawEvent>(LawEvent.All)
        from stage in Made.Perhaps(Made.Words)
        from role in Gen.Elements<EventRole>(EventRole.All)
        from further in Made.Perhaps(MadeClocks.Parameters)
        select new EventStart(happening, stage, role) { OnlyIf = further };
}
