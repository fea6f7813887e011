using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Tests.Laws;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Files;

/// <summary>Files of facts, made at random out of what their types allow.</summary>
internal static class MadeFiles
{
    private static readonly string[] Steps =
        ["raised", "investigation-started", "investigation-ended", "committee-decided", "told", "convened-again", "decided-again", "appeal-lodged", "appeal-received", "appeal-decided", "relayed"];

    internal static Gen<BoardFile> Boards { get; } =
        from authority in Made.Perhaps(Gen.Elements<LocalAuthorityKind>([.. LocalAuthorityKind.All]))
        from members in Made.Some(Appointments, 0, 3)
        select new BoardFile { Authority = authority, Members = members };

    internal static Gen<FactSheet> Definitions { get; } =
        from facts in Made.Some(Gen.Elements<AbuseFact>([.. AbuseFact.WithKinship]).SelectMany(fact => FactsOf(Gen.Elements(true, false)).Select(known => (fact.Code, known))), 0, 8)
        select facts.Aggregate(FactSheet.Empty, With);

    internal static Gen<GrievanceFile> Grievances { get; } =
        from concerns in Made.Perhaps(Gen.Elements<ComplaintSubject>([.. ComplaintSubject.All]))
        from days in FactsOf(Made.Days).ArrayOf(Steps.Length)
        from both in FactsOf(Gen.Elements(true, false))
        from readings in Readings
        select new GrievanceFile(Facts(days) with { Concerns = concerns, SatOnBoth = both }, readings);

    internal static Gen<SubstituteFile> Substitutes { get; } =
        from kind in Made.Perhaps(Gen.Elements<MemberKind>([.. MemberKind.All]))
        from categories in Made.Some(Made.Words.Where(text => text.Trim().Length > 0), 0, 2)
        from facts in Made.Some(Gen.Elements("briefed", "delegated-authority", "a-16-or-over", "odd--name", "ends-", "member-kind").SelectMany(name => FactsOf(Gen.Elements(true, false)).Select(fact => (name, fact))), 0, 4)
        select new SubstituteFile(facts.Aggregate(FactSheet.Empty, With)) { MemberKind = kind, Categories = categories };

    private static Gen<Appointment> Appointments =>
        from member in Gen.Elements("m1", "m2", "a/key")
        from categories in Made.Some(Gen.Elements("a", "b", "commissioned-services"), 1, 3)
        from dates in FactsOf(Gen.Elements("2021-10-01", "2021-10", "2021-Q4", "2021").Select(PartialDate.Parse)).ArrayOf(2)
        from texts in Made.Perhaps(Gen.Elements("north", "unknown", "a body")).ArrayOf(4)
        from sitsFor in Made.Some(Gen.Elements("refuge", "community"), 0, 2)
        select new Appointment(member, dates[0], dates[1], [.. categories]) { Body = texts[0], Office = texts[1], Sector = texts[2], Area = texts[3], SitsFor = sitsFor };

    private static Gen<GrievanceInterpretations> Readings { get; } =
        from notice in Gen.Elements(InvestigationPeriodStart.End, InvestigationPeriodStart.Start)
        from relay in Gen.Elements(ResultPeriodStart.Receipt, ResultPeriodStart.Decision)
        from committee in Gen.Elements(CommitteeChoice.AsWritten, CommitteeChoice.Strict)
        select new GrievanceInterpretations(notice, relay, committee);

    private static Gen<Fact<T>> FactsOf<T>(Gen<T> values)
        where T : notnull => Gen.OneOf(values.Select(one => Fact.Known(one)), Gen.Elements(Fact<T>.NotKnown, Fact<T>.NotApplicable, Fact<T>.NotAsked));

    /// <summary>A step of a grievance was taken on a day, was not taken, or is not known. There is no fourth.</summary>
    private static GrievanceFacts Facts(Fact<LocalDate>[] days)
    {
        var on = days.Select(day => day.IsKnown ? day.Value : (LocalDate?)null).ToArray();
        return new GrievanceFacts
        {
            RaisedOn = on[0],
            InvestigationStartedOn = on[1],
            InvestigationEndedOn = on[2],
            CommitteeDecidedOn = on[3],
            NotifiedOn = on[4],
            ConvenedAgainOn = on[5],
            DecidedAgainOn = on[6],
            AppealLodgedOn = on[7],
            AppealReceivedOn = on[8],
            AppealDecidedOn = on[9],
            ResultNotifiedOn = on[10],
            NotKnown = Steps.Where((_, place) => days[place].State == FactState.NotKnown).ToValueList(),
        };
    }

    private static FactSheet With(FactSheet sheet, (string Name, Fact<bool> Fact) one) => one.Fact.State switch
    {
        FactState.Known => sheet.With(one.Name, one.Fact.Value),
        FactState.NotKnown => sheet.WithNotKnown(one.Name),
        FactState.NotApplicable => sheet.WithNotApplicable(one.Name),
        _ => sheet,
    };
}
