using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Answers how long a person may hold an office, whether a term is too long, and when terms end.</summary>
/// <remarks>
/// The limit of 24 months binds only the offices whose document says so. Worked example: the Chair of the Cambridgeshire Strategy Group
/// from 28 February 2009 serves until 28 February 2011 at the latest, including that day (CAM-TOR-067); a Chair from 29 February 2008 serves until 28 February 2010.
/// If a holder carries on until replaced, a Chair who serves until 31 May 2011 is in breach only if replaced before 1 June.
/// </remarks>
/// <example><code>var end = TenureCalculator.LatestEnd(Cambridgeshire.StrategyGroup, Cambridgeshire.StrategyGroup.Chair, new TenureFacts(Fact.Known(PartialDate.Parse("2009-02-28"))));</code></example>
public static class TenureCalculator
{
    private const string WithPost = "The office goes with a post and has no longest term";

    /// <summary>The last day on which the office may still be held; not applicable where no longest term binds it, unknown where the first day is not known.</summary>
    /// <param name="group">The group.</param>
    /// <param name="office">The office, as the group's document states it.</param>
    /// <param name="facts">What is known of the term.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    public static Determination<LocalDate> LatestEnd(Group group, in DocumentValue<Office> office, TenureFacts facts) =>
        Dated(ReasonedLatestEnd(group, in office, facts), group, facts).From(new Given("group", group), new Given("office", office), new Given("facts", facts));

    /// <summary>Terms of reference that are later than the first day in office are given a caveat.</summary>
    private static Determination<T> Dated<T>(Determination<T> answer, Group group, TenureFacts facts) => facts.From.IsKnown
        ? answer.WithCaveats(TermsDate.Flags(group, facts.From.Value.First, facts.From.Value.Last))
        : answer;

    private static Determination<LocalDate> ReasonedLatestEnd(Group group, in DocumentValue<Office> office, TenureFacts facts)
    {
        var on = Guard.NotNull(facts).On;
        if (!office.IsSpecified || Tenure.None(office.Value))
        {
            return NoLimit<LocalDate>(Guard.NotNull(group), office, on);
        }

        var reasoning = new Reasoning(on).Step(GroupRules.Term(group, office), Finding.Met, Tenure.InWords(office.Value));
        if (!facts.From.IsKnown)
        {
            return reasoning.Question(Tenure.AskFrom(office.Value)).Unknown<LocalDate>();
        }

        var (earliest, latest) = Tenure.Ends(office.Value, facts, facts.From.Value);
        return earliest is { } end && earliest == latest
            ? Conclude(reasoning, office.Value, facts, end)
            : reasoning.Question(Tenure.AskFor(office.Value, facts)).Unknown<LocalDate>();
    }

    /// <summary>Whether a term keeps within the longest. One that still runs is judged on the date given; one that has not begun by then is not yet in office.</summary>
    /// <param name="group">The group.</param>
    /// <param name="office">The office, as the group's document states it.</param>
    /// <param name="facts">What is known of the term.</param>
    /// <param name="on">The date on which a running term is judged.</param>
    /// <exception cref="ArgumentNullException">The group or the facts are null.</exception>
    /// <exception cref="ArgumentException">The term ends before it starts.</exception>
    public static Determination<TenureStatus> Assess(Group group, in DocumentValue<Office> office, TenureFacts facts, LocalDate on) =>
        Dated(ReasonedAssess(group, in office, facts, on), group, facts).From(new Given("group", group), new Given("office", office), new Given("facts", facts), new Given("on", on));

    private static Determination<TenureStatus> ReasonedAssess(Group group, in DocumentValue<Office> office, TenureFacts facts, LocalDate on)
    {
        var to = Guard.NotNull(facts).To.IsKnown ? facts.To.Value : PartialDate.OfDay(on);
        Guard.Require(!facts.To.IsKnown || !facts.From.IsKnown || to.Last >= facts.From.Value.First, "A term does not end before it starts.", nameof(facts));
        var begun = !facts.From.IsKnown || facts.To.IsKnown || facts.From.Value.First <= on;
        return !office.IsSpecified || (begun && Tenure.None(office.Value)) ? Unlimited(Guard.NotNull(group), office, on)
            : !begun ? NotBegun(Guard.NotNull(group), office, facts, on)
            : !facts.From.IsKnown ? new Reasoning(on).Using(GroupRules.Term(group, office)).Question(Tenure.AskFrom(office.Value)).Unknown<TenureStatus>()
            : Limited(group, office, facts, to, on);
    }

    /// <summary>When each term runs out between two days, earliest first; those that cannot be known come last.</summary>
    /// <param name="group">The group.</param>
    /// <param name="terms">The terms running, each with its office's title.</param>
    /// <param name="from">The first day looked at.</param>
    /// <param name="until">The last day looked at.</param>
    /// <exception cref="ArgumentNullException">The group or the terms are null.</exception>
    public static ValueList<TenureExpiry> Expiries(Group group, IEnumerable<KeyValuePair<string, TenureFacts>> terms, LocalDate from, LocalDate until) =>
        Guard.NotNull(terms)
            .Select(one => new TenureExpiry(one.Key, LatestEnd(group, OfficeOf(Guard.NotNull(group), one.Key), one.Value), OfficeOf(group, one.Key)))
            .Where(one => one.Ends.State == FactState.NotKnown || (one.Ends.State == FactState.Known && from <= one.Ends.Value && one.Ends.Value <= until))
            .OrderBy(one => one.Ends.Answer.Or(LocalDate.MaxIsoValue))
            .ToValueList();

    private static Determination<TenureStatus> Limited(Group group, in DocumentValue<Office> office, TenureFacts facts, PartialDate to, LocalDate on)
    {
        var outcome = StillRunning(Judge(group, office, facts, facts.From.Value, to, on), office, facts);
        var carried = CarryingOn.Over(outcome, office, facts, to);
        var vacancy = facts.InPlaceOfOneFrom.IsKnown ? WithVacancy(carried, group, office, facts, to) : carried;
        return Reelection.Over(vacancy, group, office, facts);
    }

    private static Determination<TenureStatus> NotBegun(Group group, in DocumentValue<Office> office, TenureFacts facts, LocalDate on) => new Reasoning(on)
        .Step(GroupRules.Term(group, office), Finding.Unknown, $"The term begins {facts.From.Value.When}, after {English.Date(on)}")
        .Known(TenureStatus.NotYetInOffice);

    private static DocumentValue<Office> OfficeOf(Group group, string title) =>
        group.ViceChair.IsSpecified && string.Equals(group.ViceChair.Value.Title.Replace(' ', '-'), title.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase)
            ? group.ViceChair
            : group.Chair;

    private static Determination<LocalDate> Conclude(Reasoning reasoning, Office office, TenureFacts facts, LocalDate end)
    {
        if (!office.EndsAt.IsSpecified && end.Day < facts.From.Value.Last.Day)
        {
            reasoning.Caveat(CountingCaveats.MonthEndTaken);
        }

        return reasoning.Known(end);
    }

    private static Determination<T> NoLimit<T>(Group group, in DocumentValue<Office> office, LocalDate on) =>
        office.IsSpecified && office.Value.FilledBy == FilledBy.Post
            ? new Reasoning(on).Step(GroupRules.Term(group, office), Finding.Met, WithPost).NotApplicable<T>()
            : UnspecifiedPoints.Answer<T>(group, office.IsSpecified ? $"how long the office of {office.Value.Title} may be held" : "how the office is filled", on, Tenure.IsNotRead(office));

    private static Determination<TenureStatus> Unlimited(Group group, in DocumentValue<Office> office, LocalDate on)
    {
        var post = office.IsSpecified && office.Value.FilledBy == FilledBy.Post;
        return post
            ? new Reasoning(on).Step(GroupRules.Term(group, office), Finding.Met, WithPost).Known(TenureStatus.NoBreach)
            : UnspecifiedPoints.Answer<TenureStatus>(group, "how long the office may be held", on, Tenure.IsNotRead(office));
    }

    private static Determination<TenureStatus> Judge(Group group, in DocumentValue<Office> office, TenureFacts facts, PartialDate from, PartialDate to, LocalDate on)
    {
        var (earliest, latest) = Tenure.Ends(office.Value, facts, from);
        var rule = GroupRules.Term(group, office);
        var reasoning = new Reasoning(on);
        var within = to.Last <= earliest ? Finding.Met : to.First > latest ? Finding.NotMet : Finding.Unknown;
        reasoning.Step(rule, within, Tenure.InWords(office.Value));
        return within.IsUnknown
            ? reasoning.Question(Tenure.AskFor(office.Value, facts)).Unknown<TenureStatus>()
            : reasoning.Known(within.IsMet ? TenureStatus.NoBreach : TenureStatus.Breach);
    }

    private static Determination<TenureStatus> StillRunning(Determination<TenureStatus> outcome, in DocumentValue<Office> office, TenureFacts facts) => facts.To.IsKnown
        ? outcome
        : outcome.WithCaveats([new Caveat("still-running", $"You gave no end, so we judged the term as still running on {English.Date(outcome.On)}.", office.Citation)]);

    private static Determination<TenureStatus> WithVacancy(Determination<TenureStatus> outcome, Group group, in DocumentValue<Office> office, TenureFacts facts, PartialDate to)
    {
        var flagged = outcome.WithCaveats([new Caveat("casual-vacancy", "The terms do not say whether a person who fills a vacancy begins a new term. We assumed a new term. Check with the group.", office.Citation)]);
        var other = Judge(group, office, facts, facts.InPlaceOfOneFrom.Value, to, outcome.On);
        return other.Answer.IsKnown && outcome.Answer.IsKnown && other.Value != outcome.Value
            ? flagged.WithAlternatives(new Alternative<TenureStatus>(other.Value, "serving out the term of the one before"))
            : flagged;
    }
}
