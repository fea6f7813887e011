using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Profiles;

/// <summary>Equality duties of public authorities: the regulations of 2017.</summary>
public static class PublicSectorEquality
{
    /// <summary>The regulations: Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017.</summary>
    public static Instrument Text { get; } = new("uksi-2017-353", "Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017", InstrumentKind.Regulations, "https://www.legislation.gov.uk/uksi/2017/353");

    /// <summary>Publish equality information and objectives.</summary>
    /// <remarks>Source: regulations 4 and 5. Worked example: last published on Saturday 31 January 2026: information by Saturday 30 January 2027, objectives by Wednesday 30 January 2030.</remarks>
    public static Deadline Publication { get; } = new(
        "R99",
        StatuteParts.Rule("equality-2017/publication", "The council publishes equality information every year and equality objectives every four years", RuleLayer.Regulations, Citation.InStatute(Text, "regs.4-5", "regulation/4", new LocalDate(2026, 1, 1)), InForce.Since(new LocalDate(2017, 3, 31))),
        new Trigger("last-published", "the last publication"),
        new StagedLimits(
            DeadlineParameter.Choice("what", "Which do you publish: the information, or the objectives?", "information", "objectives").Or("information"),
            new DeadlineStage("information", new Trigger("information-published", "the day on which the information was last published"), new SingleLimit(TimeLimit.YearsAfter(1).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.YearsAfter(1), "the anniversary itself still in time")) }),
            new DeadlineStage("objectives", new Trigger("objectives-published", "the day on which the objectives were last published"), new SingleLimit(TimeLimit.YearsAfter(4).BeginningWithTrigger()) { OtherInterpretations = ValueList.Of(new Alternative<TimeLimit>(TimeLimit.YearsAfter(4), "the anniversary itself still in time")) })))
    {
        Who = "the council",
        StartedBy = ValueList.Of(
            LawEvent.EqualityInformationPublished.Starts("information"),
            LawEvent.EqualityObjectivesPublished.Starts("objectives"),
            LawEvent.YearBegins.Then()),
        Caveats = ValueList.Of(new Caveat("eve-or-anniversary", "The text does not settle whether the anniversary is still in time. We gave the day before it, and the anniversary as another interpretation. Keep to the earlier.")),
    };

    /// <summary>Publish the gender pay gap by 30 March.</summary>
    /// <remarks>Source: Schedule 1, paragraph 2(2). Worked example: for the snapshot of 31 March 2025, by Monday 30 March 2026.</remarks>
    public static Deadline PayGap { get; } = new(
        "R100",
        StatuteParts.Rule("equality-2017/pay-gap", "The council publishes the gender pay gap by 30 March", RuleLayer.Regulations, Citation.InStatute(Text, "Sch.1 para.2(2)", "schedule/1", new LocalDate(2026, 1, 1)), InForce.Since(new LocalDate(2017, 3, 31))),
        new Trigger("snapshot", "the snapshot date, 31 March, or a later day"),
        new YearlyDate(new AnnualDate(3, 30)))
    {
        Who = "a council with 250 employees or more",
        StartedBy = ValueList.Of(LawEvent.YearBegins.Starts()),
    };

    /// <summary>Every deadline of this file, in the order of the law table.</summary>
    public static ValueList<Deadline> Deadlines { get; } = ValueList.Of(Publication, PayGap);
}
