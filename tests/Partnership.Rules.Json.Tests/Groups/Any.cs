using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.Tests.Groups;

/// <summary>Any group at all: every form of every point, stated or not.</summary>
internal static class Any
{
    private static readonly Citation Cited = Citation.InDocument(Southampton.Partnership.Document, "Chair / Vice Chair", "12", "SOT-TOR-010");

    internal static Gen<Condition> Condition { get; } = Gen.Sized(size => ConditionOf(Math.Min(3, size / 20)));

    internal static Gen<Quorum> Quorum { get; } = Gen.Sized(size => QuorumOf(Math.Min(3, size / 20)));

    internal static Gen<Group> Group =>
        from chair in Stated(Office)
        from meetings in Meetings
        from eligibility in Lists(from question in Gen.Elements<EligibilityQuestion>([.. EligibilityQuestion.All]) from condition in Condition select new EligibilityRule(question, condition))
        from conduct in Lists(from condition in Condition from says in Text select new ConductRule("code", condition, says) { Scope = ValueList.Of(Southampton.Board.Id) })
        from deputies in Stated(Gen.Elements<DeputyPolicy>([.. DeputyPolicy.All]))
        from life in Life
        from chain in Lists(Party.Select(party => Reasons.DocumentValue.As(party, Cited)))
        from objectives in Lists(Text.Select(text => new RecordedProvision(text, Cited)))
        select Southampton.Board with
        {
            Chair = chair,
            Meetings = meetings,
            Eligibility = eligibility,
            Conduct = conduct,
            Deputies = deputies,
            Life = life,
            ChainOfAccount = chain,
            Objectives = objectives,
        };

    private static Gen<string> Text { get; } = Gen.Elements("plain", "with \"quotes\" and \\", "line\nbreak", "Llŷn, naïve, 会議, 🏠", "</script>", " spaced ", "\u0001\u2028", "unspecified", "null");

    private static Gen<Party> Party { get; } = Text.Select(text => new Party("a/key", text));

    private static Gen<PartialDate> Loose { get; } = Gen.Elements(PartialDate.OfDay(new LocalDate(2024, 2, 29)), PartialDate.OfMonth(2022, 8), PartialDate.OfQuarter(2022, 3), PartialDate.OfYear(1), PartialDate.OfYear(2022));

    private static Gen<TimeLimit> Limit { get; } =
        from amount in Gen.Choose(0, 400)
        from limit in Gen.Elements(TimeLimit.WorkingDaysBefore(amount), TimeLimit.DaysAfter(amount), TimeLimit.MonthsAfter(amount), TimeLimit.YearsAfter(amount), TimeLimit.DaysAfter(amount).Rolled(Rolling.Next))
        select limit;

    private static Gen<CadenceInterpretation> Often { get; } = Gen.Elements(
        CadenceInterpretation.Of(Cadence.Quarterly), CadenceInterpretation.Parse("bi-monthly"), CadenceInterpretation.Parse("bi-annually").Take(Cadence.TwiceAYear, "so it says"), CadenceInterpretation.Parse("as needed"));

    private static Gen<TenureEnd> End { get; } = Gen.Elements(TenureEnd.FinancialYear, TenureEnd.MunicipalYear, TenureEnd.OnDay(2, 28, "the last of February"));

    private static Gen<Office> Office { get; } =
        from title in Text
        from filled in Gen.Elements<FilledBy>([.. FilledBy.All])
        from whom in Party
        from longest in Stated(Limit)
        from ends in Stated(End)
        from rotation in Stated(Limit.SelectMany(each => Party.Select(party => new Rotation(each, party, party))))
        from holders in Stated(Gen.Choose(1, 3))
        from staggered in Stated(Gen.Elements(true, false))
        select new Office(title, filled, whom) { LongestTerm = longest, EndsAt = ends, Rotation = rotation, Holders = holders, Staggered = staggered };

    private static Gen<MeetingArrangements> Meetings { get; } =
        from cadence in Stated(Often)
        from duration in Stated(Gen.Choose(1, 100_000).Select(seconds => Duration.FromSeconds(seconds)))
        from quorum in Stated(Quorum)
        from interval in Stated(Limit)
        from agreed in Stated(Gen.Elements(true, false))
        from months in Gen.ArrayOf(Gen.Choose(1, 12), 2)
        from whom in Stated(Gen.Choose(0, 86_399).Select(second => LocalTime.FromSecondsSinceMidnight(second)))
        from limit in Limit
        from who in Lists(Party)
        from without in Stated(Gen.Elements<QuorumFailure>(new QuorumFailure.AdviseOnly(), new QuorumFailure.Ratify(), new QuorumFailure.StandOver(), new QuorumFailure.Adjourn(TimeLimit.DaysAfter(14), AdjournedQuorum.WhoeverComes)))
        from themes in Stated(Gen.Constant(new ThemeRota("housing", "health")))
        from inPublic in Stated(Gen.Elements(true, false))
        from place in Gen.Elements<PlaceInYear>([.. PlaceInYear.All])
        from basis in Gen.Elements<YearBasis>([.. YearBasis.All])
        from phaseEnd in Gen.Elements<PhaseEnd>(new PhaseEnd.AfterMonths(6), new PhaseEnd.AtEvent(Trigger.Meeting), new PhaseEnd.AtEvent(Trigger.Meeting) { On = Reasons.DocumentValue.As(PartialDate.OfYear(2026), Cited) })
        select new MeetingArrangements
        {
            WithoutQuorum = without,
            Themes = themes,
            AllInPublic = inPublic,
            OfYear = ValueList.Of(new MeetingOfYear(Trigger.Meeting, place, basis, Cited)),
            Phases = ValueList.Of(new CadencePhase(CadenceInterpretation.Of(new Cadence.EveryDays(42)), phaseEnd, Cited)),
            Cadence = cadence,
            Duration = duration,
            Quorum = quorum,
            Interval = interval,
            OrAsAgreed = agreed,
            Windows = ValueList.Of(new MeetingWindow(Trigger.Meeting, Cited, months)),
            Duties = ValueList.Of(new Duty(MeetingProvision.PapersOut, "what", Deadline.Of(Of("a/duty"), Trigger.Meeting, limit, CalendarId.Parse("scotland")), [.. who]) { By = whom }),
        };

    private static Gen<GroupLife> Life { get; } =
        from created in Stated(Loose)
        from lapses in Stated(Loose)
        from renewed in Stated(Limit)
        from before in Stated(Party)
        from many in Stated(Gen.Choose(0, 9))
        select new GroupLife { CreatedOn = created, LapsesAfter = lapses, RenewedFor = renewed, Predecessor = before, NumberOfGroups = many };

    private static Gen<DocumentValue<T>> Stated<T>(Gen<T> value) => Gen.OneOf(Gen.Constant(Reasons.DocumentValue<T>.Unspecified), value.Select(one => Reasons.DocumentValue.As(one, Cited)));

    private static Gen<ValueList<T>> Lists<T>(Gen<T> item) => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(item, count)).Select(items => items.ToValueList());

    private static Rule Of(string id) => new(RuleId.Parse(id), "a rule", RuleLayer.TermsOfReference, Cited);

    private static Gen<Quorum> QuorumOf(int depth) => depth == 0
        ? Gen.Elements<Quorum>(new Quorum.AtChairsDiscretion(), new Quorum.Members(4), new Quorum.Share(2, 3), new Quorum.Category("police", 1), new Quorum.Bodies(3), new Quorum.Bodies(1, ValueList.Of("police")), new Quorum.Body("a/body", 2), new Quorum.Area("the north", 1))
        : Gen.ArrayOf(QuorumOf(depth - 1), 2).SelectMany(parts => Gen.Elements<Quorum>(new Quorum.AllOf(parts), new Quorum.AnyOf(parts), new Quorum.AtLeast(1, parts)));

    private static Gen<Condition> ConditionOf(int depth)
    {
        var rule = Gen.Elements(Of("a/one"), Of("a/two"));
        var fact = from name in Gen.Elements("a", "b", "c") from one in rule select Reasons.Condition.Is(new Question(name, $"{name}?"), one);
        if (depth == 0)
        {
            return fact;
        }

        var some = from count in Gen.Choose(1, 3)
                   from least in Gen.Choose(1, count)
                   from parts in Gen.ArrayOf(ConditionOf(depth - 1), count)
                   from one in rule
                   select Reasons.Condition.AtLeast(least, one, "so many", parts);
        var not = from part in ConditionOf(depth - 1) from one in rule select Reasons.Condition.Not(one, "not", part);
        return Gen.OneOf(fact, some, not);
    }
}
